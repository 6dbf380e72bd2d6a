import type { Knex } from 'knex';
import { reading, type Reader } from './reading.ts';

interface ListViewRow {
  name: string;
  /** As JSON. */
  arrangement: string;
}

const viewRows = reading<ListViewRow, [slotId: string]>((knex, slotId) =>
  knex('list_view').where('slot_id', slotId).select('name', 'arrangement').orderBy('name'),
);
export const listViewsOf = (reader: Reader, slotId: string): ListViewRow[] => viewRows(reader, slotId);

export async function saveListView(
  trx: Knex,
  slotId: string,
  { name, arrangement, savedAt }: ListViewRow & { savedAt: string },
): Promise<void> {
  await trx('list_view')
    .insert({ slot_id: slotId, name, arrangement, saved_at: savedAt })
    .onConflict(['slot_id', 'name'])
    .merge();
}

/** @returns whether there was one of that name */
export const removeListView = async (trx: Knex, slotId: string, name: string): Promise<boolean> =>
  (await trx('list_view').where({ slot_id: slotId, name }).delete()) > 0;
