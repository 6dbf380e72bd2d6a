import { disclosureObstacles, type DisclosureObstacle } from '../../../domain/consent/referral-disclosure.ts';
import type { ConsentRecipient } from '../../../domain/vocabulary/consent-recipients.ts';
import type { DataCategory } from '../../../domain/vocabulary/data-categories.ts';
import { useOperation } from '../../app/api.ts';
import { useCase } from '../case-file/useCase.ts';

export interface Disclosure {
  readonly recipient: ConsentRecipient | null;
  readonly obstacles: readonly DisclosureObstacle[];
}

/** The rule that core asks too, on what the file says now; null while the directory is not there yet. */
export function useDisclosure(
  institutionId: string | undefined,
  categories: readonly DataCategory[],
  day: string,
): Disclosure | null {
  const { file, household, consents } = useCase().view;
  const query = useOperation(
    'directory.institution',
    { institutionId: institutionId ?? '' },
    { enabled: Boolean(institutionId) },
  );
  if (!institutionId || query.data === undefined) return null;
  const { recipient, name, town } = query.data.institution;
  const client = household.find(({ person }) => person.id === file.clientId)?.person;
  const facts = {
    legalBasis: file.legalBasis,
    specialProtection: client?.specialProtection ?? false,
    consents,
    recipient,
    name,
    town,
    categories,
  };
  return { recipient, obstacles: disclosureObstacles(facts, day) };
}
