import { randomUUID } from 'node:crypto';
import { insertContact, insertContacts } from '../../main/core/repositories/contacts.ts';
import { cycle, interleaved, line, median, quantile, type Line } from './measure.ts';
import { largestCase } from './largest-case.ts';
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
  today,
  typedPersons,
} from './reads.ts';
import type { Known } from '../../domain/case/likeness.ts';
import type { Reader } from '../../main/core/repositories/reading.ts';
import { rawAll, statementsOf, type Asked, type Sides } from './sides.ts';

/** Repository calls beside prepared statements on the same encrypted file. */
export async function storageLines(sides: Sides, slotId: string): Promise<Line[]> {
  return [
    await list(sides, slotId, 'own cases'),
    await list(sides, null, 'all cases'),
    await open(sides),
    await day(sides, slotId),
    ...(await fullText(sides)),
    await everywhere(sides, slotId),
    await duplicates(sides, slotId),
    await largest(sides, slotId),
    await batch(sides, slotId),
    await commit(sides, slotId),
  ];
}

async function list({ ours, read }: Sides, slotId: string | null, whose: string): Promise<Line> {
  const offsets = [0, 100, 200, 300, 400];
  const wanted = listQuery(slotId);
  const asked: Asked[][] = [];
  for (const offset of offsets) {
    asked.push(await statementsOf(ours, (reader) => listPage(reader, wanted, offset)));
  }
  const offset = cycle(offsets);
  const statements = cycle(asked);
  const work = {
    ours: () => listPage(ours, wanted, offset()),
    reference: () => rawAll(read, statements()),
  };
  await interleaved(offsets.length, work);
  const times = await interleaved(200, work);
  return line(`list page of 100, ${whose}`, 'ms', median(times.ours), median(times.reference), 1.2);
}

async function open(sides: Sides): Promise<Line> {
  const cases = someCases(sides.ours);
  const our = cycle(cases);
  const statements = await statementsInTurn(sides, cases, openCase);
  const work = {
    ours: () => openCase(sides.ours, our()),
    reference: () => rawAll(sides.read, statements()),
  };
  // Each case once: neither side then meets a page for the first time.
  await interleaved(cases.length, work);
  const times = await interleaved(1500, work);
  return line('open case, all its records', 'ms', median(times.ours), median(times.reference), 1.3);
}

/** "Mein Tag" with all that it makes of its rows, beside the same statements run by hand. */
async function day({ ours, read }: Sides, slotId: string): Promise<Line> {
  const asked = await statementsOf(ours, (reader) => myDay(reader, slotId));
  const work = { ours: () => myDay(ours, slotId), reference: () => rawAll(read, asked) };
  await interleaved(20, work);
  const times = await interleaved(200, work);
  return line('“Mein Tag”, a person’s day', 'ms', median(times.ours), median(times.reference), 1.3);
}

async function fullText({ ours, read }: Sides): Promise<Line[]> {
  const [statement] = await statementsOf(ours, (reader) => search(reader, searchTexts[0] ?? ''));
  const { sql = '', values = [] } = statement ?? {};
  const [our, their] = [cycle(searchTexts), cycle(searchTexts)];
  const work = {
    ours: () => search(ours, our()),
    reference: () => read(sql, [their(), ...values.slice(1)]),
  };
  // The dearest call of ours is one that the engine has not compiled yet.
  await interleaved(2000, work);
  const times = await interleaved(3000, work);
  const both = (share: number) => [quantile(times.ours, share), quantile(times.reference, share)] as const;
  return [
    line('full text over all notes, median', 'ms', ...both(0.5), 1.05),
    line('full text over all notes, p95', 'ms', ...both(0.95), 1.3),
  ];
}

/** The statements of some questions, in turn, to be run by hand. */
async function statementsInTurn<Question>(
  { ours }: Sides,
  questions: readonly Question[],
  ask: (reader: Reader, question: Question) => unknown,
): Promise<() => Asked[]> {
  const asked: Asked[][] = [];
  for (const question of questions) asked.push(await statementsOf(ours, (reader) => ask(reader, question)));
  return cycle(asked);
}

