import { useTranslation } from 'react-i18next';
import type { HouseholdMember } from '../../../../domain/case/household.ts';

/** Whom a page is about, under its title. */
export function PersonLead({ person, relationship }: Pick<HouseholdMember, 'person' | 'relationship'>) {
  const { t } = useTranslation('persons');
  return (
    <>
      <bdi>
        {person.givenName} {person.familyName}
      </bdi>
      , {t(`relationship.${relationship}`)}
    </>
  );
}
