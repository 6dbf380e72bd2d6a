import { defineVocabulary, term } from './vocabulary.ts';
import type { CodeOf } from './vocabulary.ts';
import type { GapKind } from './gap-kinds.ts';

/** Why nobody from the pool interpreted. `gap`: what the support system lacked; it becomes a signal by itself. */
export const interpretingFailures = defineVocabulary('interpreting-failures', [
  term('no-one', 'Niemand für diese Sprache', 'No one for this language', {
    gap: 'no-interpreter' as GapKind | null,
  }),
  term('cancelled', 'Abgesagt', 'Called off', { gap: null }),
  term('no-show', 'Sprachmittler:in nicht erschienen', 'The interpreter did not come', { gap: null }),
  term('child-interpreted', 'Ein Kind hat übersetzt', 'A child interpreted', {
    gap: 'child-interpreted' as GapKind | null,
  }),
  term('other', 'Sonstiges', 'Something else', { gap: null }),
]);
export type InterpretingFailure = CodeOf<typeof interpretingFailures>;
