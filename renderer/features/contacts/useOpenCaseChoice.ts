import { useQueryClient } from '@tanstack/react-query';
import { useRouterState } from '@tanstack/react-router';
import type { CaseView } from '../../../domain/contract/case.operations.ts';
import { operationKey } from '../../app/api.ts';
import { caseChoice, type CaseChoice } from './quick-contact.ts';

/** The case whose file is open behind the dialog: mostly the one that is meant. Null elsewhere. */
export function useOpenCaseChoice(): CaseChoice | null {
  const client = useQueryClient();
  const caseId = useRouterState({
    select: ({ matches }) => (matches.at(-1)?.params as { caseId?: string } | undefined)?.caseId,
  });
  if (caseId === undefined) return null;
  const view = client.getQueryData<CaseView>(operationKey('case.open', { caseId }));
  if (!view?.mayWrite) return null;
  const person = view.household.find(({ relationship }) => relationship === 'client')?.person;
  const name = person ? `${person.familyName}, ${person.givenName}` : '';
  return caseChoice(caseId, name, view.file.reference);
}
