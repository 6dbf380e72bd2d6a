import type { Attachment } from '../../../../domain/attachment/attachment.ts';
import { useCommand } from '../../../app/api.ts';
import type { WindowOperation } from '../../../../domain/contract/window-api.ts';
import { casePath } from '../case-pages.ts';
import { useCase } from '../useCase.ts';

/** What every dialog about one document gets. */
export interface DocumentDialogProps {
  readonly document: Attachment;
  readonly onClose: () => void;
}

/** `useCommand` for what changes documents: afterwards their list is read again. */
export const useDocumentCommand = <Name extends WindowOperation>(name: Name) =>
  useCommand(name, ['attachment.list']);

/** The document as this page has seen it: an older state must not overwrite a newer one. */
export function useAsSeen({ id, version }: Attachment) {
  const { caseId } = useCase();
  return { caseId, attachmentId: id, version };
}

export const newDocument = 'neu';

/** Under which the typing about a document, or about a new one, is kept. */
export const documentDraftKey = (caseId: string, document: string) =>
  `${casePath(caseId, 'dokumente')}#${document}`;
