import { randomUUID } from 'node:crypto';
import { interpreterDetails, type InterpreterDetails } from '../../../../domain/interpreting/interpreter.ts';
import { unitePeople } from '../../../../domain/lists/interpreter-people.ts';
import {
  interpreterKeys,
  interpreterName,
  readInterpreterRow,
} from '../../../../domain/lists/interpreter-row.ts';
import { countsOfRows, isCreated } from '../../../../domain/lists/list-decisions.ts';
import { allInterpreters, insertInterpreter } from '../../repositories/interpreters.ts';
import type { JudgedRow, ListService } from './list-service.ts';
import { readRows } from './read-rows.ts';

/** The pool of interpreters; whom it may know already by name or address, also of those who left, stays out unless said otherwise. */
export const interpreterList: ListService<InterpreterDetails> = {
  unit: interpreterDetails,
  judge({ reader, today }, rows, { from, to }) {
    const known = new Set(allInterpreters(reader).flatMap(interpreterKeys));
    const lines = new Map<string, number>();
    const read = readRows(rows, (cells) => readInterpreterRow(cells, today));
    const ownLanguages = new Map(read.map(({ line, details }) => [line, details?.languages ?? []]));
    const compared = unitePeople(read).map(({ line, cells, details, problems, samePerson, isFirst }) => {
      const record: JudgedRow['record'] = {
        of: 'interpreters',
        name: details?.name ?? interpreterName(cells),
        languages: details?.languages ?? ownLanguages.get(line) ?? [],
        signedOn: details?.signedOn ?? null,
      };
      const row = { line, record, problems, samePerson };
      if (problems.length > 0) return { row: { ...row, state: 'kept-back' } satisfies JudgedRow, unit: null };
      if (details === null || !isFirst)
        return { row: { ...row, state: 'united' } satisfies JudgedRow, unit: null };
      const keys = interpreterKeys(details);
      const sameAsLine = keys.map((key) => lines.get(key)).find((one) => one !== undefined) ?? null;
      for (const key of keys) if (!lines.has(key)) lines.set(key, line);
      const isKnown = keys.some((key) => known.has(key));
      const state = sameAsLine !== null ? 'repeated' : isKnown ? 'duplicate' : 'new';
      return { row: { ...row, state, sameAsLine } satisfies JudgedRow, unit: details };
    });
    const judged = compared.slice(from, to);
    const judgedRows = judged.map(({ row }) => row);
    return {
      rows: judgedRows,
      counts: (anyway) => countsOfRows('interpreters', judgedRows, anyway),
      units: (anyway) =>
        judged.flatMap(({ row, unit: confirmed }) =>
          confirmed !== null && isCreated(row, anyway)
            ? [{ unit: confirmed, lines: [row.line, ...row.samePerson] }]
            : [],
        ),
    };
  },
  async write(trx, units, importId, { by }) {
    for (const details of units) await insertInterpreter(trx, randomUUID(), details, by, importId);
  },
};
