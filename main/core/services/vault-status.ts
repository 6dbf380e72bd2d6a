import type { Output } from '../../../domain/contract/operations.ts';
import type { Session } from '../session.ts';
import { readVaultStatus } from '../vault/status.ts';

export function status(session: Session): Output<'vault.status'> {
  const found = readVaultStatus(session.environment.vaultFolder, trainingOf(session));
  return session.vault === null ? found : { ...found, state: 'unlocked', session: describeSession(session) };
}

const trainingOf = ({ environment: { training, trainingChosen } }: Session) =>
  !training ? 'no' : trainingChosen ? 'chosen' : 'always';

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
