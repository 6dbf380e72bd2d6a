import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { OperationFailure } from '../../domain/contract/errors.ts';
import { FailureMessage } from '../ui/FailureMessage.tsx';
import { Loading } from '../ui/Loading.tsx';

interface Props<Output> {
  readonly query: UseQueryResult<Output, OperationFailure>;
  /** What takes its time until then; as `Loading`. */
  readonly label?: string | undefined;
  readonly children: (output: Output) => ReactNode;
}

/** Shows an answer when it is there, and why not when it isn't. */
export function Loaded<Output>({ query, label, children }: Props<Output>) {
  if (query.data !== undefined) return children(query.data);
  if (query.error) return <FailureMessage failure={query.error} onRetry={() => void query.refetch()} />;
  return <Loading label={label} />;
}
