import type { Output, ParsedInput } from '../../../domain/contract/operations.ts';
import { headsOfCases } from '../repositories/case-list.ts';
import { caseById } from '../repositories/cases.ts';
import { discardDraft, draftOf, draftsOf, saveDraft } from '../repositories/drafts.ts';
import type { Work } from '../work.ts';
import { mayOpen, readableCase } from './case-guard.ts';
import { requireConfidentialReader } from './confidential.ts';

/** Keeps what somebody is typing, encrypted like everything else, so that neither lock nor crash costs a sentence. */
export async function save(
  { reader, user, by }: Work,
  { key, payload }: ParsedInput<'draft.save'>,
): Promise<Output<'draft.save'>> {
  await saveDraft(reader.knex, user.slotId, { key, payload, savedAt: by.now });
  return {};
}

/**
 * A form begins with what the file says, so its draft is as much of the case as the case itself: it stays closed while the
 * case is, and comes back with it.
 * @throws OperationFailure `not-found`, `case-access-needed`; `not-allowed` for what only the responsible person may read
 */
export function load(work: Work, { key }: ParsedInput<'draft.load'>): Output<'draft.load'> {
  const caseId = caseOfKey(key);
  if (caseId !== null) {
    const file = readableCase(work, caseId);
    if (isConfidential(key)) requireConfidentialReader(work, file);
  }
  const draft = draftOf(work.reader, work.user.slotId, key);
  return { payload: draft?.payload ?? null, savedAt: draft?.savedAt ?? null };
}

const caseOfKey = (key: string): string | null => /^\/faelle\/([0-9a-f-]{36})\//.exec(key)?.[1] ?? null;

const isConfidential = (key: string): boolean => key.includes('#confidential/');

/** What this person began and did not save, newest first, with the case it belongs to. */
export function list(work: Work): Output<'draft.list'> {
  const drafts = draftsOf(work.reader, work.user.slotId);
  const heads = headsOfCases(
    work.reader,
    drafts.map(({ key }) => caseOfKey(key)).filter((id) => id !== null),
  );
  // A key is what the window says it is: it must not tell the name of a case that this person may not open (any more).
  const open = (caseId: string) => mayOpen(work, caseById(work.reader, caseId));
  return {
    drafts: drafts.map(({ key, savedAt }) => {
      const head = heads.get(caseOfKey(key) ?? '');
      if (head === undefined || !open(head.caseId)) return { key, savedAt, case: null };
      const clientName = `${head.familyName}, ${head.givenName}`;
      return { key, savedAt, case: { reference: head.reference, clientName } };
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
