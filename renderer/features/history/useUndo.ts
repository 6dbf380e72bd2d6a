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
  const { t } = useTranslation('history');
  const { caseId } = useCase();
  const undo = useCaseCommand('history.undo');
  const router = useRouter();
  return (kind: RecordKindName, saved: { readonly id: string; readonly version: number }): ToastAction => {
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
