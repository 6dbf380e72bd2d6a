import type { Knex } from 'knex';
import { OperationFailure } from '../../../domain/contract/errors.ts';
import type { Authorship } from '../work.ts';
import { asRow, selected } from './columns.ts';
import { reading, type Reader } from './reading.ts';

const countFields = ['institutions', 'offers', 'keptBack'] as const;

interface ImportRow {
  id: string;
  fileName: string;
  institutions: number;
  offers: number;
  keptBack: number;
  importedAt: string;
  importedBy: string;
  undoneAt: string | null;
}

const importRows = reading<ImportRow, []>((knex) =>
  knex('directory_import')
    .select(selected(['id', 'fileName', ...countFields, 'importedAt', 'importedBy', 'undoneAt']))
    .orderBy('imported_at', 'desc')
    .limit(20),
);
/** The latest lists that were read in. */
export const importsOf = (reader: Reader): ImportRow[] => importRows(reader);

export async function insertImport(
  trx: Knex,
  row: Pick<ImportRow, 'id' | 'fileName' | (typeof countFields)[number]>,
  by: Authorship,
): Promise<void> {
  await trx('directory_import').insert({
    ...asRow(row, ['id', 'fileName', ...countFields]),
    imported_at: by.now,
    imported_by: by.slotId,
  });
}

/** Rows elsewhere that name an entry; what a case refers to is never deleted. */
const namedBy = {
  offer: [
    ['measure', 'offer_id'],
    ['referral', 'offer_id'],
  ],
  institution: [
    ['offer', 'institution_id'],
    ['measure', 'institution_id'],
    ['referral', 'institution_id'],
    ['gap_signal', 'institution_id'],
    ['programme_group', 'institution_id'],
    ['school_entry', 'institution_id'],
  ],
} as const;

/** Removes what an import brought and nobody has touched or named since. @throws OperationFailure `not-found` */
export async function takeBackImport(
  trx: Knex,
  importId: string,
  by: Authorship,
): Promise<{ removed: number; kept: number }> {
  const marked = await trx('directory_import')
    .where({ id: importId })
    .whereNull('undone_at')
    .update({ undone_at: by.now, undone_by: by.slotId });
  if (marked !== 1) throw new OperationFailure('not-found');
  let removed = 0;
  // Offers first: an institution whose offers are gone can go too.
  for (const table of ['offer', 'institution'] as const) {
    const query = trx(table).where({ import_id: importId, version: 1 });
    for (const [other, column] of namedBy[table])
      void query.whereNotExists(
        trx(other).whereRaw('??.?? = ??.id', [other, column, table]).select(trx.raw('1')),
      );
    removed += await query.delete();
  }
  const left = await Promise.all(
    (['offer', 'institution'] as const).map((table) => trx(table).where({ import_id: importId }).pluck('id')),
  );
  return { removed, kept: left.flat().length };
}
