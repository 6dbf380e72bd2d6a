import { readFileSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { start as words } from '../../renderer/locales/de/start.ts';
import { type } from '../screens/form.ts';
import { corePid, type Program } from './harness/launch.ts';
import { expect, test } from './harness/vault.ts';

/** Large beside whatever else core reads. */
const size = 64 * 1024 * 1024;

/** Bytes that core has read so far. */
async function readByCore(program: Program): Promise<number> {
  const io = readFileSync(`/proc/${String(await corePid(program))}/io`, 'utf8');
  return Number(/rchar: (\d+)/.exec(io)?.[1]);
}

test('the first letter of a password makes core read what unlocking needs', async ({ program, window }) => {
  await window.getByRole('heading', { name: words.unlock.title }).waitFor();
  truncateSync(join(program.vault, 'faelle.sqlite'), size);
  // Old enough for what was read to count.
  await setTimeout(2100);
  expect(await readByCore(program)).toBeLessThan(size);
  await type(window, words.unlock.password, 'x');
  await expect.poll(() => readByCore(program)).toBeGreaterThan(size);
});
