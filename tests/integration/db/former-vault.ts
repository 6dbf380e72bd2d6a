import type { Knex } from 'knex';
import type { CaseDatabase } from '../../../main/core/db/connection.ts';
import { databaseFormats, migrate } from '../../../main/core/db/migrate.ts';
import { databaseWith } from './database-fixture.ts';

/** Who wrote a former row, and when. */
export const stamp = { updated_at: '2026-01-01T00:00:00.000Z', updated_by: 'anna' };

interface FormerVault {
  readonly database: CaseDatabase;
  readonly knex: Knex;
  /** Brings it to what the program knows today. */
  readonly follow: () => Promise<unknown>;
}

/** An encrypted database of cases as the program made it before one migration came. */
export async function casesBefore(name: string): Promise<FormerVault> {
  const { applicationId, migrations } = databaseFormats.cases;
  const until = migrations.findIndex((migration) => migration.name === name);
  if (until === -1) throw new Error(`no migration is called ${name}`);
  const database = await databaseWith();
  await migrate(database, { applicationId, migrations: migrations.slice(0, until) });
  return { database, knex: database.knex, follow: () => migrate(database, databaseFormats.cases) };
}

/** A case, `c` unless said otherwise, with its client `p`, who has nothing but names. */
export async function addCase(
  knex: Knex,
  { clientId = 'p', ...more }: { clientId?: string; [column: string]: unknown } = {},
) {
  await knex('person')
    .insert({ id: clientId, given_name: 'A', family_name: 'B', ...stamp })
    .onConflict()
    .ignore();
  await knex('case_file').insert({
    id: 'c',
    reference: 'KIM-2026-00001',
    client_id: clientId,
    responsible: 'anna',
    phase: 'inquiry',
    opened_on: '2026-01-01',
    ...stamp,
    ...more,
  });
}
