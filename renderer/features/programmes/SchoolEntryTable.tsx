import { FilePen, School, Undo2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { ageOn } from '../../../domain/date.ts';
import { mayStart, schoolEntryState, type SchoolEntry } from '../../../domain/programme/school-entry.ts';
import { localToday } from '../../../domain/validation.ts';
import { ActionMenu } from '../../ui/ActionMenu.tsx';
import { Button } from '../../ui/Button.tsx';
import { Table } from '../../ui/Table.tsx';
import type { Column } from '../../ui/table-column.ts';
import { useFormat } from '../../ui/useFormat.ts';
import { useCase } from '../case-file/useCase.ts';
import { SchoolEntryStanding, WaitingTime } from './SchoolEntryStanding.tsx';
import { WishText } from './WishText.tsx';
import './programmes.scss';

export type EntryAction = 'change' | 'place' | 'start' | 'withdraw';

interface Props {
  readonly entries: readonly SchoolEntry[];
  /** Null where nothing may be changed. */
  readonly onAction: ((action: EntryAction, entry: SchoolEntry) => void) | null;
}

/** The children of a case that needed or need a school. */
export function SchoolEntryTable({ entries, onAction }: Props) {
  const { t } = useTranslation(['programmes', 'caseFile']);
  const { day } = useFormat();
  const { household, formerMembers } = useCase().view;
  const today = localToday();
  const birthDates = new Map(
    [...formerMembers, ...household].map(({ person }) => [person.id, person.birthDate]),
  );
  const columns: Column<SchoolEntry>[] = [
    {
      id: 'child',
      header: t('child.who'),
      rowHeader: true,
      cell: ({ childName, personId, inGermanySince }) => {
        const birthDate = birthDates.get(personId);
        return (
          <>
            <bdi>{childName}</bdi>
            <p className="kim-small kim-muted">
              {[
                birthDate && t('caseFile:overview.years', { count: ageOn(birthDate, today) }),
                inGermanySince !== null && t('child.here', { day: day(inGermanySince) }),
              ]
                .filter(Boolean)
                .join(', ')}
            </p>
          </>
        );
      },
    },
    { id: 'wish', header: t('child.wish'), cell: (entry) => <WishText entry={entry} /> },
    {
      id: 'state',
      header: t('child.standing'),
      cell: (entry) => (
        <>
          <SchoolEntryStanding entry={entry} />
          <WaitingTime entry={entry} />
        </>
      ),
    },
  ];
  const actions: Column<SchoolEntry> = {
    id: 'actions',
    header: t('actions'),
    cell: (entry) => <EntryActions entry={entry} onAction={(action) => onAction?.(action, entry)} />,
  };
  return (
    <Table
      caption={t('tab.schoolEntries')}
      hideCaption
      columns={onAction ? [...columns, actions] : columns}
      rows={entries}
      rowId={({ id }) => id}
    />
  );
}

function EntryActions({
  entry,
  onAction,
}: {
  readonly entry: SchoolEntry;
  readonly onAction: (action: EntryAction) => void;
}) {
  const { t } = useTranslation('programmes');
  const state = schoolEntryState(entry);
  const next = state === 'open' ? 'place' : mayStart(entry, localToday()) ? 'start' : null;
  return (
    <div className="kim-programme-actions">
      {next !== null && (
        <Button kind="secondary" compact onClick={() => onAction(next)}>
          {t(`${next}.action`)}
        </Button>
      )}
      <ActionMenu
        label={t('child.more', { child: entry.childName })}
        actions={[
          { id: 'change', icon: FilePen, label: t('child.edit'), run: () => onAction('change') },
          ...(state === 'placed'
            ? [{ id: 'place', icon: School, label: t('place.edit'), run: () => onAction('place') }]
            : []),
          ...(state === 'placed' && entry.startedOn === null && next === null
            ? [{ id: 'start', icon: School, label: t('start.action'), run: () => onAction('start') }]
            : []),
          ...(state === 'open'
            ? [{ id: 'withdraw', icon: Undo2, label: t('withdraw.action'), run: () => onAction('withdraw') }]
            : []),
        ]}
      />
    </div>
  );
}
