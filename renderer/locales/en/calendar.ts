import type { calendar as german } from '../de/calendar.ts';
import type { Translation } from '../translation.ts';

export const calendar: Translation<typeof german> = {
  title: 'Calendar of deadlines',
  lead: 'Deadlines of your cases and of the cases on loan to you.',
  previous: 'Previous month',
  next: 'Next month',
  today: 'Today',
  shown: 'View',
  asMonth: 'Month',
  asList: 'List',
  caption: 'Deadlines in {{month}}',
  none: 'Nothing is due in this month',
  noneText: 'Turn the page or go back to today.',
  more_one: 'one more',
  more_other: '{{count}} more',
  export: 'Save as a calendar file',
  exportText:
    'The file holds the deadlines of the next twelve months for your office calendar: only day and reference, no names and nothing of the files. It is not encrypted.',
  exportSubmit: 'Save calendar file',
  exported_one: 'One appointment is saved',
  exported_other: '{{count}} appointments are saved',
  exportedPlace: 'The file is at {{path}}. Open it with your calendar program.',
};
