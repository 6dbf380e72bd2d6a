import { CalendarArrowDown, ChevronLeft, ChevronRight } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { localToday } from '../../../domain/validation.ts';
import { useOperation } from '../../app/api.ts';
import { useLanguage } from '../../app/LanguageContext.ts';
import { useMayUse } from '../../app/session.ts';
import { Loaded } from '../../app/Loaded.tsx';
import { localeOf } from '../../locales/i18n.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { Tabs } from '../../ui/Tabs.tsx';
import './calendar.scss';
import { DeadlineList } from './DeadlineList.tsx';
import { ExportDialog } from './ExportDialog.tsx';
import { isInMonth, monthOf, weeksOf } from './month-weeks.ts';
import { MonthTable } from './MonthTable.tsx';

/** The deadlines of a month, as a sheet and as a list. */
export function CalendarPage() {
  const { t } = useTranslation('calendar');
  const { language } = useLanguage();
  const [month, setMonth] = useState(monthOf(localToday()));
  const [view, setView] = useState('month');
  const mayTakeOut = useMayUse('case.takeOut');
  const [exporting, setExporting] = useState(false);
  const days = weeksOf(month).flat();
  const query = useOperation(
    'day.calendar',
    { from: days[0] ?? month, until: days.at(-1) ?? month },
    { keepPrevious: true },
  );
  const name = new Intl.DateTimeFormat(localeOf[language], { month: 'long', year: 'numeric' }).format(
    new Date(`${month}T12:00:00`),
  );
  return (
    <>
      <PageTitle
        lead={t('lead')}
        aside={
          mayTakeOut && (
            <Button kind="secondary" icon={CalendarArrowDown} onClick={() => setExporting(true)}>
              {t('export')}
            </Button>
          )
        }
      >
        {t('title')}
      </PageTitle>
      <div className="kim-row">
        <IconButton icon={ChevronLeft} label={t('previous')} onClick={() => setMonth(monthOf(month, -1))} />
        <h2 className="kim-month__name" aria-live="polite">
          {name}
        </h2>
        <IconButton icon={ChevronRight} label={t('next')} onClick={() => setMonth(monthOf(month, 1))} />
        <Button kind="tertiary" compact onClick={() => setMonth(monthOf(localToday()))}>
          {t('today')}
        </Button>
      </div>
      <Loaded query={query}>
        {({ deadlines }) => (
          <Tabs
            label={t('shown')}
            selected={view}
            onSelect={setView}
            pages={[
              {
                id: 'month',
                label: t('asMonth'),
                content: (
                  <MonthTable
                    month={month}
                    caption={t('caption', { month: name })}
                    deadlines={deadlines}
                    onShowAll={() => setView('list')}
                  />
                ),
              },
              {
                id: 'list',
                label: t('asList'),
                content: (
                  <DeadlineList
                    caption={t('caption', { month: name })}
                    deadlines={deadlines.filter(({ dueOn }) => isInMonth(dueOn, month))}
                  />
                ),
              },
            ]}
          />
        )}
      </Loaded>
      {exporting && <ExportDialog onClose={() => setExporting(false)} />}
    </>
  );
}
