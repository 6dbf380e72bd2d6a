import type { DisclosureObstacle } from '../../../domain/consent/referral-disclosure.ts';
import { OperationFailure } from '../../../domain/contract/errors.ts';
import type { ConsentPurpose } from '../../../domain/vocabulary/consent-purposes.ts';
import type { ConsentRecipient } from '../../../domain/vocabulary/consent-recipients.ts';

/** Says which consent it would have needed: to whom, what for, and for which kind of data. */
export const disclosureRefused = (
  { recipient, purpose }: { readonly recipient: ConsentRecipient | null; readonly purpose: ConsentPurpose },
  obstacles: readonly DisclosureObstacle[],
): OperationFailure =>
  new OperationFailure('disclosure-refused', {
    obstacles: obstacles.map(({ code, category }) => ({ code, ...(category && { recordId: category }) })),
    detail: { purpose, ...(recipient && { recipient }) },
  });
