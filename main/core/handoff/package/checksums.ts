import { createHash } from 'node:crypto';
import type { PackedFile } from './archive.ts';
import { PackageDefect } from './defect.ts';

export function sha512Hex(bytes: Uint8Array | string): string {
  return createHash('sha512').update(bytes).digest('hex');
}

const byPath = (one: { path: string }, other: { path: string }) => (one.path < other.path ? -1 : 1);

/** A manifest as `sha512sum` reads it: `<hex>  <path>` per line, sorted by path, LF. */
export function manifestOf(files: readonly PackedFile[]): Uint8Array {
  const lines = files.toSorted(byPath).map(({ path, bytes }) => `${sha512Hex(bytes)}  ${path}\n`);
  return Buffer.from(lines.join(''), 'utf8');
}

/** Reads a manifest: path → hash. Throws PackageDefect for a line of another form or a path named twice. */
export function parseManifest(bytes: Uint8Array): Map<string, string> {
  const text = Buffer.from(bytes).toString('utf8');
  if (!text.endsWith('\n')) throw new PackageDefect('manifest-malformed');
  const hashes = new Map<string, string>();
  for (const line of text.slice(0, -1).split('\n')) {
    const match = /^([0-9a-f]{128}) [ *](\S+)$/.exec(line);
    const hash = match?.[1];
    const path = match?.[2];
    if (hash === undefined || path === undefined || hashes.has(path))
      throw new PackageDefect('manifest-malformed');
    hashes.set(path, hash);
  }
  return hashes;
}

/** Compares files with a manifest in both directions. Throws PackageDefect at the first difference. */
export function compareWithManifest(
  files: readonly PackedFile[],
  manifest: ReadonlyMap<string, string>,
): void {
  const found = new Map(files.map((file) => [file.path, file.bytes]));
  for (const [path, hash] of manifest) {
    const bytes = found.get(path);
    if (bytes === undefined) throw new PackageDefect('file-missing', path);
    if (sha512Hex(bytes) !== hash) throw new PackageDefect('file-changed', path);
  }
  for (const path of found.keys()) {
    if (!manifest.has(path)) throw new PackageDefect('file-unlisted', path);
  }
}
