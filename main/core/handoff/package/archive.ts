import { ZipArchive } from 'archiver';
import type { Readable } from 'node:stream';

export interface PackedFile {
  /** Slash-separated path inside the package. */
  path: string;
  bytes: Uint8Array;
}

/** The oldest time a ZIP can hold; a real one would make two equal packages differ. */
const fixedDate = new Date('1980-01-01T00:00:00Z');

/**
 * A ZIP that is the same byte for byte for the same files, on any machine and in any time zone. Entries are stored, not
 * deflated: deflated bytes depend on the processor, and similar rows would pack tighter than the 100:1 that a receiver
 * allows. Files appear in the order given.
 */
function archiveStream(files: readonly PackedFile[]): Readable {
  const zip = new ZipArchive({ store: true });
  for (const { path, bytes } of files) {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    zip.append(buffer, { name: path, date: fixedDate, mode: 0o644, store: true });
  }
  // A failure reaches the reader as an error of the stream.
  zip.finalize().catch((error: unknown) => zip.destroy(error as Error));
  return zip as unknown as Readable;
}

/** The same in one piece. */
export async function archive(files: readonly PackedFile[]): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of archiveStream(files)) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
}
