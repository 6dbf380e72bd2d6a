import { deliver } from '../handoff/outbox.ts';
import type { AuditNote, Work } from '../work.ts';

interface Paper {
  /** What the log learns of it beside its size. */
  readonly note: AuditNote;
  /** Names no person: the folder of papers is seen by others. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Writes what leaves unencrypted into the office's own folder; the same paper once more replaces itself. The entry is
 * recorded first: what left without a trace could not be found again.
 * @throws OperationFailure as `deliver`
 */
export async function putOnPaper(work: Work, { note, name, bytes }: Paper): Promise<{ path: string }> {
  const detail = { ...note.detail, size: bytes.byteLength };
  await work.change({ ...note, detail }, async () => undefined);
  const { path } = await deliver({
    outboxFolder: work.printFolder,
    folder: null,
    name,
    bytes,
    overwrite: true,
    readyMarker: false,
  });
  return { path };
}
