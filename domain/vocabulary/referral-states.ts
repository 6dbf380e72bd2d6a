import { defineVocabulary, term } from './vocabulary.ts';
import type { CodeOf } from './vocabulary.ts';

/** What became of a referral. `answered`: the institution has spoken; `settled`: nothing more is expected. */
export const referralStates = defineVocabulary('referral-states', [
  term('in-progress', 'in Bearbeitung', 'in progress', { answered: false, settled: false }),
  term('accepted', 'angenommen', 'accepted', { answered: true, settled: false }),
  term('rejected', 'abgelehnt', 'rejected', { answered: true, settled: true }),
  term('done', 'erledigt', 'done', { answered: true, settled: true }),
  term('revoked', 'zurückgenommen', 'revoked', { answered: false, settled: true }),
]);
export type ReferralState = CodeOf<typeof referralStates>;
