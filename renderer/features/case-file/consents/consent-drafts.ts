import { casePath } from '../case-pages.ts';

/** Under which keys the unsaved forms of this page are kept. */
export const consentDraftKey = (caseId: string, consentId: string | null): string =>
  `${consentDraftPrefix(caseId)}${consentId ?? newConsent}`;
export const consentDraftPrefix = (caseId: string): string =>
  `${casePath(caseId, 'einwilligungen')}#eintrag-`;
/** Stands where a correction has the id of its consent. */
export const newConsent = 'neu';
export const tellingDraftKey = (caseId: string, noticeId: string): string =>
  `${casePath(caseId, 'einwilligungen')}#mitteilung-${noticeId}`;
