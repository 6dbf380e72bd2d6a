import { randomUUID } from 'node:crypto';
import { copyFileSync, rmSync } from 'node:fs';
import type Database from '@signalapp/sqlcipher';
import { assessmentOf } from '../../main/core/repositories/assessments.ts';
import {
  countCases,
  fieldsOfCases,
  listCases,
  quoted,
  type CaseListQuery,
} from '../../main/core/repositories/case-list.ts';
import { caseById, phaseHistoryOf } from '../../main/core/repositories/cases.ts';
import { checkOf, closingOf } from '../../main/core/repositories/closings.ts';
import { consentsOf } from '../../main/core/repositories/consents.ts';
import {
  effortByDay,
  insertContact,
  insertContacts,
  latestContacts,
} from '../../main/core/repositories/contacts.ts';
import { deadlinesOfCases } from '../../main/core/repositories/deadlines.ts';
import { householdOf } from '../../main/core/repositories/persons.ts';
import { planOf, planVersionsOf } from '../../main/core/repositories/plans.ts';
import type { Reader } from '../../main/core/repositories/reading.ts';
import { searchContacts } from '../../main/core/repositories/search.ts';
import { openDatabase } from '../../main/core/db/connection.ts';
import { benchKey, caseworkers, rawConnection } from './dataset.ts';
import { interleaved, line, median, quantile, type Line } from './measure.ts';
import { rawOpenCase, rawStatements, type RawRead } from './raw-reading.ts';

const worker = caseworkers[3] as string;
const pageSize = 100;
const today = '2026-11-21';

function openCase(reader: Reader, caseId: string): unknown {
  return {
    file: caseById(reader, caseId),
    household: householdOf(reader, caseId),
    assessment: assessmentOf(reader, caseId),
    consents: consentsOf(reader, caseId),
    goals: planOf(reader, caseId),
    versions: planVersionsOf(reader, caseId),
    closing: closingOf(reader, caseId),
    check: checkOf(reader, caseId),
    history: phaseHistoryOf(reader, caseId),
    contacts: latestContacts(reader, caseId),
    effort: effortByDay(reader, caseId),
  };
}

const wanted: CaseListQuery = {
  filter: { scope: 'mine', phase: null, field: null, deadline: null, text: '', withEnded: false },
  sort: { by: 'openedOn', descending: true },
  responsible: null,
  today,
};

async function listPage(reader: Reader, offset: number): Promise<unknown> {
  const rows = await listCases(reader, wanted, offset, pageSize);
  const ids = rows.map(({ id }) => id);
  return {
    rows,
    fields: fieldsOfCases(reader, ids),
    deadlines: deadlinesOfCases(reader, ids),
    total: await countCases(reader, wanted),
  };
}

/** The statements of one list page, caught while the repository runs them: the reference runs exactly these by hand. */
async function statementsOf(
  reader: Reader,
  work: (reader: Reader) => unknown,
): Promise<{ sql: string; values: unknown[] }[]> {
  const seen: { sql: string; values: unknown[] }[] = [];
  const note = ({ sql, bindings }: { sql: string; bindings: unknown[] }) =>
    void seen.push({ sql, values: [...bindings] });
  reader.knex.on('query', note);
  const watching: Reader = {
    knex: reader.knex,
    all(sql, bindings = []) {
      seen.push({ sql, values: [...bindings] });
      return reader.all(sql, bindings);
    },
  };
  await work(watching);
  reader.knex.removeListener('query', note);
  return seen;
}

const bound = (values: unknown[]): (string | bigint | null)[] =>
  values.map((value) => (typeof value === 'number' ? BigInt(value) : (value as string | null)));

export interface StorageTimes {
  lines: Line[];
  /** Median milliseconds of ours, to compare sizes. */
  list: number;
  open: number;
  search: number;
}

/** Repository calls beside prepared statements on the same encrypted file. */
export async function storageLines(file: string): Promise<StorageTimes> {
  const copy = `${file}.run`;
  copyFileSync(file, copy);
  const database = openDatabase({ file: copy, ...benchKey });
  const raw = rawConnection(copy);
  const read = rawStatements(raw);
  try {
    const open = await benchOpen(database, read);
    const list = await benchList(database, read);
    const search = await benchSearch(database, read);
    const writes = [await benchBatch(database, raw), await benchCommit(database, raw)];
    return {
      lines: [...list.lines, ...open.lines, ...search.lines, ...writes],
      list: list.median,
      open: open.median,
      search: search.median,
    };
  } finally {
    raw.close();
    await database.close();
    for (const suffix of ['', '-wal', '-shm']) rmSync(copy + suffix, { force: true });
  }
}

