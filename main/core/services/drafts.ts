import type { Output, ParsedInput } from '../../../domain/contract/operations.ts';
import { headsOfCases } from '../repositories/case-list.ts';
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

const caseOfKey = (key: string): string | null => /^\/faelle\/([0-9a-f-]{36})\//.exec(key)?.[1] ?? null;

/** What this person began and did not save, newest first, with the case it belongs to. */
export function list({ reader, user }: Work): Output<'draft.list'> {
  const drafts = draftsOf(reader, user.slotId);
  const heads = headsOfCases(
    reader,
    drafts.map(({ key }) => caseOfKey(key)).filter((id) => id !== null),
  );
  return {
    drafts: drafts.map(({ key, savedAt }) => {
      const head = heads.get(caseOfKey(key) ?? '');
      const named = head && {
        reference: head.reference,
        clientName: `${head.familyName}, ${head.givenName}`,
      };
      return { key, savedAt, case: named ?? null };
    }),
  };
}

export async function discard(
  { reader, user }: Work,
  { key }: ParsedInput<'draft.discard'>,
): Promise<Output<'draft.discard'>> {
  await discardDraft(reader.knex, user.slotId, key);
  return {};
}
