import { queryOptions, useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { mayUse, onlyReads, type Permission } from '../../domain/access/permissions.ts';
import type { Session, VaultStatus } from '../../domain/contract/vault-status.operation.ts';
import { call, operationKey } from './api.ts';

/** What the folder holds and who is logged in; asked once per window, since a lock makes a new window. */
const vaultStatus = queryOptions({
  queryKey: operationKey('vault.status', {}),
  queryFn: () => call('vault.status', {}),
  staleTime: Infinity,
});

export const loadVaultStatus = (client: QueryClient): Promise<VaultStatus> => client.query(vaultStatus);

export const useVaultStatus = (): VaultStatus | undefined => useQuery(vaultStatus).data;

/** Asks again, after unlocking or setting up. */
export function useRefreshVaultStatus(): () => Promise<VaultStatus> {
  const client = useQueryClient();
  return async () => {
    const status = await call('vault.status', {});
    client.setQueryData(vaultStatus.queryKey, status);
    return status;
  };
}

/** Who is logged in, or null before unlock. */
export function useSession(): Session | null {
  return useVaultStatus()?.session ?? null;
}

/** Whether the person may use something. The core decides; this only keeps absent what would be refused. */
export function useMayUse(permission: Permission): boolean {
  const session = useSession();
  if (session === null || !mayUse(session.role, permission)) return false;
  return session.readOnlyReason === null || onlyReads(permission);
}
