import type { day as german } from '../de/day.ts';
import type { Translation } from '../translation.ts';

export const day: Translation<typeof german> = {
  title: 'My day',
  newCase: 'New case',
  nothingDue: 'Nothing is due this week',
  nothingDueText:
    'Deadlines arise by themselves: from goals and measures in the plan, from answers you wait for, from titles and consents that expire, and three months after each closing.',
  toCases: 'To your cases',
  group: {
    overdue_one: 'Overdue ({{count}})',
    overdue_other: 'Overdue ({{count}})',
    today_one: 'Today ({{count}})',
    today_other: 'Today ({{count}})',
    'this-week_one': 'This week ({{count}})',
    'this-week_other': 'This week ({{count}})',
  },
  more_one: 'You find one more deadline in the case list with the filter “deadline”.',
  more_other: 'You find {{count}} more deadlines in the case list with the filter “deadline”.',
  column: {
    what: 'What is due',
    client: 'Client',
    reference: 'Reference',
    due: 'Due on',
    measure: 'Measure',
    institution: 'Institution',
    answerDue: 'Answer expected by',
    checkDue: 'Check due on',
  },
  drafts: 'Begun and not saved',
  draftNewCase: 'New case',
  draftSaved: 'Draft of {{at}}',
  referrals: 'Waiting for an answer',
  checks: 'Sustainability checks ahead',
  lent: 'Opened today with a reason',
};
