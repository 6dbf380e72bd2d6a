import { casePath } from '../case-file/case-pages.ts';

const blank = 'neu';
const prefixOf = (caseId: string) => `${casePath(caseId, 'verlauf')}#contact/`;

/** The key of a contact's draft; null for a new contact. */
export const contactDraftKey = (caseId: string, contactId: string | null) =>
  `${prefixOf(caseId)}${contactId ?? blank}`;

/** Which contact of a case a draft belongs to: its id, null for a new one, undefined where it is none. */
export function contactOfDraft(caseId: string, key: string): string | null | undefined {
  if (!key.startsWith(prefixOf(caseId))) return undefined;
  const record = key.slice(prefixOf(caseId).length);
  return record === blank ? null : record;
}
