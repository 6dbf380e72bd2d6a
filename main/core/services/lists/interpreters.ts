import { randomUUID } from 'node:crypto';
import { interpreterDetails, type InterpreterDetails } from '../../../../domain/interpreting/interpreter.ts';
import { interpreterKeys, readInterpreterRow } from '../../../../domain/lists/interpreter-row.ts';
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
    const compared = readRows(rows.slice(0, to), (cells) => readInterpreterRow(cells, today)).map(
      ({ line, cells, details, problems }) => {
        const record: JudgedRow['record'] = {
          of: 'interpreters',
          name: details?.name ?? [cells['givenName'], cells['name']].filter(Boolean).join(' '),
          languages: details?.languages ?? [],
          signedOn: details?.signedOn ?? null,
        };
        if (details === null || problems.length > 0)
          return { row: { line, record, state: 'kept-back', problems } satisfies JudgedRow, unit: null };
        const keys = interpreterKeys(details);
        const sameAsLine = keys.map((key) => lines.get(key)).find((one) => one !== undefined) ?? null;
        for (const key of keys) if (!lines.has(key)) lines.set(key, line);
        const isKnown = keys.some((key) => known.has(key));
        const state = sameAsLine !== null ? 'repeated' : isKnown ? 'duplicate' : 'new';
        return { row: { line, record, state, problems, sameAsLine } satisfies JudgedRow, unit: details };
      },
    );
    const judged = compared.slice(from);
    const judgedRows = judged.map(({ row }) => row);
    return {
      rows: judgedRows,
      counts: (anyway) => countsOfRows('interpreters', judgedRows, anyway),
      units: (anyway) =>
        judged.flatMap((one) => (one.unit !== null && isCreated(one.row, anyway) ? [one.unit] : [])),
    };
  },
  async write(trx, units, importId, { by }) {
    for (const details of units) await insertInterpreter(trx, randomUUID(), details, by, importId);
  },
};
