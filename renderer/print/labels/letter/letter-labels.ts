import type { LetterSentence } from '../../../../domain/case/letter-sentences.ts';

/** What the program itself says in letters to the client, with `{{value}}` where something is filled in. */
export type LetterLabels = Readonly<Record<LetterSentence | 'germanOnly', string>>;
