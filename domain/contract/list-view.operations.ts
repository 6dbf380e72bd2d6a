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

const listColumns = listArrangement.shape.columns;

export const listView = z.object({
  name: z.string(),
  arrangement: listArrangement,
  /** The list opens with it; one view at most does. */
  isStandard: z.boolean(),
});
export type ListView = z.infer<typeof listView>;

/** Views of the list of cases, each person's own. A name is given once; saving under it again replaces what it stood for. */
export const listViewOperations = {
  'listView.list': operation({
    input: z.strictObject({}),
    /** With the columns that were chosen last; null: as usual. */
    output: z.object({ views: z.array(listView), columns: listColumns }),
    permission: 'case.read',
    audit: { none: 'Own arrangement of a list; it names no case.' },
  }),
  'listView.save': operation({
    input: z.strictObject({
      name: requiredText,
      arrangement: listArrangement,
      isStandard: z.boolean().default(false),
    }),
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
  'listView.keepColumns': operation({
    input: z.strictObject({ columns: listColumns }),
    output: z.object({}),
    permission: 'case.read',
    audit: { none: 'Own columns of a list; they name no case.' },
  }),
} as const;
