import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Output } from '../../../domain/contract/operations.ts';
import type { ListKind } from '../../../domain/lists/list-kinds.ts';
import { useCommand } from '../../app/api.ts';
import { Button } from '../../ui/Button.tsx';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { FailureMessage } from '../../ui/FailureMessage.tsx';
import { RouteLink } from '../../ui/RouteLink.tsx';
import { toast } from '../../ui/toast.ts';
import { casePath } from '../case-file/case-pages.ts';

type Undone = Output<'list.undo'>;

/** Asks before a whole import is taken back, and names what stays. */
export function useUndoImport(kind: ListKind, onUndone: () => void = () => undefined) {
  const { t } = useTranslation(['lists', 'common']);
  const [asked, setAsked] = useState<{ readonly id: string; readonly fileName: string } | null>(null);
  const [undone, setUndone] = useState<Undone | null>(null);
  const undo = useCommand('list.undo', ['list.imports']);
  const takeBack = () => {
    if (asked === null) return;
    undo.mutate(
      { importId: asked.id },
      {
        onSuccess: (result) => {
          setAsked(null);
          if (result.kept > 0) setUndone(result);
          else {
            toast(t('lists:undone', { count: result.removed }));
            onUndone();
          }
        },
      },
    );
  };
  const close = () => {
    setUndone(null);
    onUndone();
  };
  const dialog = (
    <>
      <ConfirmDialog
        isOpen={asked !== null}
        heading={t('lists:undoHeading')}
        confirmLabel={t('lists:undoConfirm')}
        destructive
        busy={undo.isPending}
        onConfirm={takeBack}
        onCancel={() => setAsked(null)}
      >
        <p>
          <strong>
            <bdi>{asked?.fileName}</bdi>
          </strong>
        </p>
        <p>{t(`lists:undoText.${kind}`)}</p>
        {undo.error && <FailureMessage failure={undo.error} />}
      </ConfirmDialog>
      {undone !== null && (
        <Dialog
          isOpen
          onClose={close}
          heading={t('lists:keptHeading', { count: undone.kept })}
          actions={<Button onClick={close}>{t('common:action.close')}</Button>}
        >
          <p>{t('lists:undone', { count: undone.removed })}</p>
          <p>{t('lists:keptText')}</p>
          <ul>
            {undone.examples.map(({ name, caseId, reason, listedAs }, index) => (
              <li key={`${index} ${name}`}>
                {caseId === null ? <bdi>{name}</bdi> : <RouteLink to={casePath(caseId)}>{name}</RouteLink>}
                {`: ${t(`lists:kept.${reason}`, { listedAs })}`}
              </li>
            ))}
          </ul>
          {undone.kept > undone.examples.length && (
            <p>{t('lists:keptMore', { count: undone.kept - undone.examples.length })}</p>
          )}
        </Dialog>
      )}
    </>
  );
  return { ask: setAsked, dialog };
}
