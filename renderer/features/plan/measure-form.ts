import type { z } from 'zod';
import type { GapSignalDetails } from '../../../domain/case/gap-signal.ts';
import { asStateSays, lacksReason } from '../../../domain/case/measure-rules.ts';
import { measureFields, type Goal, type MeasureDetails } from '../../../domain/case/plan.ts';
import { hasFailed } from '../../../domain/vocabulary/measure-states.ts';
import { gapOffer, gapSignalFrom } from '../../../domain/case/gap-offer.ts';
import { findStep } from './plan-records.ts';

/** A measure as its forms ask for it: with the offer to keep a signal of what is lacking. */
export const measureForm = measureFields
  .extend({ signal: gapOffer })
  .refine((typed) => !lacksReason(typed), { error: 'required', path: ['notPossibleReason'] });
export type MeasureForm = z.output<typeof measureForm>;

/** What the form means to core: the measure as its state says, and beside it the signal. */
export function splitMeasureForm(
  { signal, ...details }: MeasureForm,
  { goals, stepId, today }: { goals: readonly Goal[]; stepId: string; today: string },
): { details: MeasureDetails; signal: GapSignalDetails | null } {
  const known = {
    fieldOfAction: findStep(goals, stepId)?.goal.fieldOfAction ?? null,
    institution: details.institution,
    institutionId: details.institutionId,
    words: details.notPossibleNote,
    noticedOn: details.answeredOn ?? today,
  };
  return {
    details: asStateSays(details),
    signal: hasFailed(details.state) ? gapSignalFrom(signal, known) : null,
  };
}
