import Database from '@signalapp/sqlcipher';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { openDatabase } from '../../main/core/db/connection.ts';
import { followDeadlineRule } from '../../main/core/repositories/earliest-deadline.ts';
import { vaultFiles } from '../../main/core/vault/folder.ts';
import { readKeyFile } from '../../main/core/vault/key-file-store.ts';
import { checkPassword } from '../../main/core/vault/password-check.ts';
import { prepareVault } from '../../main/core/vault/prepare.ts';
import { officeName, staff, type StaffKey } from '../stories/staff.ts';
import { fill } from './filling.ts';

const cache = join(import.meta.dirname, '../../.cache/bench');
/** What everybody is responsible for, however many cases there are: a larger office has more people. Anna is the first of them. */
const casesEach = 2500;

/** A vault of the demo office with very many cases, and what opens its cases database past the program. */
export interface BenchVault {
  folder: string;
  file: string;
  key: Buffer;
  salt: Buffer;
  slotIds: Record<StaffKey, string>;
  remove: () => void;
}

/** A copy to measure on, so that the next run finds the same data; the vault itself is made once and kept. */
export async function benchVault(cases: number): Promise<BenchVault> {
  const made = join(cache, `akte-${cases}-${version()}`);
  if (!existsSync(made)) await make(made, cases);
  const folder = join(cache, `run-${process.pid}-${cases}`);
  cpSync(made, folder, { recursive: true });
  return { ...(await keysOf(folder)), remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Changes with the tables and with what is written into them, so that no run measures an old vault. */
function version(): string {
  const migrations = join(import.meta.dirname, '../../migrations/cases');
  const sources = [
    ...readdirSync(migrations).map((name) => join(migrations, name)),
    ...['dataset.ts', 'filling.ts', 'material.ts'].map((name) => join(import.meta.dirname, name)),
  ];
  const hash = createHash('sha256');
  for (const source of sources) hash.update(readFileSync(source));
  return hash.digest('hex').slice(0, 8);
}

async function make(place: string, cases: number): Promise<void> {
  console.log(`Making a vault of ${cases} cases with ${cases * 10} contacts (kept for the next run) …`);
  mkdirSync(cache, { recursive: true });
  for (const name of readdirSync(cache)) {
    if (name.startsWith(`akte-${cases}-`)) rmSync(join(cache, name), { recursive: true });
  }
  const building = `${place}.building`;
  rmSync(building, { recursive: true, force: true });
  const prepared = await prepareVault({ officeName, users: Object.values(staff) });
  await prepared.commit(building);
  const vault = await keysOf(building);
  const others = Array.from(
    { length: Math.max(1, Math.round(cases / casesEach)) - 1 },
    (_, index) => `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
  );
  const raw = rawConnection(vault);
  raw.exec('PRAGMA cache_size = -500000; PRAGMA synchronous = OFF; PRAGMA foreign_keys = OFF');
  raw.exec('PRAGMA journal_mode = OFF');
  fill(raw, cases, [vault.slotIds.anna, ...others]);
  raw.exec('PRAGMA optimize');
  raw.close();
  const database = openDatabase(vault);
  await followDeadlineRule(database);
  await database.knex.raw('PRAGMA optimize');
  await database.checkpoint();
  await database.close();
  renameSync(building, place);
}

async function keysOf(folder: string): Promise<Omit<BenchVault, 'remove'>> {
  const keyFile = readKeyFile(folder);
  const slotIds = Object.fromEntries(
    Object.entries(staff).map(([who, { name }]) => [
      who,
      keyFile.slots.find((slot) => slot.name === name)?.id ?? '',
    ]),
  ) as Record<StaffKey, string>;
  const { keys } = await checkPassword(folder, keyFile, slotIds.anna, staff.anna.password, new Date());
  if (keys.cases === undefined) throw new Error('Anna has no key to the cases');
  const salt = Buffer.from(keyFile.databases.cases.salt, 'hex');
  return { folder, file: vaultFiles(folder).cases, key: keys.cases, salt, slotIds };
}

/** A raw connection with the settings of `main/core/db/connection.ts`: for filling, and as the reference. */
export function rawConnection({ file, key, salt }: Pick<BenchVault, 'file' | 'key' | 'salt'>): Database {
  const raw = new Database(file);
  raw.exec(`PRAGMA key = "x'${key.toString('hex')}${salt.toString('hex')}'"`);
  raw.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON');
  raw.exec('PRAGMA cache_size = -65536; PRAGMA busy_timeout = 2000; PRAGMA analysis_limit = 1000');
  return raw;
}
