import { casePath } from '../case-file/case-pages.ts';

/** Stands for what is not in the file yet. */
export const newContact = 'neu';
export const contactDraftPrefix = (caseId: string) => `${casePath(caseId, 'verlauf')}#contact/`;

/** The key of a contact's draft; null for a new contact. */
export const contactDraftKey = (caseId: string, contactId: string | null) =>
  `${contactDraftPrefix(caseId)}${contactId ?? newContact}`;
