import { useInfiniteQuery } from '@tanstack/react-query';
import type { OperationFailure } from '../../../domain/contract/errors.ts';
import type { HistoryEntry } from '../../../domain/contract/history.operations.ts';
import type { Output } from '../../../domain/contract/operations.ts';
import type { HistoryArea } from '../../../domain/history/record-kinds.ts';
import { call } from '../../app/api.ts';
import { useCase } from '../case-file/useCase.ts';

const pageSize = 30;

export interface HistoryFilter {
  readonly area: HistoryArea | null;
  readonly person: string | null;
}

export const everything: HistoryFilter = { area: null, person: null };

/** The history page by page; each page that is read stands in the log, so none is read without being asked for. */
export function useHistoryPages(filter: HistoryFilter) {
  const { caseId } = useCase();
  const query = useInfiniteQuery<Output<'history.list'>, OperationFailure>({
    queryKey: ['history.list', { caseId }, filter],
    queryFn: ({ pageParam }) =>
      call('history.list', { caseId, ...filter, offset: pageParam as number, limit: pageSize }),
    initialPageParam: 0,
    // Coming back to the page shows the history of now.
    gcTime: 0,
    getNextPageParam(last, pages) {
      const loaded = pages.reduce((sum, page) => sum + page.entries.length, 0);
      return last.entries.length > 0 && loaded < last.total ? loaded : undefined;
    },
  });
  const pages = query.data?.pages ?? [];
  // What moved between two pages while they were read is shown once.
  const entries = [
    ...new Map(
      pages.flatMap((page) => page.entries).map((entry): [string, HistoryEntry] => [entry.id, entry]),
    ).values(),
  ];
  return {
    entries,
    total: pages.at(-1)?.total ?? null,
    people: pages[0]?.people ?? [],
    failure: query.error,
    loading: query.isFetching,
    complete: !query.hasNextPage,
    loadMore: () => void query.fetchNextPage(),
    retry: () => void query.refetch(),
  };
}
