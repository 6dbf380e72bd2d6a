import { z } from 'zod';
import { caseFilter, type CaseFilter } from '../../../domain/contract/case-filter.ts';
import {
  listArrangement,
  type ListArrangement,
  type ListView,
} from '../../../domain/contract/list-view.operations.ts';

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

const listAddress = listSearch.extend({
  /** Somebody chose on the page what stands here, be it the usual; the list no longer opens as it does by itself. */
  chosen: z.literal(true).optional().catch(undefined),
});
export type ListAddress = Partial<z.infer<typeof listAddress>>;

/** Whatever stands in the address, a list comes of it: what is missing or unknown becomes the usual. */
export const readListSearch = (search: Record<string, unknown>): ListAddress => {
  const read = listAddress.parse(search);
  const usual = listAddress.parse({});
  // Only what differs from the usual is written into the address.
  return Object.fromEntries(
    Object.entries(read).filter(([name, value]) => value !== usual[name as keyof ListAddress]),
  );
};

export const completeSearch = (search: Partial<ListSearch>): ListSearch => listSearch.parse(search);

/** What a person's list is like when they come to it. */
export interface ListHabits {
  readonly views: readonly ListView[];
  /** Chosen last; null: as usual. */
  readonly columns: ListSearch['columns'];
}
export const noHabits: ListHabits = { views: [], columns: null };

/** The list of an address: as it was chosen there, or else as this person's list opens. */
export function openedWith({ chosen, ...asked }: ListAddress, { views, columns }: ListHabits): ListSearch {
  if (chosen) return completeSearch(asked);
  const standard = Object.keys(asked).length === 0 && views.find(({ isStandard }) => isStandard);
  return standard ? standard.arrangement : completeSearch({ columns, ...asked });
}

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
