import { Baby, User, Users, type LucideIcon } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { ageOn } from '../../../../domain/date.ts';
import type { HouseholdMember } from '../../../../domain/case/person.ts';
import { localToday } from '../../../../domain/validation.ts';
import { Card } from '../../../ui/Card.tsx';
import { RouteLink } from '../../../ui/RouteLink.tsx';
import { casePath } from '../case-pages.ts';
import { useCase } from '../useCase.ts';

const pictures: Readonly<Record<HouseholdMember['relationship'], LucideIcon>> = {
  client: User,
  partner: Users,
  child: Baby,
  parent: User,
  sibling: User,
  other: User,
};

/** The family picture: everybody of the household at a glance. */
export function Family() {
  const { t } = useTranslation(['caseFile', 'persons']);
  const { view, caseId } = useCase();
  const today = localToday();
  return (
    <Card
      heading={t('overview.household')}
      aside={<RouteLink to={casePath(caseId, 'personen')}>{t('overview.toPersons')}</RouteLink>}
    >
      <ul className="kim-family">
        {view.household.map(({ person, relationship, careSituation }) => {
          const Picture = pictures[relationship];
          return (
            <li key={person.id}>
              <Picture size={28} strokeWidth={1.5} />
              <span>
                <strong>
                  <bdi>
                    {person.givenName} {person.familyName}
                  </bdi>
                </strong>
                <br />
                {t(`persons:relationship.${relationship}`)}
                {person.birthDate !== null &&
                  `, ${t('overview.years', { count: ageOn(person.birthDate, today) })}`}
                {careSituation !== '' && (
                  <>
                    <br />
                    <span className="kim-muted">{careSituation}</span>
                  </>
                )}
              </span>
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
