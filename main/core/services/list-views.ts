import { OperationFailure } from '../../../domain/contract/errors.ts';
import { listArrangement } from '../../../domain/contract/list-view.operations.ts';
import type { Output, ParsedInput } from '../../../domain/contract/operations.ts';
import {
  listColumnsOf,
  listViewsOf,
  removeListView,
  saveListColumns,
  saveListView,
} from '../repositories/list-views.ts';
import type { Work } from '../work.ts';

/** Views and columns of the person who asks. What names something no longer known (a code, a column) is left out. */
export function list({ reader, user }: Work): Output<'listView.list'> {
  const views = listViewsOf(reader, user.slotId).flatMap(({ name, arrangement, isStandard }) => {
    const read = listArrangement.safeParse(JSON.parse(arrangement));
    return read.success ? [{ name, arrangement: read.data, isStandard: isStandard === 1 }] : [];
  });
  const columns = listArrangement.shape.columns
    .catch(null)
    .parse(JSON.parse(listColumnsOf(reader, user.slotId) ?? 'null'));
  return { views, columns };
}

export async function save(
  work: Work,
  { name, arrangement, isStandard }: ParsedInput<'listView.save'>,
): Promise<Output<'listView.save'>> {
  const view = {
    name,
    arrangement: JSON.stringify(arrangement),
    isStandard: isStandard ? 1 : 0,
    savedAt: work.by.now,
  } as const;
  await work.change({}, (trx) => saveListView(trx, work.user.slotId, view));
  return {};
}

/** @throws OperationFailure `not-found` */
export async function remove(
  work: Work,
  { name }: ParsedInput<'listView.remove'>,
): Promise<Output<'listView.remove'>> {
  await work.change({}, async (trx) => {
    if (!(await removeListView(trx, work.user.slotId, name))) throw new OperationFailure('not-found');
  });
  return {};
}

/** The columns that stay until others are chosen. */
export async function keepColumns(
  { reader, user }: Work,
  { columns }: ParsedInput<'listView.keepColumns'>,
): Promise<Output<'listView.keepColumns'>> {
  await saveListColumns(reader.knex, user.slotId, JSON.stringify(columns));
  return {};
}
