import type { Migration } from '../types.ts';

/**
 * What was confirmed and no longer fits the file when it is written stays with its problem until somebody confirms it
 * again; the lines it came from, and how the file heads its columns, say which rows those are.
 */
export const whatNoLongerFits: Migration = {
  name: '0450-what-no-longer-fits',
  async up(knex) {
    await knex.raw(
      `alter table list_import add column headings text not null default '{}' check (json_valid(headings))`,
    );
    await knex.raw(
      `alter table list_import_unit add column lines text not null default '[]' check (json_valid(lines))`,
    );
    await knex.raw(
      'alter table list_import_unit add column problem text check (problem is null or json_valid(problem))',
    );
    // What was confirmed before said nothing of an institution that the directory has: it says what stands there.
    await knex.raw(`update list_import_unit set unit = json_set(unit,
        '$.knownOffers', json('[]'),
        '$.contacts', json(coalesce(unit -> '$.contacts', '[]')),
        '$.details', json(coalesce(
          nullif(unit -> '$.details', 'null'),
          (select json_object('name', name, 'recipient', recipient, 'street', street, 'postalCode', postal_code,
            'town', town, 'phone', phone, 'email', email, 'website', website, 'note', note,
            'contacts', json(contacts), 'endedOn', ended_on)
            from institution where id = unit ->> '$.existingId'))))
      where import_id in (select id from list_import where kind = 'directory')`);
  },
};
