import type { SecurityRule } from './rule.ts';

/** The spell checker fetches dictionaries as soon as it has a language; without one it stays silent. */
export const spellChecker: SecurityRule = {
  name: 'spell checker downloads',
  forSession: (session) => session.setSpellCheckerLanguages([]),
};
