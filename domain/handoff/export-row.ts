import type { Assessment } from '../case/assessment.ts';
import type { CaseFile, PhaseChange } from '../case/case-file.ts';
import { closingStandingOn } from '../case/closing-rules.ts';
import type { Check, Closing, EarlierClosing } from '../case/closing.ts';
import { minutesByPhase, phaseOn } from '../case/effort.ts';
import type { Person } from '../case/person.ts';
import type { Goal } from '../case/plan.ts';
import type { LegalBasis } from '../vocabulary/legal-bases.ts';
import { ageGroup } from './age-group.ts';
import type { CaseExportRow } from './month-export.ts';
import { originRegion } from './origin-region.ts';

/** What the export knows of a case before anything is left out. */
export interface ExportFacts {
  file: CaseFile;
  client: Pick<Person, 'birthDate' | 'gender' | 'nationality'>;
  /** As it was known on the last day of the month. */
  assessment: Assessment | null;
  goals: readonly Goal[];
  /** Minutes and number of contacts per day. */
  effort: readonly { contactOn: string; minutes: number; contacts: number }[];
  phaseHistory: readonly PhaseChange[];
  closing: Closing | null;
  check: Check | null;
  earlierClosings: readonly EarlierClosing[];
}

const monthOf = (day: string): string => day.slice(0, 7);

/**
 * The pseudonymised row of a case as it stood at the end of a month: what happened later is not in it, whenever the
 * package is made. Redaction (`redaction.ts`) follows.
 * @param lastDay last day of the month, ISO
 */
export function exportRow(
  facts: ExportFacts,
  legalBasis: LegalBasis,
  pseudonym: string,
  lastDay: string,
): CaseExportRow {
  const { file, client, assessment } = facts;
  const month = monthOf(lastDay);
  const until = facts.effort.filter(({ contactOn }) => contactOn <= lastDay);
  const inMonth = until.filter(({ contactOn }) => monthOf(contactOn) === month);
  const sum = (days: typeof until, of: 'minutes' | 'contacts') =>
    days.reduce((total, day) => total + day[of], 0);
  const history = facts.phaseHistory.filter(({ since }) => since <= lastDay);
  const closed = closingStandingOn(facts, lastDay);
  const check = closed?.check ?? null;
  const byPhase = new Map(
    minutesByPhase(inMonth, facts.phaseHistory).map(({ phase, minutes }) => [phase, minutes]),
  );
  return {
    pseudonym,
    municipality: file.municipality,
    openedMonth: monthOf(file.openedOn),
    phase: history.at(-1)?.phase ?? phaseOn(facts.phaseHistory, lastDay) ?? file.phase,
    accessPath: file.accessPath,
    ageGroup: ageGroup(client.birthDate, lastDay),
    gender: client.gender,
    originRegion: originRegion(client.nationality),
    residenceTitle: assessment?.residenceTitle ?? null,
    germanLevel: assessment?.germanLevel ?? null,
    legalBasis,
    minutesThisMonth: sum(inMonth, 'minutes'),
    minutesTotal: sum(until, 'minutes'),
    contactsThisMonth: sum(inMonth, 'contacts'),
    contactsTotal: sum(until, 'contacts'),
    closedMonth: closed && monthOf(closed.closedOn),
    closureReason: closed?.closureReason ?? null,
    sustainability: check !== null && check.heldOn <= lastDay ? check.result : null,
    fields: (assessment?.fields ?? []).map(({ field, status }) => ({ field, status })),
    minutesByPhase: minutesByPhase(until, facts.phaseHistory).map(({ phase, minutes }) => ({
      phase,
      thisMonth: byPhase.get(phase) ?? 0,
      total: minutes,
    })),
    goals: facts.goals.map((goal, index) => ({
      number: index + 1,
      field: goal.fieldOfAction,
      state: goal.state,
      dueMonth: goal.dueOn === null ? null : monthOf(goal.dueOn),
      attainment: closed?.closing?.goals.find(({ goalId }) => goalId === goal.id)?.agreedValue ?? null,
    })),
    measures: facts.goals.flatMap((goal, index) =>
      goal.steps
        .flatMap(({ measures }) => measures)
        .map((measure, number) => ({
          goal: index + 1,
          number: number + 1,
          kind: measure.kind,
          state: measure.state,
          responsible: measure.responsible,
          notPossibleReason: measure.notPossibleReason,
        })),
    ),
  };
}
