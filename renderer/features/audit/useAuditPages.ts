import { useInfiniteQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import type { AuditEntryView } from '../../../domain/contract/audit.operations.ts';
import type { OperationFailure } from '../../../domain/contract/errors.ts';
import type { Output } from '../../../domain/contract/operations.ts';
import { call, operationKey } from '../../app/api.ts';
import type { Filter } from './LogFilter.tsx';
import { withoutRepeats } from './log-words.ts';

const pageSize = 200;

export interface AuditPages {
  readonly entries: readonly AuditEntryView[];
  /** Null until the first page is there. */
  readonly total: number | null;
  readonly failure: OperationFailure | null;
  readonly loading: boolean;
  readonly loadMore: () => void;
  readonly reload: () => void;
}

/** The log page by page; each page that is read is itself an entry, so nothing is read again without being asked. */
export function useAuditPages(filter: Filter): AuditPages {
  const query = useInfiniteQuery<Output<'audit.list'>, OperationFailure>({
    queryKey: [...operationKey('audit.list'), filter],
    queryFn: ({ pageParam }) =>
      call('audit.list', { ...filter, offset: pageParam as number, limit: pageSize }),
    initialPageParam: 0,
    staleTime: Infinity,
    // Coming back to the page shows the log of now, from its first page on.
    gcTime: 0,
    getNextPageParam: (last, pages) => {
      const reached = pages.length * pageSize;
      return reached < last.total ? reached : undefined;
    },
  });
  const { data, hasNextPage, isFetching, fetchNextPage, refetch } = query;
  const loadMore = useCallback(() => {
    if (hasNextPage && !isFetching) void fetchNextPage();
  }, [hasNextPage, isFetching, fetchNextPage]);
  const entries = useMemo(() => withoutRepeats(data?.pages.map((page) => page.entries) ?? []), [data]);
  const last = data?.pages.at(-1);
  return {
    entries,
    total: last?.total ?? null,
    failure: query.error,
    loading: isFetching,
    loadMore,
    reload: () => void refetch(),
  };
}
