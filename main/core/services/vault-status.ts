import type { Output } from '../../../domain/contract/operations.ts';
import type { Session } from '../session.ts';
import { readVaultStatus } from '../vault/status.ts';

export function status(session: Session): Output<'vault.status'> {
  const { vaultFolder } = session.environment;
  const found = readVaultStatus(vaultFolder);
  const state = session.vault !== null ? 'unlocked' : found.state === 'ready' ? 'locked' : found.state;
  return {
    state,
    place: vaultFolder,
    officeName: found.officeName,
    slots: found.slots.map(({ slotId, name, role, active }) => ({ id: slotId, name, role, active })),
    backups: found.backups.map(({ name, createdAt }) => ({ name, createdAt })),
    missing: found.missing,
    previousKeyFile: found.previousKeyFile,
    session: session.vault === null ? null : describeSession(session),
  };
}

export function describeSession(session: Session): Output<'vault.unlock'> {
  const vault = session.requireVault();
  return {
    slotId: vault.user.slotId,
    name: vault.user.name,
    role: vault.user.role,
    officeName: vault.officeName,
    readOnlyReason: vault.readOnly?.code ?? null,
    lostChanges: vault.readOnly?.missing ?? null,
    restoredFrom: vault.restoredFrom?.at ?? null,
    failedAttempts: vault.failedAttempts,
    lastUnlockAt: vault.lastUnlockAt,
    training: session.environment.training,
  };
}
