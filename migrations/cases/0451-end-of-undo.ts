import type { Migration } from '../types.ts';

/** Which version of an institution an import made: who was there before tells who may have been renamed since. */
export const endOfUndo: Migration = {
  name: '0451-end-of-undo',
  async up(knex) {
    await knex.raw('alter table list_import_contacts add column version integer');
  },
};
