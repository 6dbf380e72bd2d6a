import { School } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ListedEntry } from '../../../domain/contract/programme.operations.ts';
import { ageOn } from '../../../domain/date.ts';
import {
  schoolEntryState,
  schoolEntryStates,
  waitsLong,
  type SchoolEntryState,
} from '../../../domain/programme/school-entry.ts';
import { localToday } from '../../../domain/validation.ts';
import { municipalities } from '../../../domain/vocabulary/municipalities.ts';
import { useOperation } from '../../app/api.ts';
import { useLanguage } from '../../app/LanguageContext.ts';
import { Loaded } from '../../app/Loaded.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { NothingFits } from '../../ui/NothingFits.tsx';
import type { Column } from '../../ui/table-column.ts';
import { VirtualTable } from '../../ui/VirtualTable.tsx';
import { casePath } from '../case-file/case-pages.ts';
import { SentenceFilter } from '../cases/SentenceFilter.tsx';
import { ProgrammesHead } from './ProgrammesHead.tsx';
import { SchoolEntryStanding, WaitingTime } from './SchoolEntryStanding.tsx';
import { WishText } from './WishText.tsx';

interface Filter {
  readonly state: SchoolEntryState | null;
  readonly municipality: string | null;
}
const open: Filter = { state: 'open', municipality: null };

const fits = (entry: ListedEntry, { state, municipality }: Filter): boolean =>
  (state === null || schoolEntryState(entry) === state) &&
  (municipality === null || entry.municipality === municipality);

/** Seiteneinstieg: children without a school, who has waited longest first; each leads to its case. */
export function SchoolEntriesPage() {
  const { t } = useTranslation('programmes');
  const { language } = useLanguage();
  const query = useOperation('schoolEntry.list', {});
  const [filter, setFilter] = useState(open);
  const columns = useColumns();
  const today = localToday();
  const none = (known: number) =>
    known === 0 ? (
      <EmptyState icon={School} heading={t('child.none')}>
        <p>{t('child.noneText')}</p>
      </EmptyState>
    ) : (
      <NothingFits
        heading={t('child.narrowed')}
        text={t('child.narrowedText')}
        reset={t('filter.reset')}
        onReset={() => setFilter({ state: null, municipality: null })}
      />
    );
  return (
    <>
      <ProgrammesHead />
      <div className="kim-filters" role="group" aria-label={t('child.filters')}>
        <SentenceFilter
          label={t('filter.state')}
          value={filter.state}
          onChange={(value) => setFilter({ ...filter, state: value as SchoolEntryState | null })}
          all={t('filter.stateAll')}
          options={schoolEntryStates.map((state) => ({
            value: state,
            label: t('filter.stateIs', { state: t(`entryState.${state}`) }),
          }))}
        />
        <SentenceFilter
          label={t('filter.municipality')}
          value={filter.municipality}
          onChange={(municipality) => setFilter({ ...filter, municipality })}
          all={t('filter.municipalityAll')}
          options={municipalities.entries.map(({ code, label }) => ({
            value: code,
            label: t('filter.municipalityIs', { municipality: label[language] }),
          }))}
        />
      </div>
      <Loaded query={query}>
        {({ entries }) => {
          const rows = entries.filter((entry) => fits(entry, filter));
          const long = rows.filter((entry) => waitsLong(entry, today)).length;
          return rows.length === 0 ? (
            none(entries.length)
          ) : (
            <>
              <p className="kim-count" role="status">
                {[t('child.count', { count: rows.length }), long > 0 && t('child.countLong', { count: long })]
                  .filter(Boolean)
                  .join(', ')}
              </p>
              <VirtualTable
                caption={t('tab.schoolEntries')}
                hideCaption
                columns={columns}
                rows={rows}
                rowId={({ id }) => id}
                rowLink={({ caseId }) => casePath(caseId, 'programme')}
              />
            </>
          );
        }}
      </Loaded>
    </>
  );
}

function useColumns(): Column<ListedEntry>[] {
  const { t } = useTranslation(['programmes', 'caseFile']);
  const { language } = useLanguage();
  const today = localToday();
  return [
    {
      id: 'child',
      header: t('child.who'),
      rowHeader: true,
      width: '22%',
      cell: ({ childName, birthDate }) => (
        <>
          <bdi>{childName}</bdi>
          {birthDate !== null && (
            <p className="kim-small kim-muted">
              {t('caseFile:overview.years', { count: ageOn(birthDate, today) })}
            </p>
          )}
        </>
      ),
    },
    {
      id: 'waiting',
      header: t('child.waiting'),
      width: '16%',
      cell: (entry) => <WaitingTime entry={entry} />,
    },
    {
      id: 'state',
      header: t('state'),
      width: '24%',
      cell: (entry) => <SchoolEntryStanding entry={entry} />,
    },
    { id: 'wish', header: t('child.wish'), width: '16%', cell: (entry) => <WishText entry={entry} /> },
    {
      id: 'case',
      header: t('family.case'),
      width: '22%',
      cell: ({ clientName, reference, municipality }) => (
        <>
          <bdi>{clientName}</bdi>
          <p className="kim-small kim-muted">
            {[reference, municipality && municipalities.label(municipality, language)]
              .filter(Boolean)
              .join(', ')}
          </p>
        </>
      ),
    },
  ];
}
