import type { Output } from '../../../domain/contract/operations.ts';
import { endOfWeek, groupOf } from '../../../domain/case/deadlines.ts';
import { restsOn, withSnoozes } from '../../../domain/case/snooze.ts';
import { accessedToday } from '../repositories/case-access.ts';
import { headsOfCases, type CaseHead } from '../repositories/case-list.ts';
import { openReferralsOf, upcomingChecksOf } from '../repositories/day.ts';
import { deadlinesOfCases, deadlinesOfPerson, type DeadlineRow } from '../repositories/deadlines.ts';
import { lentTo } from '../repositories/lendings.ts';
import { snoozesOfCases } from '../repositories/snoozes.ts';
import type { Work } from '../work.ts';

/** Rows that a day shows; the counts are complete. */
const daySize = 200;

/** Reference and client, as lists show them. */
export const shownHead = ({ caseId, reference, givenName, familyName }: CaseHead) => ({
  caseId,
  reference,
  clientName: `${familyName}, ${givenName}`,
});

/** Open deadlines of one's own and of lent cases up to a day, earliest first. */
export function deadlinesUpTo({ reader, today, user }: Work, until: string): DeadlineRow[] {
  const own = deadlinesOfPerson(reader, user.slotId, until);
  const borrowed = lentTo(reader, user.slotId, today).map(({ caseId }) => caseId);
  if (borrowed.length === 0) return own;
  const lent = deadlinesOfCases(reader, borrowed).filter(({ dueOn }) => dueOn <= until);
  return [...own, ...lent].sort((one, other) => (one.dueOn < other.dueOn ? -1 : 1));
}

/** With what was put off, and in which part of the day each belongs. */
export function asDue({ reader, today }: Work, rows: readonly DeadlineRow[]) {
  const snoozes = snoozesOfCases(reader, [...new Set(rows.map(({ caseId }) => caseId))]);
  return withSnoozes(rows, snoozes).map((row) => ({ ...row, group: groupOf(row.dueOn, today) }));
}

const lastDays = (loans: ReturnType<typeof lentTo>) =>
  new Map(loans.map(({ caseId, until }) => [caseId, until]));

/** With whose they are. @param loans what this person has on loan today */
export function named<Row extends { readonly caseId: string }>(
  { reader, user, today }: Work,
  rows: readonly Row[],
  loans = lentTo(reader, user.slotId, today),
) {
  const heads = headsOfCases(reader, [...new Set(rows.map(({ caseId }) => caseId))]);
  const lentUntil = lastDays(loans);
  return rows.flatMap((row) => {
    const head = heads.get(row.caseId);
    return head ? [{ ...row, ...shownHead(head), lentUntil: lentUntil.get(row.caseId) ?? null }] : [];
  });
}

/** "Mein Tag": what is due this week in one's own and lent cases, and what waits for somebody else. */
export function dayOverview(work: Work): Output<'day.overview'> {
  const { reader, today, user } = work;
  const all = asDue(work, deadlinesUpTo(work, endOfWeek(today)));
  const due = all.filter((row) => !restsOn(row, today));
  const resting = all.filter((row) => restsOn(row, today));
  const comesBack = (row: (typeof resting)[number]) => row.putOff?.until ?? '';
  resting.sort((one, other) => (comesBack(one) < comesBack(other) ? -1 : 1));
  const count = (group: string) => due.filter((row) => row.group === group).length;
  const loans = lentTo(reader, user.slotId, today);
  const carrier = { slotId: user.slotId, borrowed: loans.map(({ caseId }) => caseId) };
  const lentUntil = lastDays(loans);
  const shown = named(work, [...due.slice(0, daySize), ...resting.slice(0, daySize)], loans);
  return {
    deadlines: shown.filter((row) => !restsOn(row, today)),
    counts: {
      overdue: count('overdue'),
      today: count('today'),
      thisWeek: count('this-week'),
      resting: resting.length,
    },
    resting: shown.filter((row) => restsOn(row, today)),
    upcomingChecks: named(work, upcomingChecksOf(reader, carrier, today), loans),
    openReferrals: openReferralsOf(reader, carrier).map(
      ({ kind, title, institution, answerDueOn, ...head }) => ({
        ...shownHead(head),
        lentUntil: lentUntil.get(head.caseId) ?? null,
        kind,
        title,
        institution,
        answerDueOn,
      }),
    ),
    lent: lentCases(work, loans),
    accessed: accessedToday(reader, user.slotId, today).map(shownHead),
  };
}

function lentCases(work: Work, loans: ReturnType<typeof lentTo>): Output<'day.overview'>['lent'] {
  const heads = headsOfCases(
    work.reader,
    loans.map(({ caseId }) => caseId),
  );
  return loans.flatMap(({ caseId, until }) => {
    const head = heads.get(caseId);
    return head ? [{ ...shownHead(head), until, responsible: work.staffName(head.responsible) }] : [];
  });
}
