import { casePath } from '../case-file/case-pages.ts';
import { newContact } from '../contacts/contact-drafts.ts';

export const conferenceDraftPrefix = (caseId: string) => `${casePath(caseId, 'verlauf')}#conference/`;

/** The key of a conference's draft; null for a new conference. */
export const conferenceDraftKey = (caseId: string, contactId: string | null) =>
  `${conferenceDraftPrefix(caseId)}${contactId ?? newContact}`;
