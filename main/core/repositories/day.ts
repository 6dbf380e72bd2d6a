import { sustainabilityCheckMonths } from '../../../domain/case/deadline-sources.ts';
import { measureStates } from '../../../domain/vocabulary/measure-states.ts';
import type { CaseHead } from './case-list.ts';
import { reading, type Reader } from './reading.ts';

const shown = 50;
const openStates = measureStates.entries.filter((entry) => !entry.settled).map(({ code }) => code);
const head = [
  'case_file.id as caseId',
  'case_file.reference as reference',
  'person.given_name as givenName',
  'person.family_name as familyName',
];

const checkRows = reading<CaseHead & { dueOn: string }, [slotId: string, today: string]>(
  (knex, slotId, today) => {
    const dueOn = `date(case_file.closed_on, '+${sustainabilityCheckMonths} months', 'floor')`;
    return knex('case_file')
      .join('person', 'person.id', 'case_file.client_id')
      .leftJoin('sustainability_check', 'sustainability_check.case_id', 'case_file.id')
      .where('case_file.responsible', slotId)
      .where('case_file.phase', 'sustainability')
      .whereNull('sustainability_check.held_on')
      .whereRaw(`${dueOn} > ?`, [today])
      .select([...head, knex.raw(`${dueOn} as "dueOn"`)])
      .orderBy('dueOn')
      .limit(shown);
  },
);
/** Checks three months after closure that are still ahead, next first. */
export const upcomingChecksOf = (reader: Reader, slotId: string, today: string) =>
  checkRows(reader, slotId, today);

const referralRows = reading<
  CaseHead & { title: string; institution: string; answerDueOn: string },
  [slotId: string]
>((knex, slotId) =>
  knex('measure')
    .join('case_file', 'case_file.id', 'measure.case_id')
    .join('person', 'person.id', 'case_file.client_id')
    .where('case_file.responsible', slotId)
    .whereNotNull('measure.answer_due_on')
    .whereNull('measure.answered_on')
    .whereIn('measure.state', openStates)
    .select([
      ...head,
      'measure.title as title',
      'measure.institution as institution',
      'measure.answer_due_on as answerDueOn',
    ])
    .orderBy('measure.answer_due_on')
    .limit(shown),
);
/** Measures that wait for an institution's answer. */
export const openReferralsOf = (reader: Reader, slotId: string) => referralRows(reader, slotId);
