import { readFileSync, rmSync } from 'node:fs';
import { z } from 'zod';
import { replaceFile } from './durable-file.ts';
import { vaultFiles } from './folder.ts';
import { canonicalJson } from './primitives.ts';

const restoreNoteSchema = z.strictObject({ backup: z.string().max(64), at: z.iso.datetime() });
/** Left by a restore, which has no key to record itself, for the next unlock. */
export type RestoreNote = z.infer<typeof restoreNoteSchema>;

export function leaveRestoreNote(folder: string, note: RestoreNote): void {
  replaceFile(vaultFiles(folder).restoreNote, Buffer.from(canonicalJson(note)));
}

export function readRestoreNote(folder: string): RestoreNote | undefined {
  try {
    return restoreNoteSchema.parse(JSON.parse(readFileSync(vaultFiles(folder).restoreNote, 'utf8')));
  } catch {
    return undefined;
  }
}

export function forgetRestoreNote(folder: string): void {
  rmSync(vaultFiles(folder).restoreNote, { force: true });
}
