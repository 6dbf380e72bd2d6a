import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
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
/** Nobody comes to a locked file sooner, nor types a password faster (milliseconds). */
const [away, typing] = [3000, 1000];

/** From the wholly typed password to the unlocked vault, beside Argon2id alone with the same parameters. */
export async function unlockLine({ folder, slotIds }: BenchVault): Promise<Line> {
  const kdf = readKeyFile(folder).slots.find(({ id }) => id === slotIds.anna)?.kdf;
  if (kdf === undefined) throw new Error('Anna has no slot');
  const { password } = staff.anna;
  // Once before each measurement: where a virtual machine has given idle memory back, filling it anew takes twice as long as all
  // the rest.
  const derive = () => stretchPassword(password, randomBytes(16), kdf);
  const times = await measuredInTurn(rounds, {
    async reference() {
      await derive();
      return timed(derive);
    },
    async ours() {
      await setTimeout(away);
      const core = coreOn(folder);
      await ask(core, 'vault.readAhead', {});
      await setTimeout(typing);
      await derive();
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
