import { useTranslation } from 'react-i18next';
import { formatGermanDate } from '../../../../domain/date.ts';
import { contactKinds } from '../../../../domain/vocabulary/contact-kinds.ts';
import { useLanguage } from '../../../app/LanguageContext.ts';
import { Card } from '../../../ui/Card.tsx';
import { RouteLink } from '../../../ui/RouteLink.tsx';
import { Timeline } from '../../../ui/Timeline.tsx';
import { casePath } from '../case-pages.ts';
import { useCase } from '../useCase.ts';

const shown = 3;

/** The last three contacts, and what they cost so far. */
export function LatestContacts() {
  const { t } = useTranslation('caseFile');
  const { language } = useLanguage();
  const { view, caseId } = useCase();
  const { contacts, contactCount, minutesTotal } = view;
  return (
    <Card
      heading={t('overview.contacts')}
      aside={
        <RouteLink to={casePath(caseId, 'verlauf')}>
          {t('overview.allContacts', { count: contactCount })}
        </RouteLink>
      }
    >
      {contacts.length === 0 ? (
        <p className="kim-muted">{t('overview.noContacts')}</p>
      ) : (
        <Timeline
          label={t('overview.contacts')}
          entries={contacts.slice(0, shown).map((contact) => ({
            id: contact.id,
            when: formatGermanDate(contact.contactOn),
            dateTime: contact.contactOn,
            title: `${contactKinds.label(contact.kind, language)}, ${t('overview.minutes', { minutes: contact.minutes })}`,
            content: contact.note && <bdi className="kim-clamped">{contact.note}</bdi>,
          }))}
        />
      )}
      {minutesTotal > 0 && <p className="kim-muted">{t('overview.effort', { minutes: minutesTotal })}</p>}
    </Card>
  );
}
