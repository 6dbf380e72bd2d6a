import type { Migration } from '../types.ts';

/** Kinds of records had their names in three ways of writing; and a signal of need can be withdrawn. */
export const namesInHistory: Migration = {
  name: '0210-names-in-history',
  async up(knex) {
    for (const [before, now] of [
      ['gap_signal', 'gap-signal'],
      ['interpretingRequest', 'interpreting-request'],
    ] as const)
      await knex('record_history').where('record_kind', before).update({ record_kind: now });
    await knex.raw('alter table gap_signal add column withdrawn_on text');
  },
};
