import { createHash } from 'node:crypto';
import type { Output, ParsedInput } from '../../../domain/contract/operations.ts';
import { OperationFailure } from '../../../domain/contract/errors.ts';
import { calendarEvents, calendarFile } from '../../../domain/case/calendar-file.ts';
import { addMonths } from '../../../domain/date.ts';
import type { Work } from '../work.ts';
import { putOnPaper } from './papers.ts';
import { asDue, deadlinesUpTo, named } from './day.ts';

/** How far ahead the exported calendar looks. */
export const calendarMonths = 12;

export function deadlinesBetween(
  work: Work,
  { from, until }: ParsedInput<'day.calendar'>,
): Output<'day.calendar'> {
  const rows = deadlinesUpTo(work, until).filter(({ dueOn }) => from <= dueOn);
  return { deadlines: named(work, asDue(work, rows)) };
}

/** Random to whoever reads it, always the same for a case and a day. */
const uidOf = (caseAndDay: string): string =>
  `${createHash('sha256').update(`kim-fallakte ${caseAndDay}`).digest('hex').slice(0, 32)}@kim-fallakte`;

/**
 * Writes the deadlines ahead where printed papers go. The entry is recorded first: what left without a trace could not be
 * found again. @throws OperationFailure `nothing-to-deliver`
 */
export async function exportCalendar(work: Work): Promise<Output<'day.exportCalendar'>> {
  const until = addMonths(work.today, calendarMonths);
  const ahead = deadlinesUpTo(work, until).filter(({ dueOn }) => dueOn >= work.today);
  const events = calendarEvents(named(work, asDue(work, ahead)), uidOf);
  if (events.length === 0) throw new OperationFailure('nothing-to-deliver');
  const bytes = Buffer.from(calendarFile(events, work.by.now), 'utf8');
  const name = `KIM-Fristen_${work.today}.ics`;
  const entries = events.length;
  return { ...(await putOnPaper(work, { note: { detail: { entries } }, name, bytes })), entries };
}
