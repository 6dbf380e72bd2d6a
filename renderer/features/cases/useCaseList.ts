import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import type { CaseRow } from '../../../domain/contract/case.operations.ts';
import { OperationFailure } from '../../../domain/contract/errors.ts';
import { call } from '../../app/api.ts';
import { filterOf, type ListSearch } from './list-search.ts';

const pageSize = 100;

export interface CaseList {
  readonly rows: readonly CaseRow[];
  /** How many cases match, loaded or not. */
  readonly total: number;
  readonly loadMore: () => void;
}

/** The list in pages: the next one is asked for when its rows come near. */
export function useCaseList(search: ListSearch, text: string) {
  const filter = filterOf(search, text);
  const sort = { by: search.sort, descending: search.descending };
  return useInfiniteQuery({
    // Begins with the operation's name, so that commands make it out of date like any answer.
    queryKey: ['case.list', { filter, sort }, 'pages'],
    queryFn: ({ pageParam }) => call('case.list', { filter, sort, offset: pageParam, limit: pageSize }),
    initialPageParam: 0,
    getNextPageParam(last, pages) {
      const loaded = pages.reduce((sum, page) => sum + page.rows.length, 0);
      return last.rows.length > 0 && loaded < last.total ? loaded : undefined;
    },
    placeholderData: keepPreviousData,
  });
}

type Query = ReturnType<typeof useCaseList>;

/** What of it a table needs. A case that moved between two pages while they were read is shown once. */
export function caseListOf({ data, hasNextPage, isFetching, fetchNextPage }: Query): CaseList | null {
  if (data === undefined) return null;
  const rows = new Map(data.pages.flatMap((page) => page.rows).map((row) => [row.id, row]));
  return {
    rows: [...rows.values()],
    total: data.pages.at(-1)?.total ?? 0,
    loadMore: () => {
      if (hasNextPage && !isFetching) void fetchNextPage();
    },
  };
}

export const failureOf = ({ error }: Query): OperationFailure | null =>
  error === null ? null : error instanceof OperationFailure ? error : new OperationFailure('internal');
