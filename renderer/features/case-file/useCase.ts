import { createContext, useContext } from 'react';
import type { CaseView } from '../../../domain/contract/case.operations.ts';
import type { WindowOperation } from '../../../domain/contract/window-api.ts';
import { useCommand } from '../../app/api.ts';

export interface OpenCase {
  readonly view: CaseView;
  readonly caseId: string;
  /** Reads the file again; resolves when the pages show the new state. */
  readonly refresh: () => Promise<void>;
}

/** Filled by `CaseProvider`. */
export const CaseContext = createContext<OpenCase | null>(null);

/** The case file around this page. */
export function useCase(): OpenCase {
  const open = useContext(CaseContext);
  if (open === null) throw new Error('useCase outside of CaseProvider');
  return open;
}

/** What a change of a case makes out of date. */
const outdatedByCaseChange: readonly WindowOperation[] = [
  'case.open',
  'case.list',
  'contact.list',
  'gap.list',
  'history.list',
  'day.overview',
  'day.calendar',
  'lending.overview',
];

/** `useCommand` for everything that changes a case: afterwards file, lists and "Mein Tag" are read again. */
export const useCaseCommand = <Name extends WindowOperation>(name: Name) =>
  useCommand(name, outdatedByCaseChange);
