import { randomUUID } from 'node:crypto';
import type { Output, ParsedInput } from '../../../domain/contract/operations.ts';
import { allInterpreters, insertInterpreter, updateInterpreter } from '../repositories/interpreters.ts';
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
