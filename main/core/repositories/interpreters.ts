import type { Knex } from 'knex';
import { OperationFailure } from '../../../domain/contract/errors.ts';
import { searchKey } from '../../../domain/directory/search-key.ts';
import type { Interpreter, InterpreterDetails } from '../../../domain/interpreting/interpreter.ts';
import type { Authorship } from '../work.ts';
import { asRow, selected } from './columns.ts';
import { reading, type Reader } from './reading.ts';
import { insertVersioned, updateVersioned } from './versioned.ts';

const detailFields = [
  'name',
  'phone',
  'email',
  'languages',
  'weekdays',
  'availability',
  'signedOn',
  'endedOn',
] as const satisfies readonly (keyof InterpreterDetails)[];
const allFields = ['id', ...detailFields, 'version'];

type InterpreterRow = Omit<Interpreter, 'languages' | 'weekdays'> & { languages: string; weekdays: string };

const toInterpreter = ({ languages, weekdays, ...row }: InterpreterRow): Interpreter => ({
  ...row,
  languages: JSON.parse(languages) as Interpreter['languages'],
  weekdays: JSON.parse(weekdays) as Interpreter['weekdays'],
});

const listRows = reading<InterpreterRow, []>((knex) =>
  knex('interpreter').whereNull('deleted_on').select(selected(allFields)).orderBy('name_key'),
);
/** The whole pool, by name: a county has some hundred. */
export const allInterpreters = (reader: Reader): Interpreter[] => listRows(reader).map(toInterpreter);

const oneRows = reading<InterpreterRow, [id: string]>((knex, id) =>
  knex('interpreter').where('id', id).whereNull('deleted_on').select(selected(allFields)),
);
/** @throws OperationFailure `not-found` */
export function interpreterById(reader: Reader, id: string): Interpreter {
  const [row] = oneRows(reader, id);
  if (row === undefined) throw new OperationFailure('not-found');
  return toInterpreter(row);
}

const toRow = (details: InterpreterDetails) => ({
  ...asRow(details, detailFields),
  name_key: searchKey(details.name),
});

/** @param importId the list they came from, if from one */
export const insertInterpreter = (
  trx: Knex,
  id: string,
  details: InterpreterDetails,
  by: Authorship,
  importId: string | null = null,
) => insertVersioned(trx, 'interpreter', { id, ...toRow(details), import_id: importId }, by);

export const updateInterpreter = (
  trx: Knex,
  id: string,
  version: number,
  details: InterpreterDetails,
  by: Authorship,
): Promise<number> =>
  updateVersioned(
    trx,
    { table: 'interpreter', kind: 'interpreter', caseId: null, key: { id } },
    version,
    toRow(details),
    by,
  );

const namedRows = reading<{ id: string; requests: number }, []>((knex) =>
  knex('interpreting_request')
    .whereNotNull('interpreter_id')
    .select('interpreter_id as id')
    .count({ requests: '*' })
    .groupBy('interpreter_id'),
);
/** How many requests name whom. */
export const requestsByInterpreter = (reader: Reader): Map<string, number> =>
  new Map(namedRows(reader).map(({ id, requests }) => [id, requests]));

/** Nothing of a person: what stays where a request says that somebody interpreted. */
const nobody = {
  name: '',
  name_key: '',
  phone: '',
  email: '',
  languages: '[]',
  weekdays: '[]',
  availability: '',
  signed_on: null,
  ended_on: null,
};

/**
 * Deletes somebody of the pool, with what their entry said before and what was begun to be typed into it. Requests that were
 * interpreted keep that it was somebody.
 */
export async function deleteInterpreter(trx: Knex, id: string, day: string): Promise<void> {
  await trx('interpreting_request')
    .where('interpreter_id', id)
    .whereNull('minutes')
    .update({ interpreter_id: null });
  await trx('record_history').where({ record_kind: 'interpreter', record_id: id }).delete();
  await trx('draft').whereRaw('instr(key, ?) > 0', [id]).delete();
  const named: unknown = await trx('interpreting_request').where('interpreter_id', id).first('id');
  const row = trx('interpreter').where({ id });
  await (named === undefined ? row.delete() : row.update({ ...nobody, deleted_on: day }));
}
