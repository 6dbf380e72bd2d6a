import type { CaseDatabase } from '../../main/core/db/connection.ts';
import { cycle, interleaved, line, median, type Line } from './measure.ts';
import {
  duplicateCheck,
  listPage,
  listQuery,
  myDay,
  openCase,
  search,
  searchedWords,
  searchEverywhere,
  searchTexts,
  someCases,
  typedPersons,
} from './reads.ts';

interface Sized {
  readonly reader: CaseDatabase;
  readonly slotId: string;
}

/** The same reads in a vault and in one of a tenth of its size, both open, in one loop. */
export async function growthLines(large: Sized, small: Sized, cases: number): Promise<Line[]> {
  const compare = async (what: string, rounds: number, work: (vault: Sized) => () => unknown) => {
    const works = { ours: work(large), reference: work(small) };
    // The engine has compiled what runs, and the pages asked for lie in each cache: what is compared is the size.
    await interleaved(rounds, works);
    const times = await interleaved(rounds, works);
    const name = `${what}: ${cases} cases beside ${Math.round(cases / 10)}`;
    return line(name, 'ms', median(times.ours), median(times.reference), 1.5);
  };
  // What is found nowhere is looked up with slips of the keyboard, which is another work.
  const isFound = ({ reader, slotId }: Sized, text: string): boolean =>
    searchEverywhere(reader, slotId, text).hits.length > 0;
  const inBoth = searchedWords.filter((text) => isFound(large, text) && isFound(small, text));
  return [
    await compare('list page, all cases', 150, ({ reader }) => {
      const offset = cycle([0, 100, 200, 300, 400]);
      return () => listPage(reader, listQuery(null), offset());
    }),
    await compare('open case', 1000, ({ reader }) => {
      const caseId = cycle(someCases(reader));
      return () => openCase(reader, caseId());
    }),
    await compare('full text', 300, ({ reader }) => {
      const words = cycle(searchTexts);
      return () => search(reader, words());
    }),
    await compare('search over everything', 300, ({ reader, slotId }) => {
      const text = cycle(inBoth);
      return () => searchEverywhere(reader, slotId, text());
    }),
    await compare('duplicate check', 300, ({ reader, slotId }) => {
      const person = cycle(typedPersons);
      return () => duplicateCheck(reader, slotId, person());
    }),
    await compare(
      '“Mein Tag”',
      100,
      ({ reader, slotId }) =>
        () =>
          myDay(reader, slotId),
    ),
  ];
}
