import { interpretingLanguages } from './interpreting-languages.ts';
import { printLanguages, type PrintLanguage } from './print-languages.ts';
import { defineVocabulary, type CodeOf } from './vocabulary.ts';

/**
 * Languages in which people were informed or talked with: German, and whatever is interpreted. Those with papers come
 * first and are called as on the papers, so that what older files say keeps its meaning; a talk needs no paper.
 */
export const talkLanguages = defineVocabulary('talk-languages', [
  ...printLanguages.entries,
  ...interpretingLanguages.entries.filter(({ code }) => !printLanguages.has(code)),
]);
export type TalkLanguage = CodeOf<typeof talkLanguages>;

/** Languages whose speakers read the papers of another one. */
const readAlso: Readonly<Partial<Record<TalkLanguage, PrintLanguage>>> = { prs: 'fa' };

/** The language whose papers suit a talk; German alone where there are none. */
export const paperLanguageFor = (talk: TalkLanguage): PrintLanguage =>
  printLanguages.has(talk) ? talk : (readAlso[talk] ?? 'de');
