import { casePath } from '../case-file/case-pages.ts';

export const newSignal = 'neu';
export const gapDraftPrefix = (caseId: string) => `${casePath(caseId, 'bedarfe')}#signal/`;
export const gapDraftKey = (caseId: string, signalId: string | undefined) =>
  `${gapDraftPrefix(caseId)}${signalId ?? newSignal}`;
