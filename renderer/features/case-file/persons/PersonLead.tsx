import { useTranslation } from 'react-i18next';
import type { FormerMember, HouseholdMember } from '../../../../domain/case/household.ts';

/** Whom a page is about, under its title, and whether they are still there. */
export function PersonLead({ member }: { readonly member: HouseholdMember | FormerMember }) {
  const { t } = useTranslation('persons');
  const { person, relationship } = member;
  return (
    <>
      <bdi>
        {person.givenName} {person.familyName}
      </bdi>
      , {t(`relationship.${relationship}`)}
      {'until' in member && `, ${t('former.lead')}`}
    </>
  );
}
