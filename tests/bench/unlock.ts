import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { vaultFiles } from '../../main/core/vault/folder.ts';
import { readKeyFile } from '../../main/core/vault/key-file-store.ts';
import { stretchPassword } from '../../main/core/vault/kdf.ts';
import { staff } from '../stories/staff.ts';
import type { BenchVault } from './dataset.ts';
import { ask, coreOn } from './desk.ts';
import { line, measuredInTurn, median, timed, type Line } from './measure.ts';

/** What unlocking may take beside the key derivation (milliseconds). */
const allowance = 150;
const rounds = 9;

/** From the typed password to the unlocked vault, beside Argon2id alone with the same parameters. */
export async function unlockLine({ folder, slotIds }: BenchVault): Promise<Line> {
  const kdf = readKeyFile(folder).slots.find(({ id }) => id === slotIds.anna)?.kdf;
  if (kdf === undefined) throw new Error('Anna has no slot');
  const { password } = staff.anna;
  const times = await measuredInTurn(rounds, {
    reference: () => timed(() => stretchPassword(password, randomBytes(16), kdf)),
    async ours() {
      const core = coreOn(folder);
      const took = await timed(() => ask(core, 'vault.unlock', { slotId: slotIds.anna, password }));
      await core.close();
      // Each lock makes a backup; so many of this size need not be kept.
      rmSync(vaultFiles(folder).backups, { recursive: true, force: true });
      return took;
    },
  });
  const [unlock, alone] = [median(times.ours), median(times.reference)];
  const name = `unlock, at most ${allowance} ms above Argon2id (now ${Math.round(unlock - alone)} ms)`;
  return line(name, 'ms', unlock, alone, (alone + allowance) / alone);
}
