import { casePath } from '../case-file/case-pages.ts';

export const newReferral = 'neu';
export const sendDraftPrefix = (caseId: string) => `${casePath(caseId, 'vermittlungen')}#senden/`;
export const sendDraftKey = (caseId: string) => `${sendDraftPrefix(caseId)}${newReferral}`;
export const answerDraftPrefix = (caseId: string) => `${casePath(caseId, 'vermittlungen')}#antwort/`;
export const answerDraftKey = (caseId: string, referralId: string) =>
  `${answerDraftPrefix(caseId)}${referralId}`;
