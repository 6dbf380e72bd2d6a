import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keepLanguage, readLanguage } from './language.ts';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'kim-sprache-'))));
afterEach(() => rmSync(folder, { recursive: true }));

test('the language chosen last is the one of the next start', () => {
  expect(readLanguage(folder)).toBe('de');
  expect(keepLanguage(folder, 'en')).toBe(true);
  expect(readLanguage(folder)).toBe('en');
  keepLanguage(folder, 'de');
  expect(readLanguage(folder)).toBe('de');
  expect(readdirSync(folder)).toEqual(['sprache.txt']);
});

test('a file that says something else, and a folder that takes none, leave it at German', () => {
  writeFileSync(join(folder, 'sprache.txt'), 'klingonisch');
  expect(readLanguage(folder)).toBe('de');
  const noFolder = join(folder, 'sprache.txt');
  expect(keepLanguage(noFolder, 'en')).toBe(false);
  expect(readLanguage(noFolder)).toBe('de');
});
