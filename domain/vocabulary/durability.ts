import { defineVocabulary, term } from './vocabulary.ts';
import type { CodeOf } from './vocabulary.ts';

/** Does a result hold three months after closure? `not-reachable` is a valid result, not a missing one. */
export const durability = defineVocabulary('durability', [
  term('stable', 'stabil', 'stable'),
  term('partly', 'teilweise', 'partly'),
  term('not', 'nicht', 'not'),
  term('not-reachable', 'nicht erreichbar', 'not reachable'),
]);
export type Durability = CodeOf<typeof durability>;
