import { matchesKey, searchKey } from '../../../domain/directory/search-key.ts';
import { hasLeft, type Interpreter } from '../../../domain/interpreting/interpreter.ts';
import type { InterpretingLanguage } from '../../../domain/vocabulary/interpreting-languages.ts';

export interface PoolFilter {
  readonly text: string;
  readonly language: InterpretingLanguage | null;
  readonly withEnded: boolean;
}

export const wholePool: PoolFilter = { text: '', language: null, withEnded: false };

export const isNarrowed = ({ text, language }: PoolFilter) => text.trim() !== '' || language !== null;

export const filteredPool = (
  pool: readonly Interpreter[],
  { text, language, withEnded }: PoolFilter,
  today: string,
): Interpreter[] =>
  pool.filter(
    (one) =>
      (withEnded || !hasLeft(one, today)) &&
      (language === null || one.languages.includes(language)) &&
      matchesKey(searchKey(one.name), text),
  );
