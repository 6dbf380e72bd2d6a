import Database, { setLogger } from '@signalapp/sqlcipher';
import { closeSync, existsSync, openSync } from 'node:fs';

// SQLite hands whole statements to its log; only the code may go further, and nobody needs it here.
setLogger(() => undefined);

const open = new Set<Database>();

/** SQLite would make a file that everybody on the machine may read; its logs get the rights of the file itself. */
function makePrivate(file: string): void {
  if (existsSync(file)) return;
  try {
    closeSync(openSync(file, 'wx', 0o600));
  } catch {
    // Opening says why in the binding's own codes.
  }
}

/**
 * Opens a file with the binding; a new one is for its owner alone. Whatever is still open when the process exits is
 * closed then: left to the binding's own clean-up, a database that has something to log at that moment aborts the
 * process.
 */
export function openRaw(file: string): Database {
  makePrivate(file);
  const database = new Database(file);
  open.add(database);
  return database;
}

export function closeRaw(database: Database): void {
  open.delete(database);
  database.close();
}

process.once('exit', () => {
  for (const database of open) {
    try {
      database.close();
    } catch {
      // already on the way out
    }
  }
});
