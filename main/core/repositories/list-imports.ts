import type { Knex } from 'knex';
import type { ListCounts } from '../../../domain/lists/list-decisions.ts';
import type { ListProblemCode } from '../../../domain/lists/list-row.ts';
import type { ListKind } from '../../../domain/lists/list-kinds.ts';
import { OperationFailure } from '../../../domain/contract/errors.ts';
import type { Authorship } from '../work.ts';
import { reading, type Reader } from './reading.ts';

export interface ListImport {
  readonly id: string;
  readonly kind: ListKind;
  readonly fileName: string;
  readonly counts: ListCounts;
  /** How the file heads its columns, by field. */
  readonly headings: Readonly<Record<string, string>>;
  /** How many units were confirmed, how many of them are not written, and how many of these no longer fit. */
  readonly units: number;
  readonly left: number;
  readonly held: number;
  readonly importedAt: string;
  readonly importedBy: string;
  readonly undoneAt: string | null;
}

type ImportRow = Omit<ListImport, 'counts' | 'headings'> & { counts: string; headings: string };
const toImport = ({ counts, headings, ...row }: ImportRow): ListImport => ({
  ...row,
  counts: JSON.parse(counts) as ListCounts,
  headings: JSON.parse(headings) as ListImport['headings'],
});

const importColumns = (knex: Knex) =>
  knex('list_import').select(
    'id',
    'kind',
    'file_name as fileName',
    'counts',
    'headings',
    'units',
    knex.raw('(select count(*) from list_import_unit where import_id = list_import.id) as "left"'),
    knex.raw('(select count(problem) from list_import_unit where import_id = list_import.id) as held'),
    'imported_at as importedAt',
    'imported_by as importedBy',
    'undone_at as undoneAt',
  );

const mostImports = 50;
const importRows = reading<ImportRow, [kind: string]>((knex, kind) =>
  importColumns(knex).where('kind', kind).orderBy('imported_at', 'desc').limit(mostImports),
);
/** The latest lists of a kind that were read in, newest first. */
export const importsOf = (reader: Reader, kind: ListKind): ListImport[] =>
  importRows(reader, kind).map(toImport);

const oneRows = reading<ImportRow, [id: string]>((knex, id) => importColumns(knex).where('id', id));
/** @throws OperationFailure `not-found` */
export function importById(reader: Reader, id: string): ListImport {
  const [row] = oneRows(reader, id);
  if (row === undefined) throw new OperationFailure('not-found');
  return toImport(row);
}

/** So many rows go into one statement. */
const rowsPerStatement = 100;

/** Keeps what was confirmed, in the order in which it is to be written. */
export async function insertImport(
  trx: Knex,
  row: Pick<ListImport, 'id' | 'kind' | 'fileName' | 'counts' | 'headings'> & {
    readonly units: readonly Pick<ConfirmedUnit, 'unit' | 'lines'>[];
  },
  by: Authorship,
): Promise<void> {
  await trx('list_import').insert({
    id: row.id,
    kind: row.kind,
    file_name: row.fileName,
    counts: JSON.stringify(row.counts),
    headings: JSON.stringify(row.headings),
    units: row.units.length,
    finished_at: row.units.length === 0 ? by.now : null,
    imported_at: by.now,
    imported_by: by.slotId,
  });
  for (let start = 0; start < row.units.length; start += rowsPerStatement)
    await trx('list_import_unit').insert(
      row.units.slice(start, start + rowsPerStatement).map(({ unit, lines }, index) => ({
        import_id: row.id,
        place: start + index,
        unit: JSON.stringify(unit),
        lines: JSON.stringify(lines),
      })),
    );
}

/** What was confirmed and is not written yet. */
export interface ConfirmedUnit {
  readonly place: number;
  readonly unit: unknown;
  /** The rows of the file that it comes from. */
  readonly lines: readonly number[];
  /** Why it no longer fits; null while it is to be written. */
  readonly problem: HeldProblem | null;
}
export interface HeldProblem {
  readonly field: string;
  readonly code: ListProblemCode;
  /** What the file says there. */
  readonly words: string;
}

type UnitRow = Record<'unit' | 'lines', string> & { place: number; problem: string | null };
const toUnit = ({ place, unit, lines, problem }: UnitRow): ConfirmedUnit => ({
  place,
  unit: JSON.parse(unit) as unknown,
  lines: JSON.parse(lines) as number[],
  problem: problem === null ? null : (JSON.parse(problem) as HeldProblem),
});
const unitRows = (knex: Knex, importId: string) =>
  knex('list_import_unit')
    .where('import_id', importId)
    .orderBy('place')
    .select('place', 'unit', 'lines', 'problem');

