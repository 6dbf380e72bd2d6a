import type { CaseRecords } from '../../../domain/case/case-records.ts';
import type { CaseView } from '../../../domain/contract/case.operations.ts';
import { deadlinesOf } from '../../../domain/case/deadlines.ts';
import { minutesByPhase } from '../../../domain/case/effort.ts';
import { isEnded, nextPhase, obstaclesTo } from '../../../domain/case/phases.ts';
import { plansDiffer } from '../../../domain/case/plan-comparison.ts';
import type { CaseFile } from '../../../domain/case/case-file.ts';
import { assessmentOf } from '../repositories/assessments.ts';
import { phaseHistoryOf } from '../repositories/cases.ts';
import { checkOf, closingOf } from '../repositories/closings.ts';
import { consentsOf } from '../repositories/consents.ts';
import { effortByDay, latestContacts } from '../repositories/contacts.ts';
import { membersOf } from '../repositories/household.ts';
import { planOf, planVersion, planVersionsOf } from '../repositories/plans.ts';
import type { Work } from '../work.ts';
import { readableCase } from './case-guard.ts';

/** The records of one case that its rules look at. */
export function recordsOf({ reader }: Pick<Work, 'reader'>, file: CaseFile) {
  return {
    file,
    assessment: assessmentOf(reader, file.id),
    consents: consentsOf(reader, file.id),
    goals: planOf(reader, file.id),
    planVersions: planVersionsOf(reader, file.id),
    closing: closingOf(reader, file.id),
    check: checkOf(reader, file.id),
    phaseHistory: phaseHistoryOf(reader, file.id),
  };
}

/** The straight way on, and what it still needs today. */
function wayOn(records: CaseRecords, today: string): CaseView['nextPhase'] {
  const phase = nextPhase(records);
  return phase && { phase, obstacles: obstaclesTo(records, phase, today, today) };
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
    ...membersOf(reader, caseId),
    planChanged:
      latest !== undefined && plansDiffer(planVersion(reader, caseId, latest.number).goals, records.goals),
    contacts: latestContacts(reader, caseId),
    contactCount: sum((day) => day.contacts),
    minutesTotal: sum((day) => day.minutes),
    minutesByPhase: minutesByPhase(effort, records.phaseHistory),
    deadlines: deadlinesOf(records, today),
    nextPhase: wayOn(records, today),
    mayWrite: !isEnded(file.phase),
  };
}
