import type { Knex } from 'knex';
import { phasesOf } from '../../../domain/case/deadline-sources.ts';
import { measureStates } from '../../../domain/vocabulary/measure-states.ts';
import { openStates } from '../../../domain/vocabulary/settled.ts';
import type { CaseHead } from './case-list.ts';
import { deadlineQuery, type DeadlineRow } from './deadlines.ts';
import { inOwnAndLent, type Carrier } from './own-and-lent.ts';
import type { Reader } from './reading.ts';

const shown = 50;

const checkRows = inOwnAndLent<DeadlineRow, [today: string]>((knex, only, today) =>
  deadlineQuery(
    knex,
    (query, dueOn) => void only(query, 'case_file').where(dueOn as never, '>', today),
    'cases-first',
    ['sustainability-check'],
  )
    .orderBy('dueOn')
    .limit(shown),
);
/** Checks three months after closure that are still ahead, next first. */
export const upcomingChecksOf = (reader: Reader, carrier: Carrier, today: string): DeadlineRow[] =>
  checkRows(reader, carrier, today)
    .sort((one, other) => one.dueOn.localeCompare(other.dueOn))
    .slice(0, shown);

/**
 * Something of each case, with the head of those where there is any. The cases come first and by their index alone: a
 * page of the case is turned only for what is shown.
 */
const inEachCase = (knex: Knex, table: string, columns: Readonly<Record<string, string>>) =>
  knex('case_file as mine')
    .crossJoin(table as never, `${table}.case_id`, 'mine.id')
    .crossJoin('case_file' as never, 'case_file.id', 'mine.id')
    .crossJoin('person' as never, 'person.id', 'case_file.client_id')
    .select({
      caseId: 'mine.id',
      reference: 'case_file.reference',
      givenName: 'person.given_name',
      familyName: 'person.family_name',
      ...columns,
    })
    .limit(shown);

interface Waiting extends CaseHead {
  readonly title: string;
  readonly institution: string;
  readonly answerDueOn: string | null;
}

const measureRows = inOwnAndLent<Waiting, []>((knex, only) =>
  only(
    inEachCase(knex, 'measure', {
      title: 'measure.title',
      institution: 'measure.institution',
      answerDueOn: 'measure.answer_due_on',
    }),
    'mine',
  )
    // After the closing the plan stands as it was evaluated: nobody could take an answer down.
    .whereIn('mine.phase', phasesOf('answer-due'))
    .whereNotNull('measure.answer_due_on')
    .whereNull('measure.answered_on')
    .whereIn('measure.state', openStates(measureStates))
    .orderBy('measure.answer_due_on'),
);

const referralRows = inOwnAndLent<Waiting, []>((knex, only) =>
  only(
    inEachCase(knex, 'referral', {
      title: 'referral.title',
      institution: 'institution.name',
      answerDueOn: 'referral.answer_due_on',
    }),
    'mine',
  )
    .join('institution', 'institution.id', 'referral.institution_id')
    .whereIn('mine.phase', phasesOf('referral-answer'))
    .where('referral.state', knex.raw("'in-progress'"))
    .whereNull('referral.answered_on')
    .orderByRaw('referral.answer_due_on is null, referral.answer_due_on'),
);

export interface OpenReferral extends Waiting {
  readonly kind: 'measure' | 'referral';
}

/** What waits for an institution's answer, the next answer first: referrals, and measures with a day for it. */
export function openReferralsOf(reader: Reader, carrier: Carrier): OpenReferral[] {
  const last = '9999-12-31';
  return [
    ...referralRows(reader, carrier).map((row) => ({ kind: 'referral' as const, ...row })),
    ...measureRows(reader, carrier).map((row) => ({ kind: 'measure' as const, ...row })),
  ]
    .sort((one, other) => (one.answerDueOn ?? last).localeCompare(other.answerDueOn ?? last))
    .slice(0, shown);
}
