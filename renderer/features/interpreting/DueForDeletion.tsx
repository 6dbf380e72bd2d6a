import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Output } from '../../../domain/contract/operations.ts';
import { useCommand, useOperation } from '../../app/api.ts';
import { useMayUse } from '../../app/session.ts';
import { Alert } from '../../ui/Alert.tsx';
import { Button } from '../../ui/Button.tsx';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { FailureMessage } from '../../ui/FailureMessage.tsx';
import { Table } from '../../ui/Table.tsx';
import { toast } from '../../ui/toast.ts';
import { useFormat } from '../../ui/useFormat.ts';

/** Whose data the office may keep no longer, for those who may delete them; nothing where there is nobody. */
export function DueForDeletion() {
  return useMayUse('interpreter.delete') ? <DueList /> : null;
}

function DueList() {
  const { t } = useTranslation('interpreting');
  const { day } = useFormat();
  const query = useOperation('interpreter.due', {});
  const [asking, setAsking] = useState(false);
  const due = query.data?.due ?? [];
  if (due.length === 0) return null;
  return (
    <>
      <Alert tone="warning" heading={t('due.heading', { count: due.length })}>
        <p>{t('due.text')}</p>
        <Button kind="secondary" onClick={() => setAsking(true)}>
          {t('due.look')}
        </Button>
      </Alert>
      {asking && <DeleteDialog due={due} onClose={() => setAsking(false)} dayOf={day} />}
    </>
  );
}

interface DeleteProps {
  readonly due: Output<'interpreter.due'>['due'];
  readonly onClose: () => void;
  readonly dayOf: (day: string) => string;
}

/** What goes, person by person, and what stays. */
function DeleteDialog({ due, onClose, dayOf }: DeleteProps) {
  const { t } = useTranslation('interpreting');
  const remove = useCommand('interpreter.deleteDue', ['interpreter.due', 'interpreter.list']);
  const count = due.length;
  return (
    <ConfirmDialog
      isOpen
      destructive
      heading={t('due.question', { count })}
      confirmLabel={t('due.delete', { count })}
      busy={remove.isPending}
      onCancel={onClose}
      onConfirm={() =>
        remove.mutate(
          { confirmed: due.map(({ id, version }) => ({ id, version })) },
          {
            onSuccess: ({ deleted }) => {
              toast(t('due.deleted', { count: deleted }));
              onClose();
            },
          },
        )
      }
    >
      <p>{t('due.what')}</p>
      <Table
        caption={t('due.table')}
        hideCaption
        rows={due}
        rowId={({ id }) => id}
        columns={[
          {
            id: 'name',
            header: t('interpreter.name'),
            rowHeader: true,
            cell: ({ name }) => <bdi>{name}</bdi>,
          },
          { id: 'ended', header: t('interpreter.endedOn'), cell: ({ endedOn }) => dayOf(endedOn) },
          { id: 'due', header: t('due.since'), cell: ({ deleteOn }) => dayOf(deleteOn) },
          { id: 'requests', header: t('due.requests'), numeric: true, cell: ({ requests }) => requests },
        ]}
      />
      {remove.error && <FailureMessage failure={remove.error} />}
    </ConfirmDialog>
  );
}
