import { Play, Undo2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Output } from '../../../domain/contract/operations.ts';
import { listCountNames } from '../../../domain/lists/list-decisions.ts';
import type { ListKind } from '../../../domain/lists/list-kinds.ts';
import { localToday } from '../../../domain/validation.ts';
import { useOperation } from '../../app/api.ts';
import { Button } from '../../ui/Button.tsx';
import { Section } from '../../ui/Section.tsx';
import { Table } from '../../ui/Table.tsx';
import { useFormat } from '../../ui/useFormat.ts';
import { useUndoImport } from './useUndoImport.tsx';
import { isOpen } from './useWriting.ts';
import type { Writing } from './useListImport.ts';

type PastImport = Output<'list.imports'>['imports'][number];

interface Props {
  readonly kind: ListKind;
  readonly onResume: (begun: Writing) => void;
}

/** Lists that were taken over, those that were never finished, and the way back. */
export function PastImports({ kind, onResume }: Props) {
  const { t } = useTranslation('lists');
  const { day, timestamp, number } = useFormat();
  const imports = useOperation('list.imports', { kind }).data?.imports ?? [];
  const undo = useUndoImport(kind);
  if (imports.length === 0) return null;
  const summaryOf = ({ counts }: PastImport) =>
    listCountNames
      .flatMap((name) => {
        const value = counts[name];
        return value === undefined || value === 0 ? [] : [t(`count.${name}`, { count: value })];
      })
      .join(', ');
  return (
    <Section heading={t('past')}>
      <Table
        caption={t('past')}
        hideCaption
        rows={imports}
        rowId={({ id }) => id}
        columns={[
          {
            id: 'file',
            header: t('column.file'),
            rowHeader: true,
            cell: ({ fileName }) => <bdi className="kim-list-file">{fileName}</bdi>,
          },
          {
            id: 'when',
            header: t('column.when'),
            cell: ({ importedAt, importedBy }) =>
              t('whenBy', { when: timestamp(importedAt), name: importedBy }),
          },
          { id: 'what', header: t('column.what'), cell: summaryOf },
          {
            id: 'undo',
            header: t('column.undo'),
            cell: (row) =>
              row.undoneAt !== null ? (
                t('undoneOn', { when: timestamp(row.undoneAt) })
              ) : row.undoUntil < localToday() ? (
                t('undoOver', { day: day(row.undoUntil) })
              ) : (
                <div className="kim-stack kim-stack--small">
                  {row.written < row.total && (
                    <>
                      <span>
                        {isOpen(row)
                          ? t('unfinished', { written: number(row.written), total: number(row.total) })
                          : t('heldBack', { count: row.held.count })}
                      </span>
                      <Button
                        compact
                        icon={Play}
                        aria-label={t(isOpen(row) ? 'goOnNamed' : 'decideNamed', { fileName: row.fileName })}
                        onClick={() => onResume(row)}
                      >
                        {t(isOpen(row) ? 'goOn' : 'decide')}
                      </Button>
                    </>
                  )}
                  <Button
                    kind="tertiary"
                    compact
                    icon={Undo2}
                    aria-label={t('undoNamed', { fileName: row.fileName })}
                    onClick={() => undo.ask(row)}
                  >
                    {t('undo')}
                  </Button>
                  <span className="kim-muted kim-small kim-list-until">
                    {t('undoUntil', { day: day(row.undoUntil) })}
                  </span>
                </div>
              ),
          },
        ]}
      />
      {undo.dialog}
    </Section>
  );
}
