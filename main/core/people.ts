import { OperationFailure } from '../../domain/contract/errors.ts';
import { VaultError } from './vault/errors.ts';
import type { OpenVault } from './vault/open-vault.ts';
import { verifyBytes } from './vault/signing.ts';
import type { People } from './work.ts';

/** Length of a raw Ed25519 public key, which ends its SPKI form (RFC 8410). */
const rawKeyLength = 32;
const rawKey = (spki: Buffer): Uint8Array => spki.subarray(-rawKeyLength);

const isWrongPassword = (thrown: unknown): boolean =>
  thrown instanceof VaultError && thrown.code === 'wrong-password';

/** The people of an open vault, as services may use them. */
export function peopleOf(vault: OpenVault): People {
  return {
    staff: vault.slots.map(({ slotId, name, role, active }) => ({ id: slotId, name, role, active })),
    auditLog: () => vault.auditReader(),
    verifyAudit: () => vault.verifyAudit(),
    officeKeyFingerprint: vault.officePublicKey.fingerprint,
    sign: (bytes) => vault.signer.sign(bytes),
    publicKeyFor(slotId, bytes, signature) {
      const key = vault.verifyingKeys(slotId).find((candidate) => verifyBytes(candidate, bytes, signature));
      if (key === undefined) throw new OperationFailure('not-found');
      return rawKey(key);
    },
    async verifyPassword(slotId, password) {
      const signer = await vault.verifyPassword({ slotId, password }).catch(async (thrown: unknown) => {
        // Guesses on somebody else's password are made under the eyes of the log, whoever sits here.
        if (isWrongPassword(thrown) && vault.trail !== undefined)
          await vault.record({ event: 'vault.unlockFailed', detail: { slot: slotId } });
        throw thrown;
      });
      const newest = vault.verifyingKeys(slotId).at(-1);
      if (newest === undefined) throw new OperationFailure('not-found');
      return {
        role: signer.role,
        publicKey: rawKey(newest),
        sign: (bytes) => signer.sign(bytes),
        officeKey: () => signer.officeKey()?.privateKey,
        dispose: () => signer.dispose(),
      };
    },
    async auditCheckpoint() {
      const { body, signature } = await vault.signCheckpoint();
      await vault.record({ event: 'audit.checkpointSigned' });
      return { body, signature };
    },
  };
}