/** The search in the header, its answer made, beside its statements run by hand. */
async function everywhere(sides: Sides, slotId: string): Promise<Line> {
  const ask = (reader: Reader, text: string) => searchEverywhere(reader, slotId, text);
  const text = cycle(searchedWords);
  const statements = await statementsInTurn(sides, searchedWords, ask);
  const work = { ours: () => ask(sides.ours, text()), reference: () => rawAll(sides.read, statements()) };
  await interleaved(60, work);
  const times = await interleaved(600, work);
  const [ours, reference] = [quantile(times.ours, 0.95), quantile(times.reference, 0.95)];
  return line('search over everything, p95', 'ms', ours, reference, 1.3);
}

async function duplicates(sides: Sides, slotId: string): Promise<Line> {
  const ask = (reader: Reader, person: Known) => duplicateCheck(reader, slotId, person);
  const person = cycle(typedPersons);
  const statements = await statementsInTurn(sides, typedPersons, ask);
  const work = { ours: () => ask(sides.ours, person()), reference: () => rawAll(sides.read, statements()) };
  await interleaved(100, work);
  const times = await interleaved(1000, work);
  return line('duplicate check of a new person', 'ms', median(times.ours), median(times.reference), 1.3);
}

async function largest({ ours, read }: Sides, slotId: string): Promise<Line> {
  const caseId = await largestCase(ours, slotId);
  const asked = await statementsOf(ours, (reader) => openCase(reader, caseId));
  const work = { ours: () => openCase(ours, caseId), reference: () => rawAll(read, asked) };
  await interleaved(100, work);
  const times = await interleaved(500, work);
  const name = 'open the largest case, 500 contacts and 60 measures';
  return line(name, 'ms', median(times.ours), median(times.reference), 1.3);
}

const insertContactSql = `insert into contact (id, case_id, contact_on, kind, minutes, participants, interpreter, note,
  updated_at, updated_by, version) values (?,?,?,?,?,?,?,?,?,?,?)`;
const details = {
  contactOn: today,
  kind: 'phone',
  minutes: 20,
  participants: '',
  interpreter: '',
  note: 'Rückfrage zum Antrag',
} as const;
const now = `${today}T09:00:00.000Z`;
const { contactOn, kind, minutes, participants, interpreter, note } = details;
const rawContact = (caseId: string, slotId: string): (string | bigint)[] => [
  ...[
    randomUUID(),
    caseId,
    contactOn,
    kind,
    BigInt(minutes),
    participants,
    interpreter,
    note,
    now,
    slotId,
    1n,
  ],
];

async function batch({ ours, raw }: Sides, slotId: string): Promise<Line> {
  const caseId = someCases(ours)[0] ?? '';
  const size = 1000;
  const statement = raw.prepare(insertContactSql, { persistent: true });
  const times = await interleaved(15, {
    ours: () =>
      ours.knex.transaction((trx) => {
        const contacts = Array.from({ length: size }, () => ({ caseId, id: randomUUID(), details }));
        return insertContacts(trx, contacts, { slotId, now, change: 'bench' });
      }),
    reference() {
      raw.exec('BEGIN IMMEDIATE');
      for (let row = 0; row < size; row += 1) statement.run(rawContact(caseId, slotId) as never);
      raw.exec('COMMIT');
    },
  });
  return line('batch insert of 1,000 contacts', 'ms', median(times.ours), median(times.reference), 1.25);
}

async function commit({ ours, raw }: Sides, slotId: string): Promise<Line> {
  const caseId = someCases(ours)[0] ?? '';
  const statement = raw.prepare(insertContactSql, { persistent: true });
  const work = {
    ours: () =>
      ours.knex.transaction((trx) =>
        insertContact(trx, caseId, randomUUID(), details, { slotId, now, change: 'bench' }),
      ),
    reference() {
      raw.exec('BEGIN IMMEDIATE');
      statement.run(rawContact(caseId, slotId) as never);
      raw.exec('COMMIT');
    },
  };
  // A knex transaction costs some 250 µs for its first thousand, 33 µs once the engine has compiled it.
  await interleaved(1500, work);
  const times = await interleaved(600, work);
  return line('one contact, FULL commit', 'ms', median(times.ours), median(times.reference), 1.3);
}
