import { sustainabilityCheckMonths } from '../../../domain/case/deadline-sources.ts';
import { measureStates } from '../../../domain/vocabulary/measure-states.ts';
import { openStates } from '../../../domain/vocabulary/settled.ts';
import type { CaseHead } from './case-list.ts';
import { reading, type Reader } from './reading.ts';

const shown = 50;
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
    .whereIn('measure.state', openStates(measureStates))
    .select([
      ...head,
      'measure.title as title',
      'measure.institution as institution',
      'measure.answer_due_on as answerDueOn',
    ])
    .orderBy('measure.answer_due_on')
    .limit(shown),
);

const sentRows = reading<
  CaseHead & { title: string; institution: string; answerDueOn: string | null },
  [slotId: string]
>((knex, slotId) =>
  knex('case_file')
    .join('referral', 'referral.case_id', 'case_file.id')
    .join('person', 'person.id', 'case_file.client_id')
    .join('institution', 'institution.id', 'referral.institution_id')
    .where('case_file.responsible', slotId)
    .where('referral.state', knex.raw("'in-progress'"))
    .whereNull('referral.answered_on')
    .select([
      ...head,
      'referral.title as title',
      'institution.name as institution',
      'referral.answer_due_on as answerDueOn',
    ])
    .orderByRaw('referral.answer_due_on is null, referral.answer_due_on')
    .limit(shown),
);

export interface OpenReferral extends CaseHead {
  readonly kind: 'measure' | 'referral';
  readonly title: string;
  readonly institution: string;
  readonly answerDueOn: string | null;
}

/** What waits for an institution's answer, the next answer first: referrals, and measures with a day for it. */
export function openReferralsOf(reader: Reader, slotId: string): OpenReferral[] {
  const last = '9999-12-31';
  return [
    ...sentRows(reader, slotId).map((row) => ({ kind: 'referral' as const, ...row })),
    ...referralRows(reader, slotId).map((row) => ({ kind: 'measure' as const, ...row })),
  ]
    .sort((one, other) => (one.answerDueOn ?? last).localeCompare(other.answerDueOn ?? last))
    .slice(0, shown);
}
