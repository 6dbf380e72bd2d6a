import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const projectFolder = join(import.meta.dirname, '..', '..');

const sources = ['domain', 'main', 'migrations', 'preload', 'receiver'].flatMap((folder) =>
  readdirSync(join(projectFolder, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => join(folder, file)),
);

/**
 * Every key, salt, secret and id comes from the operating system's generator. `Math.random` can be predicted, and
 * SQLite seeds its own functions on Windows from clock, process number and counters.
 */
const guessable = /Math\.random|randomblob\s*\(|\brandom\(\)/;

it('takes nothing from a generator that can be guessed', () => {
  expect(sources.length).toBeGreaterThan(150);
  const found = sources.filter((file) => guessable.test(readFileSync(join(projectFolder, file), 'utf8')));
  expect(found).toEqual([]);
  expect(guessable.test('lower(hex(randomblob(32)))')).toBe(true);
});
