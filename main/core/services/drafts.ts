import type { Output, ParsedInput } from '../../../domain/contract/operations.ts';
import { discardDraft, draftOf, draftsOf, saveDraft } from '../repositories/drafts.ts';
import type { Work } from '../work.ts';

/** Keeps what somebody is typing, encrypted like everything else, so that neither lock nor crash costs a sentence. */
export async function save(
  { reader, user, by }: Work,
  { key, payload }: ParsedInput<'draft.save'>,
): Promise<Output<'draft.save'>> {
  await saveDraft(reader.knex, user.slotId, { key, payload, savedAt: by.now });
  return {};
}

export function load({ reader, user }: Work, { key }: ParsedInput<'draft.load'>): Output<'draft.load'> {
  const draft = draftOf(reader, user.slotId, key);
  return { payload: draft?.payload ?? null, savedAt: draft?.savedAt ?? null };
}

export const list = ({ reader, user }: Work): Output<'draft.list'> => ({
  drafts: draftsOf(reader, user.slotId),
});

export async function discard(
  { reader, user }: Work,
  { key }: ParsedInput<'draft.discard'>,
): Promise<Output<'draft.discard'>> {
  await discardDraft(reader.knex, user.slotId, key);
  return {};
}
