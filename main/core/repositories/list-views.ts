import type { Knex } from 'knex';
import { reading, type Reader } from './reading.ts';

interface ListViewRow {
  name: string;
  /** As JSON. */
  arrangement: string;
  isStandard: 0 | 1;
}

const viewRows = reading<ListViewRow, [slotId: string]>((knex, slotId) =>
  knex('list_view')
    .where('slot_id', slotId)
    .select('name', 'arrangement', 'is_standard as isStandard')
    .orderBy('name'),
);
export const listViewsOf = (reader: Reader, slotId: string): ListViewRow[] => viewRows(reader, slotId);

/** Where it is to be the standard, no other is any more. */
export async function saveListView(
  trx: Knex,
  slotId: string,
  { name, arrangement, isStandard, savedAt }: ListViewRow & { savedAt: string },
): Promise<void> {
  if (isStandard) await trx('list_view').where('slot_id', slotId).update({ is_standard: 0 });
  await trx('list_view')
    .insert({ slot_id: slotId, name, arrangement, is_standard: isStandard, saved_at: savedAt })
    .onConflict(['slot_id', 'name'])
    .merge();
}

/** @returns whether there was one of that name */
export const removeListView = async (trx: Knex, slotId: string, name: string): Promise<boolean> =>
  (await trx('list_view').where({ slot_id: slotId, name }).delete()) > 0;

const columnRows = reading<{ columns: string }, [slotId: string]>((knex, slotId) =>
  knex('list_columns').where('slot_id', slotId).select('columns'),
);
/** As JSON; null where nobody chose any. */
export const listColumnsOf = (reader: Reader, slotId: string): string | null =>
  columnRows(reader, slotId)[0]?.columns ?? null;

export async function saveListColumns(knex: Knex, slotId: string, columns: string): Promise<void> {
  await knex('list_columns').insert({ slot_id: slotId, columns }).onConflict('slot_id').merge();
}
