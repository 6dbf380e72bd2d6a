import { z } from 'zod';
import { OperationFailure, type ErrorCode, type OperationError } from '../../domain/contract/errors.ts';
import { fieldProblems } from '../../domain/contract/field-problems.ts';
import { DatabaseError, type DatabaseErrorCode } from './db/errors.ts';
import { PackageDefect } from './handoff/package/defect.ts';
import { databaseNameOf } from './vault/folder.ts';
import { VaultError, type VaultErrorCode } from './vault/errors.ts';

const ofDatabase: Partial<Record<DatabaseErrorCode, ErrorCode>> = {
  'disk-full': 'disk-full',
  'input-output': 'disk-failed',
  busy: 'busy',
  'read-only': 'read-only',
  'no-access': 'no-access',
  damaged: 'database-damaged',
  'wrong-key-or-damaged': 'database-damaged',
  'newer-version': 'database-newer',
};

const ofVault: Record<VaultErrorCode, ErrorCode> = {
  'vault-missing': 'vault-missing',
  'vault-exists': 'vault-exists',
  'vault-in-use': 'vault-in-use',
  'key-file-damaged': 'key-file-damaged',
  'key-file-newer': 'database-newer',
  'kdf-refused': 'key-file-damaged',
  'slot-unknown': 'not-found',
  'wrong-password': 'wrong-password',
  'too-many-attempts': 'too-many-attempts',
  'password-refused': 'invalid-input',
  'recovery-words-wrong': 'recovery-words-wrong',
  'not-allowed': 'not-allowed',
  'database-missing': 'database-missing',
  'database-damaged': 'database-damaged',
  'database-newer': 'database-newer',
  'backup-damaged': 'backup-damaged',
  'attachment-missing': 'attachment-missing',
  'attachment-damaged': 'attachment-damaged',
  'disk-full': 'disk-full',
  'disk-failed': 'disk-failed',
  'no-access': 'no-access',
};

type Detail = NonNullable<OperationError['detail']>;
const plain = (detail: Readonly<Record<string, string | number | readonly string[]>>): Detail =>
  Object.fromEntries(
    Object.entries(detail).filter(
      (entry): entry is [string, string | number] => typeof entry[1] !== 'object',
    ),
  );

/** Whatever was thrown in core as the closed list of codes; never a message, which could hold what somebody typed. */
export function asOperationError(thrown: unknown): OperationError {
  if (thrown instanceof OperationFailure) return thrown.error;
  if (thrown instanceof VaultError) return { code: ofVault[thrown.code], detail: plain(thrown.detail) };
  if (thrown instanceof DatabaseError) {
    const database = databaseNameOf(thrown.file);
    const detail = { cause: thrown.code, ...(database && { database }) };
    return { code: ofDatabase[thrown.code] ?? 'internal', detail };
  }
  if (thrown instanceof PackageDefect) return { code: 'internal', detail: { cause: thrown.code } };
  if (thrown instanceof z.ZodError) return { code: 'internal', fields: fieldProblems(thrown) };
  return { code: 'internal', detail: { cause: thrown instanceof Error ? thrown.name : 'unknown' } };
}
