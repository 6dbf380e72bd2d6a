import type { ErrorComponentProps } from '@tanstack/react-router';
import { OperationFailure } from '../../domain/contract/errors.ts';
import { FailureMessage } from '../ui/FailureMessage.tsx';

/** In place of a page that could not be shown. The error's own text stays inside: it could hold content. */
export function PageFailure({ error, reset }: ErrorComponentProps) {
  const failure = error instanceof OperationFailure ? error : new OperationFailure('internal');
  return <FailureMessage failure={failure} onRetry={reset} />;
}
