import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { vocabularyLanguages, type VocabularyLanguage } from '../../../domain/vocabulary/vocabulary.ts';
import { replaceFile } from './durable-file.ts';

/**
 * The language somebody chose on this PC, so that the unlock screen speaks it too. It lies in the person's own user data,
 * beside no key and no case, and says nothing but `de` or `en`. The shell asks it, before there is a core.
 */
const fileIn = (userData: string): string => join(userData, 'sprache.txt');

/** German where nothing readable stands: a start never fails for its language. */
export function readLanguage(userData: string): VocabularyLanguage {
  try {
    const said = readFileSync(fileIn(userData), 'utf8').trim();
    return vocabularyLanguages.find((one) => one === said) ?? 'de';
  } catch {
    return 'de';
  }
}

/** Gives whether the next start will know it; where the folder cannot be written to, the language lasts until then. */
export function keepLanguage(userData: string, language: VocabularyLanguage): boolean {
  try {
    mkdirSync(userData, { recursive: true });
    replaceFile(fileIn(userData), Buffer.from(`${language}\n`));
    return true;
  } catch {
    return false;
  }
}
