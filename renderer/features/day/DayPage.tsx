import { Plus } from 'lucide-react';
import { useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { localToday } from '../../../domain/validation.ts';
import { useOperation } from '../../app/api.ts';
import { useLanguage } from '../../app/LanguageContext.ts';
import { useMayUse } from '../../app/session.ts';
import { Loaded } from '../../app/Loaded.tsx';
import { localeOf } from '../../locales/i18n.ts';
import { Button } from '../../ui/Button.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { RouteLink } from '../../ui/RouteLink.tsx';
import { calendarPath } from '../calendar/routes.ts';
import { custodyPath } from '../custody/routes.ts';
import { QuickContactButton } from '../contacts/QuickContactButton.tsx';
import { DueList } from './DueList.tsx';
import { OpenDrafts } from './OpenDrafts.tsx';
import { RestingList } from './RestingList.tsx';
import { WaitingLists } from './WaitingLists.tsx';

/** What is due, what waits for others, what was begun: the start of a caseworker's day. */
export function DayPage() {
  const { t } = useTranslation('day');
  const { language } = useLanguage();
  const { history } = useRouter();
  const mayWrite = useMayUse('case.write');
  const overview = useOperation('day.overview', {});
  const today = new Date(`${localToday()}T12:00:00`);
  const date = new Intl.DateTimeFormat(localeOf[language], { dateStyle: 'full' }).format(today);
  return (
    <>
      <PageTitle
        lead={date}
        aside={
          <span className="kim-row">
            <RouteLink to={calendarPath}>{t('toCalendar')}</RouteLink>
            <RouteLink to={custodyPath}>{t('toCustody')}</RouteLink>
            <QuickContactButton />
            {mayWrite && (
              <Button kind="secondary" icon={Plus} onClick={() => history.push('/faelle/neu')}>
                {t('newCase')}
              </Button>
            )}
          </span>
        }
      >
        {t('title')}
      </PageTitle>
      <Loaded query={overview}>
        {(day) => (
          <>
            <DueList day={day} />
            <RestingList day={day} />
            <OpenDrafts />
            <WaitingLists day={day} />
          </>
        )}
      </Loaded>
    </>
  );
}
