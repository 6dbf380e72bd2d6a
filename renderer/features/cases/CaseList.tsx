import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { caseListSorts } from '../../../domain/contract/case-filter.ts';
import { useMayUse } from '../../app/session.ts';
import { FailureMessage } from '../../ui/FailureMessage.tsx';
import { Loading } from '../../ui/Loading.tsx';
import type { Sort } from '../../ui/table-column.ts';
import { VirtualTable } from '../../ui/VirtualTable.tsx';
import { casePath } from '../case-file/case-pages.ts';
import { CaseFilters } from './CaseFilters.tsx';
import { CaseListEmpty } from './CaseListEmpty.tsx';
import {
  isNarrowed,
  openedWith,
  readListSearch,
  withoutFilters,
  type ListHabits,
  type ListSearch,
} from './list-search.ts';
import { ListViews } from './ListViews.tsx';
import { useCaseColumns } from './useCaseColumns.tsx';
import { caseListOf, failureOf, useCaseList } from './useCaseList.ts';
import { useDebounced } from './useDebounced.ts';

interface Props {
  readonly search: ListSearch;
  readonly habits: ListHabits;
}

/** The list with what narrows it and how it is laid out. */
export function CaseList({ search, habits }: Props) {
  const { t } = useTranslation('cases');
  const navigate = useNavigate({ from: '/faelle' });
  const [text, setText] = useState('');
  const rested = useDebounced(text);
  const query = useCaseList(search, rested);
  const columns = useCaseColumns(search);
  const list = caseListOf(query);
  const failure = failureOf(query);
  const mayWrite = useMayUse('case.write');
  const table = useRef<HTMLDivElement>(null);
  const asked = JSON.stringify([search, rested]);

  useEffect(() => {
    // Another order or another selection begins at its beginning.
    table.current?.querySelector('[role=region]')?.scrollTo({ top: 0 });
  }, [asked]);

  // On top of where the address leads by now, not of what is drawn: of two quick changes none is lost.
  const change = (more: Partial<ListSearch>) =>
    void navigate({
      search: (now) => readListSearch({ ...openedWith(now, habits), ...more, chosen: true }),
      replace: true,
    });
  const sort = ({ by, descending }: Sort) => {
    const known = caseListSorts.find((one) => one === by);
    if (known) change({ sort: known, descending });
  };
  const reset = () => {
    setText('');
    change(withoutFilters);
  };

  return (
    <>
      <CaseFilters search={search} onSearch={change} text={text} onText={setText} />
      {failure && <FailureMessage failure={failure} onRetry={() => void query.refetch()} />}
      {!failure && list === null && <Loading />}
      {list && (
        <div className="kim-list-head">
          <p className="kim-count" role="status">
            {t('count', { count: list.total })}
          </p>
          <ListViews search={search} views={habits.views} onSearch={change} />
        </div>
      )}
      {list && list.total === 0 && (
        <CaseListEmpty narrowed={isNarrowed(search, rested)} mayWrite={mayWrite} onReset={reset} />
      )}
      {list && list.total > 0 && (
        <div ref={table}>
          <VirtualTable
            caption={t('title')}
            hideCaption
            columns={columns}
            rows={list.rows}
            total={list.total}
            onEndNear={list.loadMore}
            rowId={({ id }) => id}
            rowLink={({ id }) => casePath(id)}
            sort={{ by: search.sort, descending: search.descending }}
            onSort={sort}
          />
        </div>
      )}
    </>
  );
}
