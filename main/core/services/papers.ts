import { deliver, takeAway } from '../handoff/outbox.ts';
import type { AuditNote, Transaction, Work } from '../work.ts';

interface Paper {
  /** What the log learns of it beside its size. */
  readonly note: AuditNote;
  /** Names no person: the folder of papers is seen by others. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What of it is kept in the file, committed with its entry; gives what is to be done once it is. */
  readonly keep?: (trx: Transaction) => Promise<() => void>;
}

/**
 * Writes what leaves unencrypted into the office's own folder; the same paper once more replaces itself. The entry is
 * recorded first: what left without a trace could not be found again.
 * @throws OperationFailure as `deliver`
 */
export async function putOnPaper(work: Work, { note, name, bytes, keep }: Paper): Promise<{ path: string }> {
  const detail = { ...note.detail, size: bytes.byteLength };
  const isKept = await work.change({ ...note, detail }, async (trx) => keep?.(trx));
  isKept?.();
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

/** Takes a paper out of the folder that holds what is no longer so; false where it could not be, because another program holds it. */
export const takePaperBack = ({ printFolder }: Work, name: string): Promise<boolean> =>
  takeAway(printFolder, name).then(
    () => true,
    () => false,
  );
