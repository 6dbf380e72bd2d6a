import type Database from '@signalapp/sqlcipher';
import { asDatabaseError } from '../db/errors.ts';
import { closeRaw, openRaw } from '../db/raw-database.ts';
import { VaultError } from './errors.ts';

/** Held while a program works on a vault. */
export interface InstanceLock {
  release(): void;
}

/**
 * One writer per vault. The lock is a database's exclusive lock, that is one of the operating system: it ends
 * with the process whatever way that dies, so there is no stale lock to guess about and no race in taking one over.
 *
 * @throws VaultError `vault-in-use`
 */
export function takeInstanceLock(file: string): InstanceLock {
  const database = open(file);
  try {
    // Nothing is ever written, so a full disk keeps nobody out and no journal stays behind.
    database.exec('PRAGMA busy_timeout = 0; PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE');
  } catch (thrown) {
    closeRaw(database);
    throw new VaultError(asDatabaseError(thrown).code === 'busy' ? 'vault-in-use' : 'no-access');
  }
  let held = true;
  return {
    release() {
      if (held) closeRaw(database);
      held = false;
    },
  };
}

function open(file: string): Database {
  try {
    return openRaw(file);
  } catch {
    throw new VaultError('no-access');
  }
}
