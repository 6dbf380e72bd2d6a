import { useTranslation } from 'react-i18next';
import { Card } from '../../../ui/Card.tsx';
import { RouteLink } from '../../../ui/RouteLink.tsx';
import { casePath } from '../case-pages.ts';
import { FamilyPicture } from '../family/FamilyPicture.tsx';
import { FamilyTable } from '../family/FamilyTable.tsx';
import { useCase } from '../useCase.ts';

/** The family picture: everybody of the household at a glance, and the same as a table. */
export function Family() {
  const { t } = useTranslation(['caseFile', 'persons']);
  const { view, caseId } = useCase();
  return (
    <Card
      heading={t('overview.household')}
      aside={<RouteLink to={casePath(caseId, 'personen')}>{t('overview.toPersons')}</RouteLink>}
    >
      <FamilyPicture household={view.household} />
      <details className="kim-disclosure">
        <summary>{t('persons:picture.asTable')}</summary>
        <FamilyTable household={view.household} />
      </details>
    </Card>
  );
}
