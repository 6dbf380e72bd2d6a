import type { Migration } from '../types.ts';

/** The pool of interpreters is read in from a list as well, and taken back as a whole. */
export const interpretersOfLists: Migration = {
  name: '0412-interpreters-of-lists',
  async up(knex) {
    await knex.raw('alter table interpreter add column import_id text references list_import (id)');
    await knex.raw(
      'create index interpreter_by_import on interpreter (import_id) where import_id is not null',
    );
  },
};
