import type { Migration } from '../types.ts';

interface Text {
  readonly table: string;
  readonly columns: readonly string[];
}

/** What people write of programmes into a case, for the search over all that is written in it (0160). */
const texts: readonly Text[] = [
  { table: 'programme_participation', columns: ['end_note'] },
  { table: 'school_entry', columns: ['wish_note', 'school', 'note', 'withdrawal_note'] },
];

/** Groups of the parent programmes, in which nothing of a case stands, who of a case takes part, and children who need a school. */
export const programmes: Migration = {
  name: '0170-programmes',
  async up(knex) {
    await knex.raw(`create table programme_group (
      id text primary key not null,
      kind text not null,
      place text not null,
      institution_id text references institution (id),
      guide text not null default '',
      guide_contact text not null default '',
      languages text not null check (json_valid(languages)),
      schedule text not null default '',
      places integer,
      starts_on text,
      ends_on text,
      note text not null default '',
      version integer not null default 1,
      updated_at text not null,
      updated_by text not null
    ) strict, without rowid`);
    await knex.raw(`create index programme_group_by_institution on programme_group (institution_id)
      where institution_id is not null`);
    await knex.raw(`create table programme_participation (
      id text not null unique,
      case_id text not null references case_file (id),
      group_id text not null references programme_group (id),
      measure_id text references measure (id) on delete set null,
      registered_on text not null,
      joined_on text,
      ended_on text,
      end_reason text,
      end_note text not null default '',
      version integer not null default 1,
      updated_at text not null,
      updated_by text not null,
      primary key (case_id, id),
      check ((ended_on is null) = (end_reason is null))
    ) strict, without rowid`);
    await knex.raw('create index programme_participation_by_group on programme_participation (group_id)');
    await knex.raw(`create index programme_participation_by_measure on programme_participation (measure_id)
      where measure_id is not null`);
    // A key of its own: where two entries of one person are merged, both lines may come to name the same one.
    await knex.raw(`create table programme_participant (
      id text primary key not null,
      participation_id text not null references programme_participation (id) on delete cascade,
      person_id text not null references person (id)
    ) strict, without rowid`);
    await knex.raw('create index programme_participant_of on programme_participant (participation_id)');
    await knex.raw('create index programme_participant_by_person on programme_participant (person_id)');
    await knex.raw(`create table school_entry (
      id text not null unique,
      case_id text not null references case_file (id),
      person_id text not null references person (id),
      measure_id text references measure (id) on delete set null,
      registered_on text not null,
      in_germany_since text,
      wish text,
      wish_note text not null default '',
      advised_on text,
      note text not null default '',
      placed_on text,
      school text not null default '',
      institution_id text references institution (id),
      school_type text,
      first_day_on text,
      started_on text,
      withdrawn_on text,
      withdrawal_reason text,
      withdrawal_note text not null default '',
      version integer not null default 1,
      updated_at text not null,
      updated_by text not null,
      primary key (case_id, id)
    ) strict, without rowid`);
    await knex.raw(`create index school_entry_waiting on school_entry (registered_on, case_id)
      where placed_on is null and withdrawn_on is null`);
    await knex.raw(`create index school_entry_first_day on school_entry (first_day_on, case_id)
      where first_day_on is not null and started_on is null and withdrawn_on is null`);
    await knex.raw('create index school_entry_by_person on school_entry (person_id)');
    await knex.raw(`create index school_entry_by_measure on school_entry (measure_id)
      where measure_id is not null`);
    await knex.raw(`create index school_entry_by_institution on school_entry (institution_id)
      where institution_id is not null`);
    for (const text of texts) for (const statement of triggersOf(text)) await knex.raw(statement);
  },
};

function triggersOf({ table, columns }: Text): string[] {
  const add = `insert into case_text_entry (case_id, place, record, text)
    select new.case_id, 'programme', '${table}/' || new.id, ${columns.map((column) => `new.${column}`).join(` || ' · ' || `)}
    where ${columns.map((column) => `new.${column} <> ''`).join(' or ')};`;
  const drop = `delete from case_text_entry where record = '${table}/' || old.id;`;
  return [
    `create trigger ${table}_text_insert after insert on ${table} begin ${add} end`,
    `create trigger ${table}_text_delete after delete on ${table} begin ${drop} end`,
    `create trigger ${table}_text_update after update of ${columns.join(', ')} on ${table} begin ${drop} ${add} end`,
  ];
}
