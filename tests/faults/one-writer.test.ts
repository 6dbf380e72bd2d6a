import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { takeInstanceLock } from '../../main/core/vault/instance-lock.ts';
import { temporaryFolder } from '../integration/temporary-folder.ts';

const script = join(import.meta.dirname, 'fixtures', 'race-for-lock.ts');
/** How often each of four programs takes the lock; `KIM_TRIALS=500` is the long run. */
const times = process.env['KIM_TRIALS'] ?? '50';
const run = promisify(execFile);

test('of several programs racing for a vault, one at a time writes', { timeout: 600_000 }, async () => {
  const folder = temporaryFolder();
  const racers = Array.from({ length: 4 }, () => run(process.execPath, [script, folder, times]));
  // A second holder at any moment ends its program with an error, and with it this test.
  await expect(Promise.all(racers)).resolves.toHaveLength(4);
});

test('the lock of a program that was killed is free at once', async () => {
  const folder = temporaryFolder();
  const child = spawn(process.execPath, [script, folder, '0'], { stdio: ['ignore', 'pipe', 'inherit'] });
  await new Promise<void>((resolve) => {
    child.stdout.on('data', (chunk: Buffer) => {
      if (chunk.toString().includes('held')) resolve();
    });
  });
  expect(() => takeInstanceLock(join(folder, 'lock'))).toThrow('vault-in-use');
  child.kill('SIGKILL');
  await once(child, 'close');
  takeInstanceLock(join(folder, 'lock')).release();
});
