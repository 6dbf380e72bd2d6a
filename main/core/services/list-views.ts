import { OperationFailure } from '../../../domain/contract/errors.ts';
import { listArrangement } from '../../../domain/contract/list-view.operations.ts';
import type { Output, ParsedInput } from '../../../domain/contract/operations.ts';
import { listViewsOf, removeListView, saveListView } from '../repositories/list-views.ts';
import type { Work } from '../work.ts';

/** Views of the person who asks. One that names what is no longer known (a code, a column) is left out. */
export function list({ reader, user }: Work): Output<'listView.list'> {
  const views = listViewsOf(reader, user.slotId).flatMap(({ name, arrangement }) => {
    const read = listArrangement.safeParse(JSON.parse(arrangement));
    return read.success ? [{ name, arrangement: read.data }] : [];
  });
  return { views };
}

export async function save(
  work: Work,
  { name, arrangement }: ParsedInput<'listView.save'>,
): Promise<Output<'listView.save'>> {
  const view = { name, arrangement: JSON.stringify(arrangement), savedAt: work.by.now };
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
