import { useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { OperationFailure } from '../../../domain/contract/errors.ts';
import type { RecordKindName } from '../../../domain/history/record-kinds.ts';
import { toast, type ToastAction } from '../../ui/toast.ts';
import { useCase, useCaseCommand } from '../case-file/useCase.ts';
import { changePath } from './record-address.ts';

/**
 * The way back that a message of success offers: `toast(t('saved'), 'success', undoOf('goal', saved))`. Where somebody
 * saved since, it leads to the history, which shows the difference.
 */
export function useUndo() {
  const { caseId } = useCase();
  const undoOf = useUndoIn();
  return (kind: RecordKindName, saved: Saved): ToastAction => undoOf(caseId, kind, saved);
}

interface Saved {
  readonly id: string;
  readonly version: number;
}

/** The same from outside of a file, such as after the quick contact: says in which case. */
export function useUndoIn() {
  const { t } = useTranslation('history');
  const undo = useCaseCommand('history.undo');
  const router = useRouter();
  return (caseId: string, kind: RecordKindName, saved: Saved): ToastAction => {
    const record = { kind, recordId: saved.id, version: saved.version - 1 };
    return {
      label: t('undo.button'),
      async run() {
        try {
          await undo.mutateAsync({ caseId, ...record });
          toast(t('undo.done'));
        } catch (error) {
          if (!(error instanceof OperationFailure)) throw error;
          await router.navigate({ href: changePath(caseId, record) });
        }
      },
    };
  };
}
