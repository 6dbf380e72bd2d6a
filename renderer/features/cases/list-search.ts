import { z } from 'zod';
import { caseFilter, type CaseFilter } from '../../../domain/contract/case-filter.ts';
import { listArrangement, type ListArrangement } from '../../../domain/contract/list-view.operations.ts';

/**
 * What the address of the list says beside its path. Never the words somebody searches for: names have no place in
 * an address.
 */
const listSearch = z.object({
  scope: caseFilter.shape.scope.catch('mine'),
  phase: caseFilter.shape.phase.catch(null),
  field: caseFilter.shape.field.catch(null),
  deadline: caseFilter.shape.deadline.catch(null),
  municipality: caseFilter.shape.municipality.catch(null),
  responsible: caseFilter.shape.responsible.catch(null),
  withEnded: caseFilter.shape.withEnded.catch(false),
  sort: listArrangement.shape.sort.catch('nextDeadline'),
  descending: listArrangement.shape.descending.catch(false),
  columns: listArrangement.shape.columns.catch(null),
});
/** What the address says of the list is what a view of it keeps. */
export type ListSearch = ListArrangement;

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
  municipality: search.municipality,
  // Asked for among everybody's cases only.
  responsible: search.scope === 'all' ? search.responsible : null,
  withEnded: search.withEnded,
  text: text.trim(),
});

export const isNarrowed = (search: ListSearch, text: string): boolean =>
  search.phase !== null ||
  search.field !== null ||
  search.deadline !== null ||
  search.municipality !== null ||
  filterOf(search, text).responsible !== null ||
  text.trim() !== '';

/** Nothing narrows any more; whose cases, order and columns stay. */
export const withoutFilters = {
  phase: null,
  field: null,
  deadline: null,
  municipality: null,
  responsible: null,
} satisfies Partial<ListSearch>;

const arranged = (search: Partial<ListSearch>): string => JSON.stringify(completeSearch(search));

/** The view that shows the list as it is now, if one does. */
export const viewInForce = <View extends { readonly arrangement: ListSearch }>(
  views: readonly View[],
  search: ListSearch,
): View | undefined => views.find(({ arrangement }) => arranged(arrangement) === arranged(search));
