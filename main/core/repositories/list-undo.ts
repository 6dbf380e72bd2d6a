import type { Knex } from 'knex';
import type { KeptReason } from '../../../domain/lists/list-undo.ts';
import type { ListKind } from '../../../domain/lists/list-kinds.ts';
import type { Authorship } from '../work.ts';
import { removeContacts } from './list-contacts.ts';
import type { Reader } from './reading.ts';
import { referencesTo, tablesWith } from './references.ts';

/** What stays of an import, because somebody has worked on it since. */
export interface KeptRecord {
  readonly name: string;
  readonly caseId: string | null;
  readonly reason: KeptReason;
  /** How the list calls somebody who was renamed. */
  readonly listedAs: string | null;
}

export interface UndoneImport {
  readonly removed: number;
  readonly kept: readonly KeptRecord[];
}

/** Offers first: an institution whose offers are gone can go too. */
const tablesOf = {
  contacts: ['contact'],
  directory: ['offer', 'institution'],
  interpreters: ['interpreter'],
} as const satisfies Record<Exclude<ListKind, 'cases'>, readonly string[]>;
type OwnTable = (typeof tablesOf)[keyof typeof tablesOf][number];

/** Removes what an import brought and nobody has touched or named since. */
export async function removeImported(
  trx: Knex,
  reader: Reader,
  kind: ListKind,
  importId: string,
  by: Authorship,
): Promise<UndoneImport> {
  if (kind === 'cases') return removeCases(trx, reader, importId);
  const tables = tablesOf[kind];
  const contacts = await removeContacts(trx, reader, importId, by);
  let { removed } = contacts;
  for (const table of tables) removed += await removeUnnamed(trx, reader, table, importId);
  const kept = [...contacts.kept];
  for (const table of tables) kept.push(...(await keptOf(trx, table, importId)));
  return { removed, kept };
}

/** Rows that are still as they came, and that no other row names. */
async function removeUnnamed(trx: Knex, reader: Reader, table: OwnTable, importId: string): Promise<number> {
  const query = trx(table).where({ import_id: importId, version: 1 });
  for (const { table: other, column } of referencesTo(reader, table))
    void query.whereNotExists(
      trx(other).whereRaw('??.?? = ??.id', [other, column, table]).select(trx.raw('1')),
    );
  void query.whereNotExists(draftAbout(trx, table));
  return query.delete();
}

/** What somebody has begun to type about a record names it in its key. */
const draftAbout = (trx: Knex, table: string) =>
  trx('draft').whereRaw('instr(draft.key, ??.id) > 0', [table]).select(trx.raw('1'));

const nameOf: Readonly<Record<Exclude<OwnTable, 'contact'>, string>> = {
  offer: 'offer.title',
  institution: 'institution.name',
  interpreter: 'interpreter.name',
};

/** What is left of a table, with why. */
async function keptOf(trx: Knex, table: OwnTable, importId: string): Promise<KeptRecord[]> {
  const query = trx(table)
    .where(`${table}.import_id`, importId)
    .select(trx.raw(`${table}.version > 1 as changed`))
    .select(trx.raw('exists ? as drafted', [draftAbout(trx, table)]))
    .orderBy('name');
  // Of whom the pool has deleted only an empty row is left, where a request names it.
  if (table === 'interpreter') void query.whereNull('deleted_on');
  if (table === 'contact')
    void query
      .join('case_file', 'case_file.id', 'contact.case_id')
      .select('case_file.reference as name', 'case_file.id as caseId');
  else void query.select(`${nameOf[table]} as name`);
  const rows = (await query) as { name: string; caseId?: string; changed: number; drafted: number }[];
  return rows.map(({ name, caseId = null, changed, drafted }) => ({
    name,
    caseId,
    reason: changed ? 'changed' : drafted ? 'draft' : 'named',
    listedAs: null,
  }));
}

/** What an imported case has from the beginning, besides the case itself. */
const ownTables: readonly string[] = [
  'assessment',
  'case_due',
  'case_participation',
  'case_text_entry',
  'phase_change',
];

async function removeCases(trx: Knex, reader: Reader, importId: string): Promise<UndoneImport> {
  const rows = (await trx('case_file')
    .join('person', 'person.id', 'case_file.client_id')
    .where('case_file.import_id', importId)
    .select('case_file.id as caseId', 'client_id as clientId', 'case_file.reference as reference')
    .select('family_name as familyName', 'given_name as givenName')
    .orderBy('case_file.reference')) as Record<
    'caseId' | 'clientId' | 'reference' | 'familyName' | 'givenName',
    string
  >[];
  const touched = await touchedCases(trx, reader, importId);
  const gone = rows.filter(({ caseId }) => !touched.has(caseId));
  const [cases, clients] = [gone.map(({ caseId }) => caseId), gone.map(({ clientId }) => clientId)];
  const deleteWhere = (table: string, column: string, ids: readonly string[]) =>
    trx(table)
      .whereRaw('?? in (select value from json_each(?))', [column, JSON.stringify(ids)])
      .delete();
  for (const table of ['assessment', 'phase_change', 'case_participation'])
    await deleteWhere(table, 'case_id', cases);
  await deleteWhere('case_file', 'id', cases);
  await deleteWhere('person', 'id', clients);
  return {
    removed: gone.length,
    kept: rows
      .filter(({ caseId }) => touched.has(caseId))
      .map(({ caseId, reference, familyName, givenName }) => ({
        name: `${reference} · ${familyName}, ${givenName}`,
        caseId,
        reason: 'worked-on',
        listedAs: null,
      })),
  };
}

/** Cases of an import that anybody has worked on, looked at with a reason, or begun to write about since. */
async function touchedCases(trx: Knex, reader: Reader, importId: string): Promise<Set<string>> {
  const found = new Set<string>();
  const add = async (sql: string, bindings: readonly string[] = []) => {
    const rows = (await trx.raw(sql, [importId, ...bindings])) as { id: string }[];
    for (const { id } of rows) found.add(id);
  };
  const imported = 'select id, client_id from case_file where import_id = ?';
  await add('select id from case_file where import_id = ? and version > 1');
  for (const table of tablesWith(reader, 'case_id').filter((name) => !ownTables.includes(name)))
    await add(`with imported as (${imported}) select id from imported
      where exists (select 1 from "${table}" as other where other.case_id = imported.id)`);
  await add(`with imported as (${imported}) select id from imported
    where (select count(*) + sum(version > 1) from case_participation where case_id = imported.id) > 1
      or (select count(*) + coalesce(sum(version > 1), 0) from assessment where case_id = imported.id) > 1
      or exists (select 1 from draft where instr(draft.key, imported.id) > 0)`);
  await add(`with imported as (${imported}) select imported.id from imported
    join person on person.id = imported.client_id where person.version > 1`);
  for (const { table, column } of referencesTo(reader, 'person'))
    // The client is named once by the case itself and once by the household.
    await add(`with imported as (${imported}) select id from imported
      where (select count(*) from "${table}" as other where other."${column}" = imported.client_id) >
        ${table === 'case_file' || table === 'case_participation' ? 1 : 0}`);
  return found;
}
