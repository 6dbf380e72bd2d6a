import { latestAssessment } from '../../../domain/case/assessment-course.ts';
import { isClient } from '../../../domain/case/household.ts';
import { printableName, withoutProtected } from '../../../domain/case/printable.ts';
import type { OverviewPaper } from '../../../domain/paper/overview-paper.ts';
import type { PaperOf } from '../../../domain/paper/paper.ts';
import { measureStates } from '../../../domain/vocabulary/measure-states.ts';
import { isSettledIn } from '../../../domain/vocabulary/settled.ts';
import { assessmentsOf } from '../repositories/assessments.ts';
import { latestContacts } from '../repositories/contacts.ts';
import { householdOf } from '../repositories/household.ts';
import { planOf } from '../repositories/plans.ts';
import type { Work } from '../work.ts';
import { readableCase } from './case-guard.ts';
import { paperHead } from './paper-head.ts';

/** One sheet holds no more; the rest stands in the plan and in the course of the case. */
const most = { next: 8, contacts: 5 } as const;

/** Of the assessment only what the six lines say; its notes stay in the file. */
function assessed({ reader }: Work, caseId: string): OverviewPaper['assessment'] {
  const latest = latestAssessment(assessmentsOf(reader, caseId));
  if (latest === null) return null;
  const { residenceTitle, residenceExpiresOn, legalSystems, germanLevel, schooling, vocationalTraining } =
    latest;
  const { qualification, recognition, fields } = latest;
  return {
    residenceTitle,
    residenceExpiresOn,
    legalSystems,
    germanLevel,
    schooling,
    vocationalTraining,
    qualification,
    recognition,
    fields: fields.map(({ field, status }) => ({ field, status })),
  };
}

function nextMeasures(goals: ReturnType<typeof planOf>): OverviewPaper['next'] {
  return goals
    .flatMap(({ steps }) => steps.flatMap(({ measures }) => measures))
    .filter(({ state }) => !isSettledIn(measureStates, state))
    .toSorted((one, other) => (one.dueOn ?? '9999').localeCompare(other.dueOn ?? '9999'))
    .slice(0, most.next)
    .map(({ title, responsible, dueOn, state }) => ({ title, responsible, dueOn, state }));
}

/** Confidential sections are never read for it; specially protected persons do not stand in the household. */
export function overviewOnPaper(work: Work, { caseId, language }: PaperOf<'overview'>): OverviewPaper {
  const { reader, today } = work;
  const { occasion } = readableCase(work, caseId);
  const { head, named } = paperHead(work, caseId, language);
  const household = householdOf(reader, caseId);
  const client = household.find(isClient)?.person;
  const goals = planOf(reader, caseId);
  const typed = {
    occasion,
    person: client
      ? {
          birthDate: client.birthDate,
          nationality: client.nationality,
          maritalStatus: client.maritalStatus,
          languages: client.languages,
        }
      : null,
    assessment: assessed(work, caseId),
    goals: goals.map(({ title, state, dueOn }) => ({ title, state, dueOn })),
    next: nextMeasures(goals),
  };
  return {
    ...head,
    today,
    ...withoutProtected(typed, named),
    household: household
      .filter((member) => !isClient(member) && !member.person.specialProtection)
      .map(({ person, relationship, livesElsewhere }) => ({
        name: printableName(person),
        birthDate: person.birthDate,
        relationship,
        livesElsewhere,
      })),
    contacts: latestContacts(reader, caseId)
      .slice(0, most.contacts)
      .map(({ contactOn, kind }) => ({ contactOn, kind })),
  };
}
