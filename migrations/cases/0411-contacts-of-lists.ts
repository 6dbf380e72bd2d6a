import type { Migration } from '../types.ts';

/**
 * Whom an import brought to an institution that the directory had before: the institution is not the import's, so that it
 * can't be marked by it as its own records are.
 */
export const contactsOfLists: Migration = {
  name: '0411-contacts-of-lists',
  async up(knex) {
    await knex.raw(`create table list_import_contacts (
      import_id text not null references list_import (id),
      institution_id text not null references institution (id) on delete cascade,
      contacts text not null check (json_valid(contacts)),
      primary key (import_id, institution_id)
    ) strict, without rowid`);
    await knex.raw('create index list_import_contacts_of on list_import_contacts (institution_id)');
  },
};
