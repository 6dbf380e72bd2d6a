import { z } from 'zod';
import { requiredText } from '../validation.ts';
import { caseFilter, caseListColumns, caseListSorts } from './case-filter.ts';
import { operation } from './operation.ts';

/** How the list of cases is narrowed, sorted and laid out. Never the words somebody searches for: they are a person's name. */
export const listArrangement = z.object({
  ...caseFilter.omit({ text: true }).shape,
  sort: z.enum(caseListSorts),
  descending: z.boolean(),
  /** Beside the name, which always stands there; null: as usual, by the room there is. */
  columns: z.array(z.enum(caseListColumns)).max(caseListColumns.length).nullable(),
});
export type ListArrangement = z.infer<typeof listArrangement>;

/** Views of the list of cases, each person's own. A name is given once; saving under it again replaces what it stood for. */
export const listViewOperations = {
  'listView.list': operation({
    input: z.strictObject({}),
    output: z.object({ views: z.array(z.object({ name: z.string(), arrangement: listArrangement })) }),
    permission: 'case.read',
    audit: { none: 'Own arrangement of a list; it names no case.' },
  }),
  'listView.save': operation({
    input: z.strictObject({ name: requiredText, arrangement: listArrangement }),
    output: z.object({}),
    permission: 'case.write',
    audit: { event: 'listView.saved', durability: 'change' },
  }),
  'listView.remove': operation({
    input: z.strictObject({ name: requiredText }),
    output: z.object({}),
    permission: 'case.write',
    audit: { event: 'listView.removed', durability: 'change' },
  }),
} as const;
