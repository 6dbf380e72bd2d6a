import type { Migration } from '../types.ts';

/**
 * The history of a case is read by its changes: what one save did to several records belongs together. And who opened
 * somebody else's case is read by the case.
 */
export const historyOfChanges: Migration = {
  name: '0130-history-of-changes',
  async up(knex) {
    await knex.raw(`alter table record_history add column change_id text not null default ''`);
    await knex.raw(`update record_history set change_id = 'row-' || row`);
    // A record was known by all its keys, the case's among them.
    await knex.raw(`update record_history set record_id = substr(record_id, 1, 36)
      where record_id like '%/' || case_id`);
    await knex.raw('drop index history_by_case');
    await knex.raw(`create index history_by_change on record_history
      (case_id, change_id, version, record_kind, changed_at, changed_by)`);
    await knex.raw('create index case_access_by_case on case_access (case_id)');
  },
};
