import { promisify } from 'node:util';
import { fromBuffer, type Entry, type Options, type ZipFile } from 'yauzl';
import type { PackedFile } from './archive.ts';
import { PackageDefect } from './defect.ts';
import { isSafeEntryPath } from './entry-path.ts';

/** What an archive from outside may ask of us before it is refused. Sizes in bytes. */
export interface UnpackLimits {
  archiveSize: number;
  totalSize: number;
  entryCount: number;
  /** Expanded size : packed size, per entry and over all. */
  ratio: number;
}

/** Which entries an archive may have, and which of them are expanded. */
export interface EntryPaths {
  isSafe(path: string): boolean;
  isWanted(path: string): boolean;
}

/** All of a package is expanded, and may be written somewhere. */
const packagePaths: EntryPaths = { isSafe: isSafeEntryPath, isWanted: () => true };

export const defaultUnpackLimits = (): UnpackLimits => ({
  archiveSize: 512 * 1024 * 1024,
  totalSize: 1024 * 1024 * 1024,
  entryCount: 1000,
  ratio: 100,
});

const openZip = promisify<Buffer, Options, ZipFile>(fromBuffer);
const symbolicLink = 0o120000;
const fileTypeMask = 0o170000;

/**
 * Reads a ZIP into memory within limits. Refuses by PackageDefect, before anything is expanded, what is too large, too
 * many, too compressed, encrypted, a link, an unsafe path, or a path that another entry has in other letters.
 */
export async function unpack(
  bytes: Uint8Array,
  limits: UnpackLimits = defaultUnpackLimits(),
  paths: EntryPaths = packagePaths,
): Promise<PackedFile[]> {
  if (bytes.byteLength > limits.archiveSize) throw new PackageDefect('too-large');
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let zip: ZipFile;
  let entries: Entry[];
  try {
    zip = await openZip(buffer, { lazyEntries: true, validateEntrySizes: true, strictFileNames: true });
    entries = await listEntries(zip, limits.entryCount);
  } catch (error) {
    throw asDefect(error);
  }
  inspect(entries, limits, bytes.byteLength, paths);
  const files: PackedFile[] = [];
  for (const entry of entries) {
    if (entry.fileName.endsWith('/') || !paths.isWanted(entry.fileName)) continue;
    files.push({ path: entry.fileName, bytes: await readEntry(zip, entry) });
  }
  return files;
}

function listEntries(zip: ZipFile, limit: number): Promise<Entry[]> {
  if (zip.entryCount > limit) throw new PackageDefect('too-many-entries');
  return new Promise((resolve, reject) => {
    const entries: Entry[] = [];
    zip.on('error', reject);
    zip.on('end', () => resolve(entries));
    zip.on('entry', (entry: Entry) => {
      entries.push(entry);
      zip.readEntry();
    });
    zip.readEntry();
  });
}

function inspect(
  entries: readonly Entry[],
  limits: UnpackLimits,
  archiveSize: number,
  paths: EntryPaths,
): void {
  const seen = new Set<string>();
  let total = 0;
  for (const entry of entries) {
    const isFolder = entry.fileName.endsWith('/');
    const path = isFolder ? entry.fileName.slice(0, -1) : entry.fileName;
    if (!paths.isSafe(path)) throw new PackageDefect('path-unsafe');
    const folded = path.toLowerCase();
    if (seen.has(folded)) throw new PackageDefect('path-twice', path);
    seen.add(folded);
    if (((entry.externalFileAttributes >>> 16) & fileTypeMask) === symbolicLink) {
      throw new PackageDefect('entry-is-link', path);
    }
    if ((entry.generalPurposeBitFlag & 1) !== 0) throw new PackageDefect('entry-encrypted', path);
    if (!paths.isWanted(path)) continue;
    total += entry.uncompressedSize;
    if (total > limits.totalSize) throw new PackageDefect('entry-too-large', path);
    if (entry.uncompressedSize > limits.ratio * Math.max(entry.compressedSize, 1)) {
      throw new PackageDefect('expands-too-much', path);
    }
  }
  // Entries may overlap in the archive, so that each alone looks harmless.
  if (total > limits.ratio * archiveSize) throw new PackageDefect('expands-too-much');
  refuseFilesAsFolders(entries);
}

/** `a` and `a/b` cannot both be files. */
function refuseFilesAsFolders(entries: readonly Entry[]): void {
  const files = new Set(entries.map((entry) => entry.fileName.toLowerCase()));
  for (const path of files) {
    for (let slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
      if (files.has(path.slice(0, slash))) throw new PackageDefect('path-twice', path);
    }
  }
}

async function readEntry(zip: ZipFile, entry: Entry): Promise<Uint8Array> {
  try {
    const stream = await new Promise<NodeJS.ReadableStream>((resolve, reject) =>
      zip.openReadStream(entry, (error, opened) => (error ? reject(error) : resolve(opened))),
    );
    const chunks: Buffer[] = [];
    for await (const chunk of stream) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks);
  } catch {
    throw new PackageDefect('file-changed', entry.fileName);
  }
}

function asDefect(error: unknown): PackageDefect {
  if (error instanceof PackageDefect) return error;
  const message = error instanceof Error ? error.message : '';
  const unsafePath = /relative path|absolute path|invalid characters in fileName/.test(message);
  return new PackageDefect(unsafePath ? 'path-unsafe' : 'not-a-zip');
}
