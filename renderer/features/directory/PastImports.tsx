import { Undo2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Output } from '../../../domain/contract/operations.ts';
import { useCommand, useOperation } from '../../app/api.ts';
import { useMayUse } from '../../app/session.ts';
import { Button } from '../../ui/Button.tsx';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { FailureMessage } from '../../ui/FailureMessage.tsx';
import { Section } from '../../ui/Section.tsx';
import { Table } from '../../ui/Table.tsx';
import { toast } from '../../ui/toast.ts';
import { useFormat } from '../../ui/useFormat.ts';
import { outdatedByDirectoryChange } from './outdated.ts';

type PastImport = Output<'directory.imports'>['imports'][number];

/** Lists that were read in, and the way back. */
export function PastImports() {
  const { t } = useTranslation('directory');
  const { timestamp } = useFormat();
  const mayWrite = useMayUse('directory.write');
  const imports = useOperation('directory.imports', {}).data?.imports ?? [];
  const undo = useCommand('directory.undoImport', outdatedByDirectoryChange);
  const [asked, setAsked] = useState<PastImport | null>(null);
  if (imports.length === 0) return null;
  const takeBack = () => {
    if (asked === null) return;
    undo.mutate(
      { importId: asked.id },
      {
        onSuccess: ({ removed, kept }) => toast(t('import.undone', { removed, kept })),
        onSettled: () => setAsked(null),
      },
    );
  };
  return (
    <Section heading={t('import.past')}>
      {undo.error && <FailureMessage failure={undo.error} />}
      <Table
        caption={t('import.past')}
        hideCaption
        rows={imports}
        rowId={({ id }) => id}
        columns={[
          {
            id: 'file',
            header: t('import.file'),
            rowHeader: true,
            cell: ({ fileName }) => <bdi>{fileName}</bdi>,
          },
          {
            id: 'when',
            header: t('import.when'),
            cell: ({ importedAt, importedBy }) =>
              t('import.whenBy', { when: timestamp(importedAt), name: importedBy }),
          },
          {
            id: 'what',
            header: t('import.what'),
            cell: ({ institutions, offers, keptBack }) =>
              t('import.summary', { institutions, offers, keptBack }),
          },
          {
            id: 'undo',
            header: t('import.undoHeader'),
            cell: (row) =>
              row.undoneAt !== null
                ? t('import.undoneOn', { when: timestamp(row.undoneAt) })
                : mayWrite && (
                    <Button
                      kind="tertiary"
                      compact
                      icon={Undo2}
                      aria-label={t('import.undoNamed', { fileName: row.fileName })}
                      onClick={() => setAsked(row)}
                    >
                      {t('import.undo')}
                    </Button>
                  ),
          },
        ]}
      />
      <ConfirmDialog
        isOpen={asked !== null}
        heading={t('import.undoHeading')}
        confirmLabel={t('import.undoConfirm')}
        destructive
        busy={undo.isPending}
        onConfirm={takeBack}
        onCancel={() => setAsked(null)}
      >
        <p>{t('import.undoText')}</p>
      </ConfirmDialog>
    </Section>
  );
}
