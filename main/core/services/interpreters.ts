import { randomUUID } from 'node:crypto';
import type { Output, ParsedInput } from '../../../domain/contract/operations.ts';
import { OperationFailure } from '../../../domain/contract/errors.ts';
import { deletionDayOf, isDueForDeletion } from '../../../domain/interpreting/interpreter.ts';
import {
  allInterpreters,
  deleteInterpreter,
  insertInterpreter,
  requestsByInterpreter,
  updateInterpreter,
} from '../repositories/interpreters.ts';
import type { Work } from '../work.ts';

export const listInterpreters = ({ reader }: Work): Output<'interpreter.list'> => ({
  interpreters: allInterpreters(reader),
});

export async function saveInterpreter(
  work: Work,
  { interpreterId, version, details }: ParsedInput<'interpreter.save'>,
): Promise<Output<'interpreter.save'>> {
  const id = interpreterId ?? randomUUID();
  return work.change({ detail: { interpreter: id } }, async (trx) => ({
    id,
    version:
      interpreterId === null
        ? await insertInterpreter(trx, id, details, work.by)
        : await updateInterpreter(trx, id, version, details, work.by),
  }));
}

export function listDue({ reader, today }: Work): Output<'interpreter.due'> {
  const named = requestsByInterpreter(reader);
  return {
    due: allInterpreters(reader)
      .filter((one) => isDueForDeletion(one, today))
      .map((one) => ({
        id: one.id,
        version: one.version,
        name: one.name,
        endedOn: one.endedOn ?? '',
        deleteOn: deletionDayOf(one) ?? '',
        requests: named.get(one.id) ?? 0,
      })),
  };
}

/**
 * Deletes all of them in one transaction, with an entry in the log for each.
 * @throws OperationFailure `version-conflict` where the list is no longer as it was looked at
 */
export async function deleteDue(
  work: Work,
  { confirmed }: ParsedInput<'interpreter.deleteDue'>,
): Promise<Output<'interpreter.deleteDue'>> {
  const due = new Map(listDue(work).due.map(({ id, version }) => [id, version]));
  const ids = new Set(confirmed.map(({ id }) => id));
  if (ids.size !== confirmed.length || !confirmed.every(({ id, version }) => due.get(id) === version))
    throw new OperationFailure('version-conflict');
  return work.change(
    [...ids].map((id) => ({ detail: { interpreter: id } })),
    async (trx) => {
      for (const id of ids) await deleteInterpreter(trx, id, work.today);
      return { deleted: ids.size };
    },
  );
}
