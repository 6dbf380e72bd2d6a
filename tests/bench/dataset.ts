import Database from '@signalapp/sqlcipher';
import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { nameKey } from '../../domain/case/name-key.ts';
import { addDays } from '../../domain/date.ts';
import { casePhases } from '../../domain/vocabulary/case-phases.ts';
import { contactKinds } from '../../domain/vocabulary/contact-kinds.ts';
import { fieldsOfAction } from '../../domain/vocabulary/fields-of-action.ts';
import { municipalities } from '../../domain/vocabulary/municipalities.ts';
import { openDatabase } from '../../main/core/db/connection.ts';
import { databaseFormats, migrate } from '../../main/core/db/migrate.ts';

export const benchKey = { key: createHash('sha256').update('bench key').digest(), salt: Buffer.alloc(16, 7) };

/** So many people share the cases. */
export const caseworkers = Array.from(
  { length: 40 },
  (_, index) => `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
);

const givenNames = [
  'Amina',
  'Drita',
  'Yousef',
  'Olena',
  'Mamadou',
  'Ionela',
  'Marius',
  'Mehmet',
  'Leyla',
  'Tesfay',
  'Noor',
  'Svitlana',
];
const familyNames = [
  'Hoxha',
  'Alhamwi',
  'Kovalenko',
  'Bah',
  'Popescu',
  'Yılmaz',
  'Haile',
  'Rahimi',
  'Şahin',
  'Dimitrov',
  'Müller-Öz',
  'Shevchenko',
];
const words =
  'Gespräch Antrag Wohnung Jobcenter Anerkennung Unterlagen Termin Sprachkurs Kita Schule Bescheid Ausländerbehörde Vermieter Praktikum Zeugnis Übersetzung Kinder Arzt Beratung Frist Rückfrage Zusage Absage Warteliste Gutschein Umzug Vertrag Konto Versicherung Ausweis'.split(
    ' ',
  );

/** A small generator with a seed: the same size gives the same data on every machine. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The encrypted file of a size, made once and kept: 3 goals and measures, 10 contacts a case. */
export async function dataset(folder: string, cases: number): Promise<string> {
  const file = join(folder, `cases-${cases}.sqlite`);
  if (existsSync(file)) return file;
  mkdirSync(folder, { recursive: true });
  const building = `${file}.building`;
  for (const suffix of ['', '-wal', '-shm']) rmSync(building + suffix, { force: true });
  console.log(`Making ${cases} cases with ${cases * 10} contacts (kept for the next run) …`);
  const database = openDatabase({ file: building, ...benchKey, create: true });
  await migrate(database, databaseFormats.cases);
  await database.close();
  fill(building, cases);
  renameSync(building, file);
  return file;
}

/** A raw connection with the pragmas of `main/core/db/connection.ts`, for filling and as the reference. */
export function rawConnection(file: string): Database {
  const raw = new Database(file);
  raw.exec(`PRAGMA key = "x'${benchKey.key.toString('hex')}${benchKey.salt.toString('hex')}'"`);
  raw.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON');
  raw.exec('PRAGMA cache_size = -65536; PRAGMA busy_timeout = 2000; PRAGMA analysis_limit = 1000');
  return raw;
}

function fill(file: string, cases: number): void {
  const raw = rawConnection(file);
  raw.exec('PRAGMA synchronous = OFF; PRAGMA foreign_keys = OFF');
  const random = seeded(20261121);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  const insert = (table: string, columns: string) => {
    const marks = columns.split(',').map(() => '?');
    const statement = raw.prepare(`insert into ${table} (${columns}) values (${marks.join(',')})`, {
      persistent: true,
    });
    return (...values: (string | bigint | null)[]) => void statement.run(values as never);
  };
  const person = insert('person', 'id,given_name,family_name,birth_date,name_key,updated_at,updated_by');
  const caseFile = insert(
    'case_file',
    'id,reference,client_id,responsible,phase,municipality,opened_on,occasion,admission,closed_on,updated_at,updated_by',
  );
  const participation = insert('case_participation', 'case_id,person_id,relationship,since');
  const change = insert('phase_change', 'case_id,phase,since,recorded_at,recorded_by');
  const goal = insert(
    'goal',
    'id,case_id,position,field_of_action,title,indicator,due_on,priority,state,levels,updated_at,updated_by',
  );
  const step = insert('step', 'id,case_id,goal_id,position,title,updated_at,updated_by');
  const measure = insert(
    'measure',
    'id,case_id,step_id,position,title,responsible,due_on,state,updated_at,updated_by',
  );
  const contact = insert('contact', 'id,case_id,contact_on,kind,minutes,note,updated_at,updated_by');
  const levels = JSON.stringify({ muchLess: '', less: '', expected: '', more: '', muchMore: '' });
  const at = '2026-11-01T08:00:00.000Z';
  const batch = 2000;
  for (let index = 0; index < cases; index += 1) {
    if (index % batch === 0) raw.exec('BEGIN');
    const [caseId, personId, worker] = [randomUUID(), randomUUID(), pick(caseworkers)];
    const [given, family] = [
      pick(givenNames),
      `${pick(familyNames)} ${String.fromCharCode(65 + (index % 26))}${index}`,
    ];
    const openedOn = addDays('2021-01-01', Math.floor(random() * 2100));
    const phase = pick(casePhases.codes);
    person(
      personId,
      given,
      family,
      addDays('1960-01-01', Math.floor(random() * 18_000)),
      nameKey(given, family),
      at,
      worker,
    );
    const reference = `KIM-${openedOn.slice(0, 4)}-${String(index + 1).padStart(6, '0')}`;
    const closedOn = ['sustainability', 'ended'].includes(phase) ? addDays(openedOn, 200) : null;
    caseFile(
      caseId,
      reference,
      personId,
      worker,
      phase,
      pick(municipalities.codes),
      openedOn,
      pick(words),
      'admitted',
      closedOn,
      at,
      worker,
    );
    participation(caseId, personId, 'client', openedOn);
    for (const [day, reached] of casePhases.codes.slice(0, 4).entries())
      change(caseId, reached, addDays(openedOn, day * 14), at, worker);
    for (let number = 0; number < 3; number += 1) {
      const [goalId, stepId] = [randomUUID(), randomUUID()];
      const dueOn = addDays(openedOn, 60 + Math.floor(random() * 700));
      goal(
        goalId,
        caseId,
        BigInt(number + 1),
        pick(fieldsOfAction.codes),
        `${pick(words)} klären`,
        pick(words),
        dueOn,
        1n,
        'in-progress',
        levels,
        at,
        worker,
      );
      step(stepId, caseId, goalId, 1n, `${pick(words)} vorbereiten`, at, worker);
      measure(
        randomUUID(),
        caseId,
        stepId,
        1n,
        `${pick(words)} stellen`,
        'caseworker',
        dueOn,
        'running',
        at,
        worker,
      );
    }
    for (let number = 0; number < 10; number += 1) {
      const note = Array.from({ length: 14 }, () => pick(words)).join(' ');
      contact(
        randomUUID(),
        caseId,
        addDays(openedOn, number * 14),
        pick(contactKinds.codes),
        BigInt(15 + number * 5),
        `${note} ${index}`,
        at,
        worker,
      );
    }
    if (index % batch === batch - 1 || index === cases - 1) raw.exec('COMMIT');
  }
  raw.exec('PRAGMA optimize; PRAGMA wal_checkpoint(TRUNCATE)');
  raw.close();
}
