import type { Migration } from '../types.ts';

/**
 * Of an interpreter whose time is up an empty row stays where requests name it: how often somebody interpreted is still
 * counted, and nobody can tell who.
 */
export const deletedInterpreters: Migration = {
  name: '0212-deleted-interpreters',
  async up(knex) {
    await knex.raw('alter table interpreter add column deleted_on text');
  },
};
