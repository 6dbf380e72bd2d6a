import type { Migration } from '../types.ts';

/** Under which acts somebody draws benefits, as each assessment found it. Of those that are there already nobody knows. */
export const legalSystems: Migration = {
  name: '0261-legal-systems',
  async up(knex) {
    await knex.raw(
      `alter table assessment add column legal_systems text not null default '[]' check (json_valid(legal_systems))`,
    );
  },
};
