import type { CaseFilter } from '../domain/contract/case-filter.ts';
import type { Input } from '../domain/contract/operations.ts';

/** What is asked of the list of cases: one's own that are open, by reference, unless said otherwise. */
export const listOfCases = (filter: Partial<CaseFilter> = {}, limit = 200): Input<'case.list'> => ({
  filter: { scope: 'mine', phase: null, field: null, deadline: null, text: '', withEnded: false, ...filter },
  sort: { by: 'reference', descending: false },
  offset: 0,
  limit,
});
