import { useQueryClient } from '@tanstack/react-query';
import { useMemo, type ReactNode } from 'react';
import type { CaseView } from '../../../domain/contract/case.operations.ts';
import { operationKey } from '../../app/api.ts';
import { CaseContext } from './useCase.ts';

interface Props {
  readonly view: CaseView;
  readonly caseId: string;
  readonly children: ReactNode;
}

/** Gives everything inside the case file that `useCase` speaks of. */
export function CaseProvider({ view, caseId, children }: Props) {
  const client = useQueryClient();
  const open = useMemo(
    () => ({
      view,
      caseId,
      refresh: async () => {
        await Promise.all([
          client.invalidateQueries({ queryKey: operationKey('case.open', { caseId }) }),
          client.invalidateQueries({ queryKey: operationKey('contact.list') }),
        ]);
      },
    }),
    [view, caseId, client],
  );
  return <CaseContext value={open}>{children}</CaseContext>;
}
