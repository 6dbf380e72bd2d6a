import { memberIn } from '../../../domain/case/household.ts';
import {
  disclosureObstacles,
  type DisclosureObstacle,
  type ReferralPurpose,
} from '../../../domain/consent/referral-disclosure.ts';
import { localToday } from '../../../domain/validation.ts';
import type { ConsentRecipient } from '../../../domain/vocabulary/consent-recipients.ts';
import type { DataCategory } from '../../../domain/vocabulary/data-categories.ts';
import { useOperation } from '../../app/api.ts';
import { useCase } from '../case-file/useCase.ts';

export interface Disclosure {
  readonly purpose: ReferralPurpose;
  readonly recipient: ConsentRecipient | null;
  readonly obstacles: readonly DisclosureObstacle[];
  /** What was allowed on the day is withdrawn by now. */
  readonly withdrawnSince: boolean;
}

interface Passed {
  readonly personId: string;
  readonly purpose: ReferralPurpose;
  readonly institutionId: string | undefined;
  readonly categories: readonly DataCategory[];
}

/** The rule that core asks too, on what the file says now; null while the directory is not there yet. */
export function useDisclosure(
  { personId, purpose, institutionId, categories }: Passed,
  day: string,
): Disclosure | null {
  const { view } = useCase();
  const query = useOperation(
    'directory.institution',
    { institutionId: institutionId ?? '' },
    { enabled: Boolean(institutionId) },
  );
  if (!institutionId || query.data === undefined) return null;
  const { recipient, name, town } = query.data.institution;
  const facts = {
    purpose,
    legalBasis: view.file.legalBasis,
    personId,
    specialProtection: memberIn(view, personId)?.person.specialProtection ?? false,
    consents: view.consents,
    recipient,
    name,
    town,
    categories,
  };
  const obstacles = disclosureObstacles(facts, day);
  const withdrawnSince =
    obstacles.length === 0 &&
    disclosureObstacles(facts, localToday()).some(({ code }) => code === 'consent-withdrawn');
  return { purpose, recipient, obstacles, withdrawnSince };
}
