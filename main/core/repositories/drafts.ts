import type { Knex } from 'knex';
import { reading, type Reader } from './reading.ts';

export interface Draft {
  key: string;
  payload: string;
  savedAt: string;
}

const draftRows = reading<Draft, [slotId: string, key: string]>((knex, slotId, key) =>
  knex('draft').where('slot_id', slotId).where('key', key).select('key', 'payload', 'saved_at as savedAt'),
);
export const draftOf = (reader: Reader, slotId: string, key: string): Draft | undefined =>
  draftRows(reader, slotId, key)[0];

const draftListRows = reading<Omit<Draft, 'payload'>, [slotId: string]>((knex, slotId) =>
  knex('draft')
    .where('slot_id', slotId)
    .select('key', 'saved_at as savedAt')
    .orderBy('saved_at', 'desc')
    .limit(50),
);
export const draftsOf = (reader: Reader, slotId: string) => draftListRows(reader, slotId);

export async function saveDraft(knex: Knex, slotId: string, draft: Draft): Promise<void> {
  await knex('draft')
    .insert({ slot_id: slotId, key: draft.key, payload: draft.payload, saved_at: draft.savedAt })
    .onConflict(['slot_id', 'key'])
    .merge();
}

export async function discardDraft(knex: Knex, slotId: string, key: string): Promise<void> {
  await knex('draft').where({ slot_id: slotId, key }).delete();
}
