/** What went wrong with a database file, in codes that the renderer has words for. */
export type DatabaseErrorCode =
  | 'missing'
  | 'exists'
  | 'wrong-key-or-damaged'
  | 'damaged'
  | 'newer-version'
  | 'foreign-format'
  | 'disk-full'
  | 'input-output'
  | 'busy'
  | 'no-access'
  | 'read-only'
  | 'constraint'
  | 'value-refused'
  | 'closed'
  | 'old-engine'
  | 'migration-failed'
  | 'statement';

/**
 * The only error that leaves `main/core/db`. The message never holds bound values or the words of a search,
 * because error texts end up in logs.
 */
export class DatabaseError extends Error {
  readonly code: DatabaseErrorCode;
  /** SQLite's own symbol, e.g. `SQLITE_CONSTRAINT_UNIQUE`; absent where SQLite was not asked. */
  readonly engineCode: string | undefined;
  /** Path of the database that the statement ran on; set where it ran. */
  file: string | undefined;

  constructor(code: DatabaseErrorCode, message: string, engineCode?: string) {
    super(message);
    this.name = 'DatabaseError';
    this.code = code;
    this.engineCode = engineCode;
  }
}

interface EngineError extends Error {
  code?: unknown;
}

const byEngineCode: ReadonlyArray<readonly [RegExp, DatabaseErrorCode]> = [
  [/^SQLITE_NOTADB/, 'wrong-key-or-damaged'],
  [/^SQLITE_CORRUPT/, 'damaged'],
  [/^SQLITE_FULL/, 'disk-full'],
  [/^SQLITE_IOERR_SHMSIZE/, 'disk-full'],
  [/^SQLITE_IOERR/, 'input-output'],
  [/^SQLITE_(BUSY|LOCKED)/, 'busy'],
  [/^SQLITE_(READONLY|CANTOPEN|PERM|AUTH)/, 'no-access'],
  [/^SQLITE_CONSTRAINT/, 'constraint'],
];

/** SQLite takes back the whole transaction by itself after these (https://www.sqlite.org/lang_transaction.html). */
const rollingBack = /^SQLITE_(FULL|IOERR|NOMEM|BUSY|INTERRUPT|CORRUPT)/;

// Only these texts are made of names from our own schema; anything else may quote what a person typed.
const harmlessText =
  /(?:^|: )((?:no such (?:table|column|index|trigger|function): |(?:UNIQUE|NOT NULL|FOREIGN KEY|CHECK) constraint failed|table \S+ has no column ).*)$/s;

/** Turns whatever the binding threw into a `DatabaseError` without quoting values. */
export function asDatabaseError(thrown: unknown, options: { readOnly?: boolean } = {}): DatabaseError {
  if (thrown instanceof DatabaseError) return thrown;
  const error = thrown as EngineError;
  const engineCode = typeof error.code === 'string' ? error.code : undefined;
  if (engineCode === undefined) return withoutEngineCode(error);
  if (options.readOnly && engineCode.startsWith('SQLITE_READONLY')) {
    return new DatabaseError('read-only', 'this database was opened for reading only', engineCode);
  }
  const known = byEngineCode.find(([pattern]) => pattern.test(engineCode))?.[1];
  const code = known ?? (/SQL logic error/.test(error.message) ? 'damaged' : 'statement');
  const text = harmlessText.exec(error.message)?.[1];
  return new DatabaseError(code, text === undefined ? engineCode : `${engineCode}: ${text}`, engineCode);
}

/** True when SQLite has already rolled back, or may have: nothing but ROLLBACK may follow. */
export function endsTransaction(error: DatabaseError): boolean {
  return error.engineCode !== undefined && rollingBack.test(error.engineCode);
}

function withoutEngineCode(error: EngineError): DatabaseError {
  const text = error instanceof Error ? error.message : '';
  if (text.includes('sqlite open error')) return new DatabaseError('no-access', 'the file cannot be opened');
  if (/Database closed|Statement closed/.test(text))
    return new DatabaseError('closed', 'the database is closed');
  if (/^Expected \d+ parameters/.test(text)) return new DatabaseError('value-refused', text);
  return new DatabaseError('statement', 'the database binding refused the call');
}
