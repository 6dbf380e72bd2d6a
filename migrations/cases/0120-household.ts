import type { Migration } from '../types.ts';

/**
 * Memberships get an id and a version, so that they can be changed and ended; care and school become a state with a
 * place. Nobody belongs to one household twice at a time.
 */
export const household: Migration = {
  name: '0120-household',
  async up(knex) {
    await knex.raw('alter table case_participation rename to old_participation');
    await knex.raw('drop index participation_by_person');
    await knex.raw(`create table case_participation (
      id text not null unique,
      case_id text not null references case_file (id),
      person_id text not null references person (id),
      relationship text not null,
      since text not null,
      lives_elsewhere integer not null default 0 check (lives_elsewhere in (0, 1)),
      whereabouts text not null default '',
      care_state text,
      care_place text not null default '',
      care_since text,
      care_situation text not null default '',
      until text check (until >= since),
      leaving_reason text,
      leaving_note text not null default '',
      version integer not null default 1,
      updated_at text not null default '',
      updated_by text not null default '',
      primary key (case_id, id)
    ) strict, without rowid`);
    const rows = (await knex('old_participation')
      .join('person', 'person.id', 'old_participation.person_id')
      .select('old_participation.*', 'person.updated_at', 'person.updated_by')) as Record<string, unknown>[];
    // Not SQLite's own generator: on Windows that is seeded from clock, process number and counters.
    for (const row of rows) await knex('case_participation').insert({ ...row, id: crypto.randomUUID() });
    await knex.raw('drop table old_participation');
    await knex.raw('create index participation_by_person on case_participation (person_id, case_id)');
    await knex.raw(
      'create unique index participation_once on case_participation (case_id, person_id) where until is null',
    );
  },
};
