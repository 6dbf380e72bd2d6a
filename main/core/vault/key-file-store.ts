import { existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { replaceFile } from './durable-file.ts';
import { VaultError } from './errors.ts';
import { vaultFiles } from './folder.ts';
import type { KeyFile } from './key-file.ts';
import { decodeKeyFile, encodeKeyFile } from './key-file.ts';

/** @throws VaultError `vault-missing`, `key-file-damaged`, `key-file-newer` */
export function readKeyFile(folder: string): KeyFile {
  const files = vaultFiles(folder);
  const bytes = readIfPresent(files.keyFile);
  if (bytes) return decodeKeyFile(bytes);
  // Databases without their key file are a damaged vault, not an empty place for a new one.
  const remains = [files.previousKeyFile, files.cases, files.audit].some((file) => existsSync(file));
  throw new VaultError(remains ? 'key-file-damaged' : 'vault-missing');
}

/** Replaces the key file and keeps the version before as `vault.json.previous`. */
export function writeKeyFile(folder: string, file: KeyFile): void {
  const files = vaultFiles(folder);
  const current = readIfPresent(files.keyFile);
  if (current) replaceFile(files.previousKeyFile, current);
  replaceFile(files.keyFile, encodeKeyFile(file));
}

/** After it nothing opens with what only the version before knew: the present one takes its place too. */
export function forgetPreviousKeyFile(folder: string): void {
  const files = vaultFiles(folder);
  replaceFile(files.previousKeyFile, readFileSync(files.keyFile));
}

/** Whether `vault.json.previous` could take the place of a damaged key file. */
export function previousKeyFileUsable(folder: string): boolean {
  const bytes = readIfPresent(vaultFiles(folder).previousKeyFile);
  return bytes !== undefined && isIntact(bytes);
}

/** Puts the previous key file in the place of a damaged one, which is moved aside. An intact one is left alone. */
export function restorePreviousKeyFile(folder: string, now: Date): void {
  const files = vaultFiles(folder);
  if (!previousKeyFileUsable(folder)) throw new VaultError('backup-damaged');
  const current = readIfPresent(files.keyFile);
  if (current && isIntact(current)) throw new VaultError('not-allowed');
  if (current) {
    const aside = join(files.aside, now.toISOString().replaceAll(':', '-'));
    mkdirSync(aside, { recursive: true, mode: 0o700 });
    renameSync(files.keyFile, join(aside, 'vault.json'));
  }
  replaceFile(files.keyFile, readFileSync(files.previousKeyFile));
}

export function isIntact(bytes: Buffer): boolean {
  try {
    decodeKeyFile(bytes);
    return true;
  } catch {
    return false;
  }
}

function readIfPresent(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch (thrown) {
    if ((thrown as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw thrown;
  }
}
