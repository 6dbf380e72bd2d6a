import { useTranslation } from 'react-i18next';
import { OperationFailure } from '../../../domain/contract/errors.ts';
import type { OfficeRecordKind } from '../../../domain/history/directory-fields.ts';
import { useCommand } from '../../app/api.ts';
import { toast, type ToastAction } from '../../ui/toast.ts';

/** Afterwards the lists and pages of the office are read again. */
export const useOfficeUndoCommand = () =>
  useCommand('history.undoOffice', [
    'history.listOffice',
    'directory.offers',
    'directory.institutions',
    'directory.institution',
    'directory.choices',
    'interpreter.list',
    'programme.groups',
    'programme.group',
  ]);

/**
 * The way back that a message of success offers, as `useUndo` does for records of a case. A first entry has none: it is
 * ended by its last day.
 */
export function useOfficeUndo() {
  const { t } = useTranslation('history');
  const undo = useOfficeUndoCommand();
  return (
    kind: OfficeRecordKind,
    { id: recordId, version }: { readonly id: string; readonly version: number },
  ): ToastAction | undefined =>
    version < 2
      ? undefined
      : {
          label: t('undo.button'),
          async run() {
            try {
              await undo.mutateAsync({ kind, recordId, version: version - 1 });
              toast(t('undo.done'));
            } catch (error) {
              if (!(error instanceof OperationFailure)) throw error;
              toast(t('office.changedSince'), 'warning');
            }
          },
        };
}
