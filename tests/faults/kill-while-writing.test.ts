import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeVault, requireWhole } from './fixtures/faults-vault.ts';

/** `KIM_TRIALS=3000` is the long run; it takes about 45 minutes. */
const trials = Number(process.env['KIM_TRIALS'] ?? 4);
const script = join(import.meta.dirname, 'fixtures', 'keep-writing.ts');
const home = mkdtempSync(join(tmpdir(), 'kim-kill-'));
const original = join(home, 'original');

beforeAll(() => makeVault(original));
afterAll(() => {
  rmSync(home, { recursive: true, force: true });
});

/** Runs the writer until `moment` says so, kills it, and tells the last change that it had acknowledged. */
async function killWriter(
  folder: string,
  limit: string,
  moment: (lines: string[]) => boolean,
): Promise<number> {
  const child = spawn(process.execPath, [script, folder, limit], { stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  let errors = '';
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()));
  await new Promise<void>((resolve) => {
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      if (moment(output.split('\n'))) resolve();
    });
    child.on('close', () => resolve());
  });
  await wait(Math.random() * 4);
  child.kill('SIGKILL');
  await ended;
  expect(errors).toBe('');
  const numbers = output.split('\n').filter((line) => /^\d+$/.test(line));
  return Number(numbers.at(-1) ?? 0);
}

async function afterKill(limit: string, moment: (lines: string[]) => boolean): Promise<void> {
  const folder = join(home, 'trial');
  rmSync(folder, { recursive: true, force: true });
  cpSync(original, folder, { recursive: true });
  const acknowledged = await killWriter(folder, limit, moment);
  expect(await requireWhole(folder, acknowledged)).toBeGreaterThanOrEqual(acknowledged);
}

test(
  'no acknowledged change is lost when the program is killed while it writes',
  { timeout: 60_000 + trials * 10_000 },
  async () => {
    for (let trial = 0; trial < trials; trial += 1) {
      const enough = 1 + Math.floor(Math.random() * 60);
      await afterKill('none', (lines) => lines.length > enough);
    }
  },
);

test(
  'no acknowledged change is lost when the program is killed while it locks',
  { timeout: 60_000 + trials * 10_000 },
  async () => {
    for (let trial = 0; trial < Math.ceil(trials / 2); trial += 1) {
      await afterKill('15', (lines) => lines.includes('locking'));
    }
  },
);

test(
  'a vault that was killed several times in a row goes on where it stopped',
  { timeout: 120_000 },
  async () => {
    const folder = join(home, 'again');
    cpSync(original, folder, { recursive: true });
    let before = 0;
    for (let round = 0; round < 4; round += 1) {
      const acknowledged = await killWriter(folder, 'none', (lines) => lines.length > 10);
      expect(acknowledged).toBeGreaterThan(before);
      before = acknowledged;
    }
    expect(await requireWhole(folder, before)).toBeGreaterThanOrEqual(before);
  },
);
