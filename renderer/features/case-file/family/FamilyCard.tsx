import { ShieldAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { isClient, type HouseholdMember } from '../../../../domain/case/household.ts';
import { ageOn } from '../../../../domain/date.ts';
import { localToday } from '../../../../domain/validation.ts';
import { careStates } from '../../../../domain/vocabulary/care-states.ts';
import { nameOf } from '../../../../domain/case/person.ts';
import { useLanguage } from '../../../app/LanguageContext.ts';

const names = (...parts: (string | false)[]) => parts.filter(Boolean).join(' ');

/** One person in the picture. Shape and words carry what the colours do: dashed is elsewhere, a thick frame the client. */
export function FamilyCard({ member }: { readonly member: HouseholdMember }) {
  const { t } = useTranslation(['persons', 'caseFile']);
  const { language } = useLanguage();
  const { person, relationship, careState, livesElsewhere, whereabouts } = member;
  const age =
    person.birthDate !== null &&
    t('caseFile:overview.years', { count: ageOn(person.birthDate, localToday()) });
  const where = whereabouts === '' ? t('elsewhere') : t('elsewhereAt', { place: whereabouts });
  const detail = livesElsewhere ? where : careState && careStates.label(careState, language);
  return (
    <div
      className={names(
        'kim-family-card',
        isClient(member) && 'kim-family-card--client',
        livesElsewhere && 'kim-family-card--elsewhere',
      )}
    >
      <strong>
        {person.specialProtection && <ShieldAlert size={16} />} <bdi>{nameOf(person)}</bdi>
      </strong>
      <span>{[t(`relationship.${relationship}`), age].filter(Boolean).join(', ')}</span>
      {detail && <span className="kim-family-card__detail">{detail}</span>}
    </div>
  );
}
