import type { Migration } from '../types.ts';

/** The measures of a case that wait for an answer: whose day is read goes through all their cases. */
export const waitingAnswers: Migration = {
  name: '0320-waiting-answers',
  async up(knex) {
    // By day alone (measure_by_answer), everybody's waiting measures would be gone through for each of the cases.
    await knex.raw(`create index measure_waiting on measure (case_id, answer_due_on)
      where answer_due_on is not null and answered_on is null`);
  },
};
