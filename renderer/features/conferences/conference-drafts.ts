import { casePath } from '../case-file/case-pages.ts';

const blank = 'neu';
const prefixOf = (caseId: string) => `${casePath(caseId, 'verlauf')}#conference/`;

/** The key of a conference's draft; null for a new conference. */
export const conferenceDraftKey = (caseId: string, contactId: string | null) =>
  `${prefixOf(caseId)}${contactId ?? blank}`;

/** Which conference of a case a draft belongs to: its id, null for a new one, undefined where it is none. */
export function conferenceOfDraft(caseId: string, key: string): string | null | undefined {
  if (!key.startsWith(prefixOf(caseId))) return undefined;
  const record = key.slice(prefixOf(caseId).length);
  return record === blank ? null : record;
}
