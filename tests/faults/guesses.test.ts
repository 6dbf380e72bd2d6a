import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { KeyFile, Slot } from '../../main/core/vault/key-file.ts';
import { encodeKeyFile, decodeKeyFile, requireIntegrity } from '../../main/core/vault/key-file.ts';
import { readKeyFile } from '../../main/core/vault/key-file-store.ts';
import { zeroKeys } from '../../main/core/vault/keys.ts';
import { openSlot } from '../../main/core/vault/slot.ts';
import { VaultError } from '../../main/core/vault/errors.ts';
import { makeVault, password } from './fixtures/faults-vault.ts';

/** `KIM_TRIALS=10000` is the long run. */
const trials = Number(process.env['KIM_TRIALS'] ?? 12);
const home = mkdtempSync(join(tmpdir(), 'kim-guess-'));
let keyFile: KeyFile;

beforeAll(async () => {
  await makeVault(join(home, 'akte'));
  keyFile = readKeyFile(join(home, 'akte'));
});
afterAll(() => {
  rmSync(home, { recursive: true, force: true });
});

const caseworker = (file: KeyFile): Slot => {
  const slot = file.slots.find(({ role }) => role === 'caseworker');
  if (!slot) throw new Error('no slot');
  return slot;
};

async function outcome(file: KeyFile, typed: string): Promise<string> {
  try {
    const keys = await openSlot(file.vaultId, caseworker(file), typed);
    try {
      requireIntegrity(file, keys.integrity ?? Buffer.alloc(0));
    } finally {
      zeroKeys(keys);
    }
    return 'opened';
  } catch (thrown) {
    if (thrown instanceof VaultError) return thrown.code;
    throw thrown;
  }
}

/** Passwords near the right one, and random ones. */
function guess(trial: number): string {
  const at = trial % password.length;
  const kinds = [
    password.slice(0, at),
    `${password} `,
    password.slice(0, at) + password.charAt(at).toUpperCase() + 'x' + password.slice(at + 1),
    `${password}\0`,
    randomBytes(12).toString('base64'),
  ];
  return kinds[trial % kinds.length] ?? '';
}

test('no guess opens a slot', { timeout: 60_000 + trials * 2000 }, async () => {
  expect(await outcome(keyFile, password)).toBe('opened');
  for (let trial = 0; trial < trials; trial += 1) {
    expect(await outcome(keyFile, guess(trial)), `guess ${trial}`).toBe('wrong-password');
  }
});

type Json = null | string | number | boolean | Json[] | { [name: string]: Json };

/** Every place in the file where a value stands. */
function* leaves(value: Json, path: (string | number)[] = []): Generator<(string | number)[]> {
  if (value === null || typeof value !== 'object') yield path;
  else
    for (const name of Object.keys(value))
      yield* leaves((value as Record<string, Json>)[name] ?? null, [...path, name]);
}

/** Changes one value to another of the same shape, as somebody would who wants the file to pass as whole. */
function mutate(value: Json): Json {
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'boolean') return !value;
  if (typeof value !== 'string') return 'x';
  const at = Math.floor(Math.random() * value.length);
  const other = [...'0123456789abcdefABCDEF'].filter((each) => each !== value.charAt(at));
  return value.slice(0, at) + (other[Math.floor(Math.random() * other.length)] ?? '0') + value.slice(at + 1);
}

test(
  'a key file changed anywhere, with its checksum made right again, does not open',
  { timeout: 60_000 + trials * 2000 },
  async () => {
    const places = [...leaves(keyFile as unknown as Json)].filter(
      (path) => path[0] !== 'format' && path[0] !== 'version',
    );
    const tried: string[] = [];
    for (let trial = 0; tried.length < trials; trial += 1) {
      const path = places[Math.floor((trial * places.length) / trials) % places.length] ?? [];
      const mutant = structuredClone(keyFile);
      let parent = mutant as unknown as Record<string | number, Json>;
      for (const name of path.slice(0, -1)) parent = parent[name] as Record<string | number, Json>;
      const last = path.at(-1) ?? '';
      parent[last] = mutate(parent[last] ?? null);
      let read: KeyFile;
      try {
        read = decodeKeyFile(encodeKeyFile(mutant));
      } catch (thrown) {
        expect(thrown).toBeInstanceOf(VaultError);
        tried.push(path.join('.'));
        continue;
      }
      expect(await outcome(read, password).catch(() => 'no such slot'), path.join('.')).not.toBe('opened');
      tried.push(path.join('.'));
    }
    expect(tried).toHaveLength(trials);
  },
);
