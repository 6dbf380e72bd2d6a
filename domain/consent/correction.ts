import type { Consent, ConsentDetails } from './consent.ts';
import { signedEntry } from './consent.ts';
import type { EarlierRecipient } from './notice.ts';

/** Why an entry of the ledger can't be corrected: it is over, or something rested on it as it stood. */
export type CorrectionObstacle = 'withdrawn' | 'relied-on';

/**
 * A slip is corrected as long as nothing was sent under the entry. What was sent rested on what it said then: afterwards it
 * is withdrawn, so that whoever got something hears of it, and a new one is entered.
 * @param under who got something under it, as the file knows; a body that the consent only names got nothing yet
 */
export function correctionObstacle(
  { withdrawnOn }: Pick<Consent, 'withdrawnOn'>,
  under: readonly EarlierRecipient[],
): CorrectionObstacle | null {
  if (withdrawnOn !== null) return 'withdrawn';
  return under.some(({ received }) => received.length > 0) ? 'relied-on' : null;
}

/** Whether the form that is signed says the same of both: if not, what somebody signed is not what the ledger says. */
export const isSignedAlike = (one: ConsentDetails, other: ConsentDetails): boolean =>
  one.answer === other.answer &&
  signedEntry.keyof().options.every((field) => JSON.stringify(one[field]) === JSON.stringify(other[field]));
