import { addDays } from '../date.ts';

/**
 * Deadlines as an iCalendar file (RFC 5545) for the office's calendar. That calendar lies outside the vault: an event says
 * the day and the Aktenzeichen and nothing else, neither who it is about nor what is due.
 */
export interface CalendarEvent {
  /** Stable, so that importing again replaces and does not double. */
  readonly uid: string;
  readonly day: string;
  readonly summary: string;
}

interface Due {
  readonly caseId: string;
  readonly reference: string;
  readonly dueOn: string;
}

/** One event for each case and day: what exactly is due stands in the file. */
export function calendarEvents(
  deadlines: readonly Due[],
  uidOf: (caseAndDay: string) => string,
): CalendarEvent[] {
  const groups = Object.groupBy(deadlines, ({ caseId, dueOn }) => `${dueOn} ${caseId}`);
  return Object.entries(groups).flatMap(([key, group = []]) => {
    const [first] = group;
    if (first === undefined) return [];
    const what = group.length === 1 ? 'Frist' : `${group.length} Fristen`;
    return [{ uid: uidOf(key), day: first.dueOn, summary: `${first.reference}: ${what}` }];
  });
}

const compact = (day: string) => day.replaceAll('-', '');
const escaped = (text: string) => text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replaceAll('\n', '\\n');

/** The file's text, with the line ends that the standard wants. Lines stay under its limit of 75 bytes. */
export function calendarFile(events: readonly CalendarEvent[], writtenAt: string): string {
  const stamp = `${writtenAt.replace(/[-:]/g, '').slice(0, 15)}Z`;
  const lines = events.flatMap(({ uid, day, summary }) => [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${compact(day)}`,
    `DTEND;VALUE=DATE:${compact(addDays(day, 1))}`,
    `SUMMARY:${escaped(summary)}`,
    'CLASS:PRIVATE',
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]);
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//KIM-Fallakte//Fristen//DE',
    ...lines,
    'END:VCALENDAR',
    '',
  ].join('\r\n');
}
