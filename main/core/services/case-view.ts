import type { CaseRecords } from '../../../domain/case/case-records.ts';
import type { CaseView } from '../../../domain/contract/case.operations.ts';
import { deadlinesOf } from '../../../domain/case/deadlines.ts';
import { minutesByPhase } from '../../../domain/case/effort.ts';
import { isEnded, nextPhase, obstaclesTo } from '../../../domain/case/phases.ts';
import { plansDiffer } from '../../../domain/case/plan-comparison.ts';
import { lendingState } from '../../../domain/case/lending.ts';
import { withSnoozes } from '../../../domain/case/snooze.ts';
import type { CaseFile } from '../../../domain/case/case-file.ts';
import { assessmentsOf } from '../repositories/assessments.ts';
import { assignmentsOf } from '../repositories/assignments.ts';
import { phaseHistoryOf } from '../repositories/cases.ts';
import { checkOf, closingOf } from '../repositories/closings.ts';
import { earlierClosingsOf } from '../repositories/earlier-closings.ts';
import { conferencesOf } from '../repositories/conferences.ts';
import { consentsOf } from '../repositories/consents.ts';
import { effortByDay, latestContacts } from '../repositories/contacts.ts';
import { membersOf } from '../repositories/household.ts';
import { requestsOf } from '../repositories/interpreting-requests.ts';
import { lendingsOf } from '../repositories/lendings.ts';
import { noticesOf } from '../repositories/notices.ts';
import { planOf, planVersion, planVersionsOf } from '../repositories/plans.ts';
import { snoozesOfCases } from '../repositories/snoozes.ts';
import { referralsOf } from '../repositories/referrals.ts';
import { participationsOf } from '../repositories/participations.ts';
import { schoolEntriesOf } from '../repositories/school-entries.ts';
import type { Work } from '../work.ts';
import { readableCase } from './case-guard.ts';
import { mayLend } from './lendings.ts';
import { confidentialCounts } from './confidential.ts';

/** The records of one case that its rules look at. */
export function recordsOf({ reader }: Pick<Work, 'reader'>, file: CaseFile) {
  return {
    file,
    ...membersOf(reader, file.id),
    ...assessmentsOf(reader, file.id),
    consents: consentsOf(reader, file.id),
    notices: noticesOf(reader, file.id),
    goals: planOf(reader, file.id),
    referrals: referralsOf(reader, file.id),
    interpreting: requestsOf(reader, file.id),
    schoolEntries: schoolEntriesOf(reader, file.id),
    participations: participationsOf(reader, file.id),
    planVersions: planVersionsOf(reader, file.id),
    conferences: conferencesOf(reader, file.id),
    closing: closingOf(reader, file.id),
    check: checkOf(reader, file.id),
    earlierClosings: earlierClosingsOf(reader, file.id),
    phaseHistory: phaseHistoryOf(reader, file.id),
  };
}

/** The straight way on, and what it still needs today. */
function wayOn(records: CaseRecords, today: string): CaseView['nextPhase'] {
  const phase = nextPhase(records);
  return phase && { phase, obstacles: obstaclesTo(records, phase, today, today) };
}

/** Who has the case, had it and has it on loan. */
function custodyOf(work: Work, file: CaseFile): CaseView['custody'] {
  const { reader, staffName, today, user } = work;
  const lendings = lendingsOf(reader, file.id);
  const own = lendings
    .filter((one) => one.to === user.slotId && lendingState(one, today) === 'running')
    .map(({ until }) => until);
  return {
    responsible: staffName(file.responsible),
    lendings: lendings.map((one) => ({ ...one, toName: staffName(one.to) })),
    assignments: assignmentsOf(reader, file.id).map(({ from, to, ...rest }) => ({
      ...rest,
      from: staffName(from),
      to: staffName(to),
    })),
    lentUntil: own.toSorted().at(-1) ?? null,
    mayLend: mayLend(work, file),
  };
}

/** Loads a whole case file as its screen shows it. @throws OperationFailure `not-found`, `case-access-needed` */
export function viewCase(work: Work, caseId: string): CaseView {
  const { reader, today } = work;
  const file = readableCase(work, caseId);
  const records = recordsOf(work, file);
  const effort = effortByDay(reader, caseId);
  const [latest] = records.planVersions;
  const sum = (of: (day: { minutes: number; contacts: number }) => number) =>
    effort.reduce((total, day) => total + of(day), 0);
  return {
    ...records,
    confidential: confidentialCounts(work, file),
    planChanged:
      latest !== undefined && plansDiffer(planVersion(reader, caseId, latest.number).goals, records.goals),
    contacts: latestContacts(reader, caseId),
    contactCount: sum((day) => day.contacts),
    minutesTotal: sum((day) => day.minutes),
    minutesByPhase: minutesByPhase(effort, records.phaseHistory),
    deadlines: withSnoozes(deadlinesOf(records, today), snoozesOfCases(reader, [caseId])),
    custody: custodyOf(work, file),
    nextPhase: wayOn(records, today),
    mayWrite: !isEnded(file.phase),
  };
}
