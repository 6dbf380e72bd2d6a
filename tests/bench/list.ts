import type { CaseDatabase } from '../../main/core/db/connection.ts';
import { line, median, timed, type Line } from './measure.ts';
import { listPage, listQuery, type Sort } from './reads.ts';

/** The longest that somebody should wait for a list (milliseconds). */
const patience = 100;
const sorts: readonly [Sort, boolean][] = [
  ['nextDeadline', false],
  ['nextDeadline', true],
  ['clientName', false],
  ['openedOn', true],
  ['reference', true],
  ['phase', false],
];

/** First page of the list in each order, beside what a person waits without noticing; every tenth call may be slower. */
export async function listOrderLines(reader: CaseDatabase, slotId: string): Promise<Line[]> {
  const lines: Line[] = [];
  for (const [whose, responsible] of [
    ['own', slotId],
    ['all', null],
  ] as const) {
    for (const [by, descending] of sorts) {
      const wanted = listQuery(responsible, by, descending);
      await listPage(reader, wanted, 0);
      const times: number[] = [];
      for (let round = 0; round < 9; round += 1) times.push(await timed(() => listPage(reader, wanted, 0)));
      const name = `first page, ${whose} cases by ${by}${descending ? ', descending' : ''}, beside ${patience} ms`;
      lines.push(line(name, 'ms', median(times), patience, 1));
    }
  }
  return lines;
}
