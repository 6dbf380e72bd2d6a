import type { CaseDatabase } from '../../main/core/db/connection.ts';
import { cycle, interleaved, line, median, type Line } from './measure.ts';
import { listPage, listQuery, openCase, search, searchTexts, someCases } from './reads.ts';

/** The same reads in a vault and in one of a tenth of its size, both open, in one loop. */
export async function growthLines(large: CaseDatabase, small: CaseDatabase, cases: number): Promise<Line[]> {
  const compare = async (what: string, rounds: number, work: (reader: CaseDatabase) => () => unknown) => {
    const works = { ours: work(large), reference: work(small) };
    // The engine has compiled what runs, and the pages asked for lie in each cache: what is compared is the size.
    await interleaved(rounds, works);
    const times = await interleaved(rounds, works);
    const name = `${what}: ${cases} cases beside ${Math.round(cases / 10)}`;
    return line(name, 'ms', median(times.ours), median(times.reference), 1.5);
  };
  return [
    await compare('list page, all cases', 150, (reader) => {
      const offset = cycle([0, 100, 200, 300, 400]);
      return () => listPage(reader, listQuery(null), offset());
    }),
    await compare('open case', 1000, (reader) => {
      const caseId = cycle(someCases(reader));
      return () => openCase(reader, caseId());
    }),
    await compare('full text', 300, (reader) => {
      const words = cycle(searchTexts);
      return () => search(reader, words());
    }),
  ];
}
