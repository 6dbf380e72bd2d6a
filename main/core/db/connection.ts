import type Database from '@signalapp/sqlcipher';
import knexFactory from 'knex';
import type { Knex } from 'knex';
import { existsSync, statSync } from 'node:fs';
import { SqlcipherClient } from './dialect.ts';
import { asDatabaseError, DatabaseError } from './errors.ts';
import { GuardedConnection } from './guarded-connection.ts';
import { closeRaw, openRaw } from './raw-database.ts';

export interface OpenOptions {
  file: string;
  /** 32 bytes, used as raw key; the caller zeroes it */
  key: Buffer;
  /** 16 bytes, SQLCipher's salt; kept outside the file so that a damaged first page does not cost the database */
  salt: Buffer;
  /** makes a new file; an existing one is refused */
  create?: boolean;
  readOnly?: boolean;
}

/** One open encrypted database file. */
export interface CaseDatabase {
  readonly knex: Knex;
  readonly file: string;
  readonly readOnly: boolean;
  /** Runs `reached` in the very step in which the open transaction commits; forgotten when it rolls back. */
  afterCommit(reached: () => void): void;
  /** From now on nothing is written any more; for good. */
  freeze(): Promise<void>;
  /** Reads at once, past knex's queue, at the speed of a prepared statement; see `repositories/reading.ts`. */
  all(sql: string, bindings?: readonly unknown[]): unknown[];
  /** Moves the write-ahead log into the file and empties it: flipped bits in a log lose commits silently. */
  checkpoint(): Promise<void>;
  /** Pages that do not fit their checksums, described; every page is read (about 2 s per GB). */
  findBrokenPages(): Promise<string[]>;
  /** The same, and what does not fit together; empty when there is no damage. */
  findDamage(): Promise<string[]>;
  close(): Promise<void>;
}

const waitForConnection = 5000;
const waitForOtherProcess = 2000;
/** Older versions can corrupt a database in WAL mode with two connections (https://www.sqlite.org/wal.html). */
const oldestEngine = [3, 51, 3] as const;

/**
 * Opens (or with `create` makes) an encrypted database. Fails with `DatabaseError`: `missing`, `exists`,
 * `wrong-key-or-damaged`, `damaged`, `no-access`, `busy`, `old-engine`.
 */
export function openDatabase(options: OpenOptions): CaseDatabase {
  requireFile(options);
  const connection = connect(options, options.readOnly ?? false);
  const knex = knexFactory({
    client: SqlcipherClient as never,
    connection: { filename: options.file, open: () => connection } as never,
    pool: { min: 0, max: 1, idleTimeoutMillis: 2 ** 31 - 1 },
    acquireConnectionTimeout: waitForConnection,
    useNullAsDefault: true,
    compileSqlOnError: false,
    log: silentLog,
  });
  return new OpenDatabase(options.file, knex, connection);
}

// knex would otherwise warn and read the whole table.
function refuseDroppedLimit(message: unknown): void {
  if (String(message).startsWith('A valid integer must be provided')) {
    throw new DatabaseError('value-refused', 'limit and offset are whole numbers from 0');
  }
}

const silentLog = { warn: refuseDroppedLimit, error: ignore, deprecate: ignore, debug: ignore };
function ignore(): void {}

function requireFile({ file, create }: OpenOptions): void {
  const present = existsSync(file) && statSync(file).size > 0;
  if (create && existsSync(file)) throw new DatabaseError('exists', 'a new database needs a new file');
  // SQLite would take a missing or empty file for a new database.
  if (!create && !present) throw new DatabaseError('missing', 'the file is missing or empty');
}

function connect({ file, key, salt }: OpenOptions, readOnly: boolean): GuardedConnection {
  if (key.length !== 32 || salt.length !== 16)
    throw new DatabaseError('value-refused', 'key 32 bytes, salt 16');
  let raw: Database | undefined;
  try {
    raw = openRaw(file);
    raw.exec('PRAGMA cipher_log_level = NONE');
    raw.exec(`PRAGMA key = "x'${key.toString('hex')}${salt.toString('hex')}'"`);
    raw.prepare('SELECT count(*) FROM sqlite_schema').all([]);
    requireEngine(raw);
    settle(raw, readOnly);
    return new GuardedConnection(raw, file, readOnly);
  } catch (thrown) {
    if (raw) closeRaw(raw);
    throw asDatabaseError(thrown);
  }
}

function requireEngine(raw: Database): void {
  const version = String(Object.values(raw.prepare('SELECT sqlite_version()').get([]) ?? {})[0]);
  const parts = version.split('.').map(Number);
  const differing = oldestEngine.findIndex((part, index) => part !== parts[index]);
  if (differing >= 0 && (parts[differing] ?? 0) < (oldestEngine[differing] ?? 0)) {
    throw new DatabaseError('old-engine', `SQLite ${version} is older than ${oldestEngine.join('.')}`);
  }
}

function settle(raw: Database, readOnly: boolean): void {
  raw.exec(`PRAGMA busy_timeout = ${waitForOtherProcess}`);
  expect(raw, 'journal_mode', 'wal', 'journal_mode = WAL');
  // Said aloud: in WAL mode the binding's build falls back to NORMAL, which loses commits in a power cut.
  expect(raw, 'synchronous', 2, 'synchronous = FULL');
  expect(raw, 'foreign_keys', 1, 'foreign_keys = ON');
  expect(raw, 'cache_size', -65536, 'cache_size = -65536');
  expect(raw, 'analysis_limit', 1000, 'analysis_limit = 1000');
  if (readOnly) expect(raw, 'query_only', 1, 'query_only = ON');
}

/** Sets a pragma and reads it back, because SQLite ignores what it does not understand. */
function expect(raw: Database, name: string, value: string | number, assignment: string): void {
  raw.exec(`PRAGMA ${assignment}`);
  const actual = raw.pragma(name, { simple: true });
  if (actual !== value) throw new DatabaseError('statement', `pragma ${name} did not take effect`);
}

class OpenDatabase implements CaseDatabase {
  readonly knex: Knex;
  readonly file: string;
  readonly #connection: GuardedConnection;
  #closed = false;

  constructor(file: string, knex: Knex, connection: GuardedConnection) {
    this.file = file;
    this.knex = knex;
    this.#connection = connection;
  }

  all(sql: string, bindings?: readonly unknown[]): unknown[] {
    return this.#connection.all(sql, bindings);
  }

  get readOnly(): boolean {
    return this.#connection.readOnly;
  }

  afterCommit(reached: () => void): void {
    this.#connection.afterCommit(reached);
  }

  async freeze(): Promise<void> {
    await this.knex.raw('PRAGMA query_only = ON');
    this.#connection.readOnly = true;
  }

  async checkpoint(): Promise<void> {
    const rows = (await this.knex.raw('PRAGMA wal_checkpoint(TRUNCATE)')) as { busy: number }[];
    if (rows[0]?.busy !== 0) throw new DatabaseError('busy', 'the write-ahead log could not be emptied');
  }

  async findBrokenPages(): Promise<string[]> {
    const pages = (await this.knex.raw('PRAGMA cipher_integrity_check')) as Record<string, string>[];
    return pages.map((row) => Object.values(row)[0] ?? 'damaged page');
  }

  async findDamage(): Promise<string[]> {
    const pages = await this.findBrokenPages();
    if (pages.length > 0) return pages;
    const structure = (await this.knex.raw('PRAGMA integrity_check(20)')) as { integrity_check: string }[];
    return structure.map((row) => row.integrity_check).filter((text) => text !== 'ok');
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    await this.knex.destroy();
    this.#connection.close();
  }
}