/** So many records are written at a time: short enough that locking never waits for long. */
const unitsAtOnce = 200;
const nextRows = reading<UnitRow, [importId: string]>((knex, importId) =>
  unitRows(knex, importId).whereNull('problem').limit(unitsAtOnce),
);
/** The next units to be written, in their order; as many as are written at a time. */
export const nextUnits = (reader: Reader, importId: string): ConfirmedUnit[] =>
  nextRows(reader, importId).map(toUnit);

const heldRows = reading<UnitRow, [importId: string]>((knex, importId) =>
  unitRows(knex, importId).whereNotNull('problem'),
);
/** Those that no longer fit, in their order. */
export const heldUnits = (reader: Reader, importId: string): ConfirmedUnit[] =>
  heldRows(reader, importId).map(toUnit);

/** Units that are written or left out now: both or neither. */
export async function dropUnits(
  trx: Knex,
  importId: string,
  places: readonly number[],
  by: Authorship,
): Promise<void> {
  await trx('list_import_unit')
    .where('import_id', importId)
    .whereRaw('place in (select value from json_each(?))', [JSON.stringify(places)])
    .delete();
  await trx('list_import')
    .where('id', importId)
    .whereNotExists(trx('list_import_unit').where('import_id', importId).select(trx.raw('1')))
    .update({ finished_at: by.now });
}

/** Keeps a unit as it is now, with what stands in its way. */
export async function keepUnit(
  trx: Knex,
  importId: string,
  { place, unit, problem }: Pick<ConfirmedUnit, 'place' | 'unit' | 'problem'>,
): Promise<void> {
  await trx('list_import_unit')
    .where({ import_id: importId, place })
    .update({ unit: JSON.stringify(unit), problem: problem === null ? null : JSON.stringify(problem) });
}

/** What was left out was never to be written. */
export async function confirmFewer(trx: Knex, importId: string, fewer: number): Promise<void> {
  await trx('list_import').where('id', importId).decrement('units', fewer);
}

/** @throws OperationFailure `not-found` where it was taken back before */
export async function markUndone(trx: Knex, importId: string, by: Authorship): Promise<void> {
  const marked = await trx('list_import')
    .where({ id: importId })
    .whereNull('undone_at')
    .update({ undone_at: by.now, undone_by: by.slotId });
  if (marked !== 1) throw new OperationFailure('not-found');
  await trx('list_import_unit').where('import_id', importId).delete();
}

const tablesOfUndo = ['list_import_unit', 'list_import_contacts'] as const;

/**
 * Deletes what only going on with imports or taking them back needs, of those from before that day; what they brought
 * stays.
 */
export async function forgetOldImports({ knex }: Reader, firstDay: string): Promise<void> {
  const old = knex('list_import').where('imported_at', '<', firstDay).select('id');
  const isOver = async (table: string) =>
    (await knex(table).whereIn('import_id', old.clone()).first(knex.raw('1'))) !== undefined;
  const over = await Promise.all(tablesOfUndo.map(isOver));
  if (!over.includes(true)) return;
  await knex.transaction(async (trx) => {
    // What was never written was not taken over.
    await trx('list_import')
      .where('imported_at', '<', firstDay)
      .update({
        units: trx.raw('units - (select count(*) from list_import_unit where import_id = list_import.id)'),
      });
    for (const table of tablesOfUndo) await trx(table).whereIn('import_id', old.clone()).delete();
  });
}

const mappingRows = reading<{ columns: string }, [kind: string, headings: string]>((knex, kind, headings) =>
  knex('list_mapping').where('kind', kind).where('headings', headings).select('columns'),
);
/** What the columns of a file with these headings held last time; null where there was none. */
export function mappingOf(reader: Reader, kind: ListKind, headings: string): (string | null)[] | null {
  const [row] = mappingRows(reader, kind, headings);
  return row === undefined ? null : (JSON.parse(row.columns) as (string | null)[]);
}

export async function saveMapping(
  trx: Knex,
  kind: ListKind,
  headings: string,
  columns: readonly (string | null)[],
  by: Authorship,
): Promise<void> {
  await trx('list_mapping')
    .insert({
      kind,
      headings,
      columns: JSON.stringify(columns),
      updated_at: by.now,
      updated_by: by.slotId,
    })
    .onConflict(['kind', 'headings'])
    .merge();
}
