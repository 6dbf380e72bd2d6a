import { useTranslation } from 'react-i18next';
import { ageOn } from '../../../domain/date.ts';
import type { HouseholdMember } from '../../../domain/case/household.ts';
import { localToday } from '../../../domain/validation.ts';
import { nameOf } from '../../../domain/case/person.ts';
import type { Option } from '../../ui/field.ts';
import { useCase } from '../case-file/useCase.ts';

/**
 * People of the household as a field offers them, with how they belong and how old they are.
 * @param kept who stays in the list although they have left the household
 */
export function usePersonOptions(
  kept: readonly string[],
  among: (member: HouseholdMember) => boolean = () => true,
): Option[] {
  const { t } = useTranslation(['persons', 'caseFile']);
  const { household, formerMembers } = useCase().view;
  const former = formerMembers.filter(
    ({ person }) => kept.includes(person.id) && !household.some((one) => one.person.id === person.id),
  );
  return [...household.filter((one) => among(one) || kept.includes(one.person.id)), ...former].map(
    ({ person, relationship }) => ({
      value: person.id,
      label: nameOf(person),
      hint: [
        t(`persons:relationship.${relationship}`),
        person.birthDate && t('caseFile:overview.years', { count: ageOn(person.birthDate, localToday()) }),
      ]
        .filter(Boolean)
        .join(', '),
    }),
  );
}
