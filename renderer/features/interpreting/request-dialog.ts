import type { WindowOperation } from '../../../domain/contract/window-api.ts';
import type { InterpretingRequest } from '../../../domain/interpreting/request.ts';
import { useCommand } from '../../app/api.ts';
import { casePath } from '../case-file/case-pages.ts';
import { useCase } from '../case-file/useCase.ts';

export type RequestAction = 'change' | 'assign' | 'unassign' | 'finish' | 'noOne';

/** What every dialog about one request gets. */
export interface RequestDialogProps {
  readonly request: InterpretingRequest;
  readonly onClose: () => void;
  /** Goes on to another dialog about the same request. */
  readonly onAction: (action: RequestAction) => void;
}

/** `useCommand` for what changes requests: afterwards the lists of them and the case are read again. */
export const useRequestCommand = <Name extends WindowOperation>(name: Name) =>
  useCommand(name, ['interpreting.list', 'interpreting.listOpen', 'case.open', 'gap.list', 'history.list']);

/** The request as this page has seen it: an older state must not overwrite a newer one. */
export function useAsSeen({ id, version }: InterpretingRequest) {
  const { caseId } = useCase();
  return { caseId, requestId: id, version };
}

export const newRequest = 'neu';
export const requestDraftPrefix = (caseId: string) => `${casePath(caseId, 'sprachmittlung')}#anfrage/`;
export const finishDraftPrefix = (caseId: string) => `${casePath(caseId, 'sprachmittlung')}#ergebnis/`;
export const requestDraftKey = (caseId: string, request: string) => requestDraftPrefix(caseId) + request;
export const finishDraftKey = (caseId: string, requestId: string) => finishDraftPrefix(caseId) + requestId;