async function benchOpen(reader: Reader, read: RawRead) {
  const ids = read('select id from case_file order by reference limit 4000').map(({ id }) => id as string);
  let next = 0;
  const id = () => ids[(next += 7) % ids.length] as string;
  for (let warm = 0; warm < 200; warm += 1) {
    openCase(reader, id());
    rawOpenCase(read, id());
  }
  const times = await interleaved(
    1500,
    () => openCase(reader, id()),
    () => rawOpenCase(read, id()),
  );
  return {
    median: median(times.ours),
    lines: [line('open case (all its records)', 'ms', median(times.ours), median(times.reference), 1.3)],
  };
}

async function benchList(reader: Reader, read: RawRead) {
  const offsets = [0, 100, 200, 300, 400];
  const prepared = await Promise.all(
    offsets.map((offset) => statementsOf(reader, (watching) => listPage(watching, offset))),
  );
  let next = 0;
  const run = (index: number) => {
    for (const { sql, values } of prepared[index] ?? []) read(sql, ...bound(values));
  };
  for (const index of offsets.keys()) run(index);
  const times = await interleaved(
    300,
    () => listPage(reader, offsets[(next += 1) % offsets.length] as number),
    () => run((next += 1) % offsets.length),
  );
  return {
    median: median(times.ours),
    lines: [
      line(
        'list page of 100 with deadlines and count',
        'ms',
        median(times.ours),
        median(times.reference),
        1.2,
      ),
    ],
  };
}

async function benchSearch(reader: Reader, read: RawRead) {
  const terms = [
    'Anerkennung Kita 4711',
    'Wohnung Absage 123',
    'Jobcenter 99',
    'Umzug Vertrag 555',
    'Praktikum Zeugnis',
    'Sprachkurs',
  ];
  const [statement] = await statementsOf(reader, (watching) =>
    searchContacts(watching, quoted('Sprachkurs'), null),
  );
  const sql = statement?.sql ?? '';
  let next = 0;
  const term = () => quoted(terms[(next += 1) % terms.length] as string);
  const times = await interleaved(
    300,
    () => searchContacts(reader, term(), null),
    () => read(sql, term(), 1n, ''),
  );
  return {
    median: median(times.ours),
    lines: [
      line('full text, median', 'ms', median(times.ours), median(times.reference), 1.05),
      line('full text, p95', 'ms', quantile(times.ours, 0.95), quantile(times.reference, 0.95), 1.3),
    ],
  };
}

const insertContactSql =
  'insert into contact (id, case_id, contact_on, kind, minutes, participants, interpreter, note, updated_at, updated_by, version) values (?,?,?,?,?,?,?,?,?,?,?)';
const details = {
  contactOn: today,
  kind: 'phone',
  minutes: 20,
  participants: '',
  interpreter: '',
  note: 'Rückfrage zum Antrag',
} as const;
const by = { slotId: worker, now: '2026-11-21T09:00:00.000Z' };

function rawContact(caseId: string): (string | bigint)[] {
  return [randomUUID(), caseId, today, 'phone', 20n, '', '', 'Rückfrage zum Antrag', by.now, worker, 1n];
}

async function benchBatch(database: Reader, raw: Database): Promise<Line> {
  const caseId = (rawStatements(raw)('select id from case_file limit 1')[0] as { id: string }).id;
  const batch = 1000;
  const statement = raw.prepare(insertContactSql, { persistent: true });
  const times = await interleaved(
    15,
    () =>
      database.knex.transaction(async (trx) => {
        const rows = Array.from({ length: batch }, () => ({ caseId, id: randomUUID(), details }));
        await insertContacts(trx, rows, by);
      }),
    () => {
      raw.exec('BEGIN IMMEDIATE');
      for (let row = 0; row < batch; row += 1) statement.run(rawContact(caseId) as never);
      raw.exec('COMMIT');
    },
  );
  return line('batch insert of 1,000 contacts', 'ms', median(times.ours), median(times.reference), 1.25);
}

async function benchCommit(database: Reader, raw: Database): Promise<Line> {
  const caseId = (rawStatements(raw)('select id from case_file limit 1')[0] as { id: string }).id;
  const statement = raw.prepare(insertContactSql, { persistent: true });
  const times = await interleaved(
    300,
    () => database.knex.transaction((trx) => insertContact(trx, caseId, randomUUID(), details, by)),
    () => {
      raw.exec('BEGIN IMMEDIATE');
      statement.run(rawContact(caseId) as never);
      raw.exec('COMMIT');
    },
  );
  return line('one contact, FULL commit', 'ms', median(times.ours), median(times.reference), 1.3);
}
