import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { access, link, mkdir, open, rename, stat, unlink, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { OperationFailure, type ErrorCode } from '../../../domain/contract/errors.ts';
import { isSafeEntryPath } from './package/entry-path.ts';
import { withRetries } from './retry.ts';

/** Folders of a handover share; null writes beside them (a PDF to a place the user chose). */
export const outboxFolders = ['ausgang', 'quittung'] as const;
export type OutboxFolder = (typeof outboxFolders)[number];

export interface Delivery {
  outboxFolder: string;
  folder: OutboxFolder | null;
  name: string;
  bytes: Uint8Array | AsyncIterable<Uint8Array>;
  /** False for packages: what was delivered is never replaced. True only where the user agreed to replace a file. */
  overwrite: boolean;
  /** A `<name>.ready` marker tells a receiving program that the file is complete; on unless said otherwise. */
  readyMarker?: boolean;
}

export interface Delivered {
  path: string;
  sha512: string;
  size: number;
  /** True when the same bytes already lay there: a delivery that was interrupted, or a repeated one. */
  alreadyThere: boolean;
}

/**
 * The only way out of the vault. Writes `<name>.partial` on the same share, syncs it, reads it back and compares, gives it
 * its name without ever replacing another file, and puts the marker last: whoever sees `<name>.ready` sees a complete
 * file. Killed at any point, the next call finishes or repeats the delivery.
 * Throws OperationFailure: `outbox-missing`, `outbox-read-only`, `disk-full`, `disk-failed`, `name-taken` (other bytes have that name),
 * `busy` (another program holds the file), `invalid-input` (a name with a path in it), `internal`; then nothing of the
 * delivery is left behind.
 */
export async function deliver(delivery: Delivery): Promise<Delivered> {
  const { outboxFolder, folder, name, overwrite, readyMarker = true } = delivery;
  if (!isPlainFileName(name)) throw new OperationFailure('invalid-input');
  const target = await targetFolder(outboxFolder, folder);
  const path = join(target, name);
  try {
    const written = await place({ path, content: delivery.bytes, overwrite, folder: target });
    if (readyMarker) {
      try {
        const line = Buffer.from(`${written.sha512}  ${name}\n`, 'utf8');
        await place({ path: `${path}.ready`, content: line, overwrite: true, folder: target });
      } catch (error) {
        // Without its marker the file would wait there for ever; the old state is better.
        if (!written.alreadyThere && !overwrite) await removeIfThere(path);
        throw error;
      }
    }
    return { path, ...written };
  } catch (error) {
    throw asFailure(error);
  }
}

/** Takes a file away again that lies there under its plain name; nothing happens where there is none. */
export async function takeAway(folder: string, name: string): Promise<void> {
  if (!isPlainFileName(name)) throw new OperationFailure('invalid-input');
  try {
    await removeIfThere(join(folder, name));
  } catch (error) {
    throw asFailure(error);
  }
}

interface Placement {
  path: string;
  content: Uint8Array | AsyncIterable<Uint8Array>;
  overwrite: boolean;
  folder: string;
}

async function place({ path, content, overwrite, folder }: Placement): Promise<Omit<Delivered, 'path'>> {
  const partial = `${path}.partial`;
  // Never truncated: after a crash it can be a second name of the delivered file.
  await removeIfThere(partial);
  try {
    const written = await writeDurably(partial, content);
    if ((await hashFile(partial)) !== written.sha512) throw new OperationFailure('internal');
    const alreadyThere = overwrite
      ? await replace(partial, path)
      : await nameOnce(partial, path, written.sha512);
    await syncFolder(folder).catch(async (error: unknown) => {
      if (!alreadyThere && !overwrite) await removeIfThere(path);
      throw error;
    });
    return { ...written, alreadyThere };
  } catch (error) {
    await removeIfThere(partial).catch(() => undefined);
    throw error;
  }
}

async function writeDurably(
  path: string,
  content: Placement['content'],
): Promise<{ sha512: string; size: number }> {
  const hash = createHash('sha512');
  let size = 0;
  const file = await withRetries(() => open(path, 'wx', 0o640));
  try {
    for await (const chunk of content instanceof Uint8Array ? [content] : content) {
      await writeAll(file, chunk);
      hash.update(chunk);
      size += chunk.byteLength;
    }
    await file.sync();
  } finally {
    await file.close();
  }
  return { sha512: hash.digest('hex'), size };
}

async function writeAll(file: FileHandle, chunk: Uint8Array): Promise<void> {
  for (let offset = 0; offset < chunk.byteLength;) {
    const { bytesWritten } = await file.write(chunk, offset, chunk.byteLength - offset);
    offset += bytesWritten;
  }
}

async function hashFile(path: string): Promise<string> {
  const hash = createHash('sha512');
  const file = await withRetries(() => open(path, 'r'));
  try {
    for await (const chunk of file.createReadStream({ autoClose: false })) hash.update(chunk as Uint8Array);
  } finally {
    await file.close();
  }
  return hash.digest('hex');
}

/** Gives the file its name unless the name is taken; true when the same bytes already have it. */
async function nameOnce(partial: string, path: string, sha512: string): Promise<boolean> {
  try {
    await linkOrReserve(partial, path);
    return false;
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
    if ((await hashFile(path)) === sha512) {
      await removeIfThere(partial);
      return true;
    }
    // An empty file under this name is what a delivery without links leaves when it is interrupted.
    if ((await stat(path)).size > 0) throw error;
    return replace(partial, path);
  }
}

/** Throws EEXIST rather than replace. Shares without second names: an empty file takes the name, then gets the content. */
async function linkOrReserve(partial: string, path: string): Promise<void> {
  try {
    await withRetries(() => link(partial, path));
    await removeIfThere(partial);
  } catch (error) {
    if (!withoutLinks.includes(codeOf(error))) throw error;
    await (await open(path, 'wx', 0o640)).close();
    await replace(partial, path);
  }
}

const withoutLinks = ['ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EPERM', 'EMLINK'];

async function replace(partial: string, path: string): Promise<false> {
  await withRetries(() => rename(partial, path));
  return false;
}

async function removeIfThere(path: string): Promise<void> {
  try {
    await withRetries(() => unlink(path));
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
  }
}

/** Makes the new name survive a power cut. Windows opens no folders; there NTFS keeps names in its own journal. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, constants.O_RDONLY | constants.O_DIRECTORY);
  try {
    await handle.sync();
  } catch (error) {
    // Network shares may not know it (EINVAL); the file itself was synced and read back.
    if (codeOf(error) !== 'EINVAL') throw error;
  } finally {
    await handle.close();
  }
}

async function targetFolder(outboxFolder: string, folder: OutboxFolder | null): Promise<string> {
  const isFolder = await stat(outboxFolder).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isFolder) throw new OperationFailure('outbox-missing');
  if (folder === null) return outboxFolder;
  const target = join(outboxFolder, folder);
  try {
    await mkdir(target).catch((error: unknown) => {
      if (codeOf(error) !== 'EEXIST') throw error;
    });
    await access(target, constants.W_OK);
  } catch (error) {
    throw asFailure(error);
  }
  return target;
}

/** A name as the package rule or a print makes it: no path, nothing Windows would refuse. */
function isPlainFileName(name: string): boolean {
  const plain = name.normalize('NFC').replace(/[ÄÖÜäöüß ()]/g, 'x');
  return !name.includes('/') && isSafeEntryPath(plain) && !/\.(partial|ready)$/i.test(name);
}

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException | undefined)?.code ?? '';

const failureByCode: Partial<Record<string, ErrorCode>> = {
  EEXIST: 'name-taken',
  EROFS: 'outbox-read-only',
  EACCES: 'outbox-read-only',
  EPERM: 'outbox-read-only',
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EFBIG: 'disk-full',
  EIO: 'disk-failed',
  EBUSY: 'busy',
  ENOENT: 'outbox-missing',
  ENOTDIR: 'outbox-missing',
  ENODEV: 'outbox-missing',
  ENOTCONN: 'outbox-missing',
  EHOSTDOWN: 'outbox-missing',
  EHOSTUNREACH: 'outbox-missing',
  ESTALE: 'outbox-missing',
};

function asFailure(error: unknown): unknown {
  if (error instanceof OperationFailure) return error;
  const code = codeOf(error);
  // Anything without a system code comes from whoever supplied the bytes, and is theirs to explain.
  if (code === '' || !/^E[A-Z]+$/.test(code)) return error;
  return new OperationFailure(failureByCode[code] ?? 'internal', { detail: { system: code } });
}
