import { useQueryClient } from '@tanstack/react-query';
import { OperationFailure } from '../../../domain/contract/errors.ts';
import type { Input } from '../../../domain/contract/operations.ts';
import type { WindowOperation } from '../../../domain/contract/window-api.ts';
import { operationKey, useCommand } from '../../app/api.ts';

/** What every step of a package makes out of date. */
export const usePackageCommand = <Name extends WindowOperation>(name: Name) =>
  useCommand(name, ['handoff.packages']);

/**
 * Releases a package and writes it to the outbox at once. Rejects when it was not released; once it is, `released` is
 * told why it could not be written, or null. The list is read again after that, so that no state between is shown.
 */
export function useReleaseAndWrite() {
  const client = useQueryClient();
  const release = useCommand('handoff.release');
  const deliver = useCommand('handoff.deliver');
  return async (
    input: Input<'handoff.release'>,
    released: (failure: OperationFailure | null) => void,
  ): Promise<void> => {
    await release.mutateAsync(input);
    const failure = await deliver.mutateAsync({ packageId: input.packageId }).then(
      () => null,
      (thrown: unknown) => (thrown instanceof OperationFailure ? thrown : new OperationFailure('internal')),
    );
    released(failure);
    await client.invalidateQueries({ queryKey: operationKey('handoff.packages') });
  };
}
