import { useQueryClient } from '@tanstack/react-query';
import { useMemo, type ReactNode } from 'react';
import type { CaseView } from '../../../domain/contract/case.operations.ts';
import { operationKey } from '../../app/api.ts';
import { useMayUse } from '../../app/session.ts';
import { CaseContext } from './useCase.ts';

interface Props {
  readonly view: CaseView;
  readonly caseId: string;
  readonly children: ReactNode;
}

/** Gives everything inside the case file that `useCase` speaks of. */
export function CaseProvider({ view, caseId, children }: Props) {
  const client = useQueryClient();
  // The state of the case says nothing of the file on the disk, which may be closed for writing.
  const mayWrite = useMayUse('case.write') && view.mayWrite;
  const open = useMemo(
    () => ({
      view: { ...view, mayWrite },
      caseId,
      refresh: async () => {
        await Promise.all([
          client.invalidateQueries({ queryKey: operationKey('case.open', { caseId }) }),
          client.invalidateQueries({ queryKey: operationKey('contact.list') }),
        ]);
      },
    }),
    [view, mayWrite, caseId, client],
  );
  return <CaseContext value={open}>{children}</CaseContext>;
}
