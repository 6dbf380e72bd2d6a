import { defineVocabulary, term } from './vocabulary.ts';
import type { CodeOf } from './vocabulary.ts';

/**
 * Status of a Handlungsfeld at the assessment, 0–4. The words are the anchors, so that two caseworkers mean the same.
 * Codes are text; `statusValue` gives the number.
 */
export const statusScale = defineVocabulary('status-scale', [
  term('0', 'akute Notlage – sofort handeln', 'acute emergency – act at once'),
  term(
    '1',
    'große Schwierigkeiten – ohne Hilfe nicht lösbar',
    'serious difficulties – not solvable without help',
  ),
  term('2', 'teilweise geklärt – Unterstützung nötig', 'partly settled – support needed'),
  term(
    '3',
    'weitgehend stabil – gelegentliche Beratung genügt',
    'largely stable – occasional advice is enough',
  ),
  term('4', 'gut – kommt selbstständig zurecht', 'good – manages independently'),
]);
export type StatusLevel = CodeOf<typeof statusScale>;

export const statusValues = [0, 1, 2, 3, 4] as const;
export type StatusValue = (typeof statusValues)[number];

export function statusValue(level: StatusLevel): StatusValue {
  return Number(level) as StatusValue;
}
