import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { Contact } from '../../../domain/case/contact.ts';
import { OperationFailure } from '../../../domain/contract/errors.ts';
import { call } from '../../app/api.ts';
import { useCase } from '../case-file/useCase.ts';

const pageSize = 100;

export interface ContactHistory {
  /** Newest first: the page that came with the file, and what was loaded since. */
  readonly contacts: readonly Contact[];
  readonly total: number;
  readonly complete: boolean;
  readonly loading: boolean;
  readonly failure: OperationFailure | null;
  readonly loadMore: () => void;
}

/**
 * The contacts of the open file. Older ones are read only when somebody asks, because each reading stands in the log: by
 * the button, or for one contact that is looked for.
 */
export function useContactHistory(lookedFor: string | null): ContactHistory {
  const { view, caseId } = useCase();
  const [asked, setAsked] = useState(false);
  const first = view.contacts.length;
  const query = useInfiniteQuery({
    // Begins with the operation's name, so that commands make it out of date like any answer.
    queryKey: ['contact.list', { caseId }, 'pages'],
    queryFn: ({ pageParam }) => call('contact.list', { caseId, offset: pageParam, limit: pageSize }),
    initialPageParam: first,
    getNextPageParam(last, pages) {
      const loaded = pages.reduce((sum, page) => sum + page.contacts.length, first);
      return last.contacts.length > 0 && loaded < last.total ? loaded : undefined;
    },
    enabled: asked,
  });
  const older = query.data?.pages.flatMap((page) => page.contacts) ?? [];
  // A contact that moved between two pages while they were read is shown once.
  const contacts = [...new Map([...view.contacts, ...older].map((one) => [one.id, one])).values()];
  const { error, isFetching, fetchNextPage } = query;
  const complete = contacts.length >= view.contactCount;
  const isMissing = lookedFor !== null && !complete && !contacts.some(({ id }) => id === lookedFor);
  const canGoOn = !isFetching && error === null && (!asked || query.hasNextPage);
  useEffect(() => {
    if (!isMissing || !canGoOn) return;
    if (asked) void fetchNextPage();
    else setAsked(true);
  }, [isMissing, canGoOn, asked, fetchNextPage]);
  return {
    contacts,
    total: view.contactCount,
    complete,
    loading: isFetching,
    failure:
      error === null ? null : error instanceof OperationFailure ? error : new OperationFailure('internal'),
    loadMore() {
      if (asked) void fetchNextPage();
      else setAsked(true);
    },
  };
}
