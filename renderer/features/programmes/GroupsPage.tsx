import { UsersRound } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ListedGroup } from '../../../domain/contract/programme.operations.ts';
import { groupStateOn, isFull, seatsOf } from '../../../domain/programme/group.ts';
import { localToday } from '../../../domain/validation.ts';
import { programmeKinds, type ProgrammeKind } from '../../../domain/vocabulary/programme-kinds.ts';
import { useOperation } from '../../app/api.ts';
import { useLanguage } from '../../app/LanguageContext.ts';
import { Loaded } from '../../app/Loaded.tsx';
import { useMayUse } from '../../app/session.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { NothingFits } from '../../ui/NothingFits.tsx';
import { RouteButton } from '../../ui/RouteButton.tsx';
import { VirtualTable } from '../../ui/VirtualTable.tsx';
import { SentenceFilter } from '../cases/SentenceFilter.tsx';
import { groupPath, newGroupPath } from './programme-paths.ts';
import { ProgrammesHead } from './ProgrammesHead.tsx';
import { useGroupColumns } from './useGroupColumns.tsx';

interface Filter {
  readonly kind: ProgrammeKind | null;
  readonly onlyFree: boolean;
  readonly withEnded: boolean;
}
const everything: Filter = { kind: null, onlyFree: false, withEnded: false };

const fits = (group: ListedGroup, { kind, onlyFree, withEnded }: Filter, today: string): boolean =>
  (kind === null || group.kind === kind) &&
  (!onlyFree || !isFull(seatsOf(group, group))) &&
  (withEnded || groupStateOn(group, today) !== 'ended');

/** The groups of the parent programmes, with the places they have. */
export function GroupsPage() {
  const { t } = useTranslation('programmes');
  const { language } = useLanguage();
  const mayWrite = useMayUse('programme.write');
  const query = useOperation('programme.groups', {});
  const [filter, setFilter] = useState(everything);
  const columns = useGroupColumns();
  const none = (known: number) =>
    known === 0 ? (
      <EmptyState
        icon={UsersRound}
        heading={t('group.none')}
        action={
          mayWrite && (
            <RouteButton kind="secondary" to={newGroupPath}>
              {t('group.new')}
            </RouteButton>
          )
        }
      >
        <p>{t('group.noneText')}</p>
      </EmptyState>
    ) : (
      <NothingFits
        heading={t('group.narrowed')}
        text={t('group.narrowedText')}
        reset={t('filter.reset')}
        onReset={() => setFilter({ ...everything, withEnded: true })}
      />
    );
  return (
    <>
      <ProgrammesHead />
      <div className="kim-filters" role="group" aria-label={t('group.filters')}>
        <SentenceFilter
          label={t('filter.kind')}
          value={filter.kind}
          onChange={(value) => setFilter({ ...filter, kind: value as ProgrammeKind | null })}
          all={t('filter.kindAll')}
          options={programmeKinds.entries.map(({ code, label }) => ({
            value: code,
            label: t('filter.kindIs', { kind: label[language] }),
          }))}
        />
        <Checkbox
          label={t('filter.onlyFree')}
          value={filter.onlyFree}
          onChange={(onlyFree) => setFilter({ ...filter, onlyFree })}
        />
        <Checkbox
          label={t('filter.withEnded')}
          value={filter.withEnded}
          onChange={(withEnded) => setFilter({ ...filter, withEnded })}
        />
      </div>
      <Loaded query={query}>
        {({ groups }) => {
          const rows = groups.filter((group) => fits(group, filter, localToday()));
          return rows.length === 0 ? (
            none(groups.length)
          ) : (
            <>
              <p className="kim-count" role="status">
                {t('group.count', { count: rows.length })}
              </p>
              <VirtualTable
                caption={t('tab.groups')}
                hideCaption
                columns={columns}
                rows={rows}
                rowId={({ id }) => id}
                rowLink={({ id }) => groupPath(id)}
              />
            </>
          );
        }}
      </Loaded>
    </>
  );
}
