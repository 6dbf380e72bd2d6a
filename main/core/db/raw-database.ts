import Database, { setLogger } from '@signalapp/sqlcipher';

// SQLite hands whole statements to its log; only the code may go further, and nobody needs it here.
setLogger(() => undefined);

const open = new Set<Database>();

/**
 * Opens a file with the binding. Whatever is still open when the process exits is closed then: left to the
 * binding's own clean-up, a database that has something to log at that moment aborts the process.
 */
export function openRaw(file: string): Database {
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
