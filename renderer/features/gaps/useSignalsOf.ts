import { signalsOf } from '../../../domain/case/gap-following.ts';
import type { GapSignal } from '../../../domain/case/gap-signal.ts';
import { useOperation } from '../../app/api.ts';
import { useCase } from '../case-file/useCase.ts';

const none: readonly GapSignal[] = [];

/** The signals that the case keeps of a measure or a referral. */
export function useSignalsOf(of: Partial<Pick<GapSignal, 'measureId' | 'referralId'>>): readonly GapSignal[] {
  const { caseId } = useCase();
  const { data } = useOperation('gap.list', { caseId });
  return data ? signalsOf(data.signals, of) : none;
}
