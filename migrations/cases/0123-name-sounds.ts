import type { Migration } from '../types.ts';

/**
 * The sounds of both names instead of one key for both, so that a name is found while it is typed, in either order. What
 * stands in them is worked out when the vault is next opened (`repositories/person-keys.ts`).
 */
export const nameSounds: Migration = {
  name: '0123-name-sounds',
  async up(knex) {
    await knex.raw('drop index person_by_name_key');
    await knex.raw('alter table person drop column name_key');
    await knex.raw(`alter table person add column given_sound text not null default ''`);
    await knex.raw(`alter table person add column family_sound text not null default ''`);
    await knex.raw('create index person_by_given_sound on person (given_sound, family_sound)');
    await knex.raw('create index person_by_family_sound on person (family_sound, given_sound)');
    // Who belongs to a case with somebody specially protected is never shown; they are few.
    await knex.raw('create index person_protected on person (id) where special_protection = 1');
  },
};
