import { z } from 'zod';
import { caseFilter, caseListSorts, type CaseFilter } from '../../../domain/contract/case-filter.ts';

/**
 * What the address of the list says beside its path. Never the words somebody searches for: names have no place in
 * an address.
 */
const listSearch = z.object({
  scope: caseFilter.shape.scope.catch('mine'),
  phase: caseFilter.shape.phase.catch(null),
  field: caseFilter.shape.field.catch(null),
  deadline: caseFilter.shape.deadline.catch(null),
  withEnded: caseFilter.shape.withEnded.catch(false),
  sort: z.enum(caseListSorts).catch('nextDeadline'),
  descending: z.boolean().catch(false),
});
export type ListSearch = z.output<typeof listSearch>;

/** Whatever stands in the address, a list comes of it: what is missing or unknown becomes the usual. */
export const readListSearch = (search: Record<string, unknown>): Partial<ListSearch> => {
  const read = listSearch.parse(search);
  const usual = listSearch.parse({});
  // Only what differs from the usual is written into the address.
  return Object.fromEntries(
    Object.entries(read).filter(([name, value]) => value !== usual[name as keyof ListSearch]),
  );
};

export const completeSearch = (search: Partial<ListSearch>): ListSearch => listSearch.parse(search);

export const filterOf = (search: ListSearch, text: string): CaseFilter => ({
  scope: search.scope,
  phase: search.phase,
  field: search.field,
  deadline: search.deadline,
  withEnded: search.withEnded,
  text: text.trim(),
});

export const isNarrowed = (search: ListSearch, text: string): boolean =>
  search.phase !== null || search.field !== null || search.deadline !== null || text.trim() !== '';
