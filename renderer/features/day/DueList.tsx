import { CalendarCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Output } from '../../../domain/contract/operations.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { RouteLink } from '../../ui/RouteLink.tsx';
import { Section } from '../../ui/Section.tsx';
import { DueTable } from './DueTable.tsx';

type Day = Output<'day.overview'>;
const groups = [
  { group: 'overdue', count: 'overdue' },
  { group: 'today', count: 'today' },
  { group: 'this-week', count: 'thisWeek' },
] as const;

/** Deadlines of one's own cases: overdue, today, this week; an empty group is left out. */
export function DueList({ day }: { readonly day: Day }) {
  const { t } = useTranslation('day');
  if (day.deadlines.length === 0) {
    return (
      <EmptyState
        icon={CalendarCheck}
        heading={t('nothingDue')}
        action={<RouteLink to="/faelle">{t('toCases')}</RouteLink>}
      >
        <p>{t('nothingDueText')}</p>
      </EmptyState>
    );
  }
  return groups.map(({ group, count }) => {
    const rows = day.deadlines.filter((deadline) => deadline.group === group);
    if (rows.length === 0) return null;
    const total = day.counts[count];
    return (
      <Section key={group} heading={t(`group.${group}`, { count: total })}>
        <DueTable caption={t(`group.${group}`, { count: total })} rows={rows} />
        {total > rows.length && <p className="kim-muted">{t('more', { count: total - rows.length })}</p>}
      </Section>
    );
  });
}
