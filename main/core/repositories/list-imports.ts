import type { Knex } from 'knex';
import type { ListCounts } from '../../../domain/lists/list-decisions.ts';
import type { ListKind } from '../../../domain/lists/list-kinds.ts';
import { OperationFailure } from '../../../domain/contract/errors.ts';
import type { Authorship } from '../work.ts';
import { reading, type Reader } from './reading.ts';

export interface ListImport {
  readonly id: string;
  readonly kind: ListKind;
  readonly fileName: string;
  readonly counts: ListCounts;
  /** How many units were confirmed, and how many of them are still to be written. */
  readonly units: number;
  readonly left: number;
  readonly importedAt: string;
  readonly importedBy: string;
  readonly undoneAt: string | null;
}

type ImportRow = Omit<ListImport, 'counts'> & { counts: string };
const toImport = ({ counts, ...row }: ImportRow): ListImport => ({
  ...row,
  counts: JSON.parse(counts) as ListCounts,
});

const importColumns = (knex: Knex) =>
  knex('list_import').select(
    'id',
    'kind',
    'file_name as fileName',
    'counts',
    'units',
    knex.raw('(select count(*) from list_import_unit where import_id = list_import.id) as "left"'),
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
  row: { id: string; kind: ListKind; fileName: string; counts: ListCounts; units: readonly unknown[] },
  by: Authorship,
): Promise<void> {
  await trx('list_import').insert({
    id: row.id,
    kind: row.kind,
    file_name: row.fileName,
    counts: JSON.stringify(row.counts),
    units: row.units.length,
    finished_at: row.units.length === 0 ? by.now : null,
    imported_at: by.now,
    imported_by: by.slotId,
  });
  for (let start = 0; start < row.units.length; start += rowsPerStatement)
    await trx('list_import_unit').insert(
      row.units.slice(start, start + rowsPerStatement).map((unit, index) => ({
        import_id: row.id,
        place: start + index,
        unit: JSON.stringify(unit),
      })),
    );
}

/** The next units of an import, and that they are written now: both or neither. */
export async function takeUnits(
  trx: Knex,
  importId: string,
  most: number,
  by: Authorship,
): Promise<unknown[]> {
  const rows = (await trx('list_import_unit')
    .where('import_id', importId)
    .orderBy('place')
    .limit(most)
    .select('place', 'unit')) as { place: number; unit: string }[];
  const last = rows.at(-1)?.place;
  if (last === undefined) return [];
  await trx('list_import_unit').where('import_id', importId).where('place', '<=', last).delete();
  await trx('list_import')
    .where('id', importId)
    .whereNotExists(trx('list_import_unit').where('import_id', importId).select(trx.raw('1')))
    .update({ finished_at: by.now });
  return rows.map(({ unit }) => JSON.parse(unit) as unknown);
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
