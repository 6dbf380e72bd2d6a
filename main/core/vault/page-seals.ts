import { statSync } from 'node:fs';
import { digestOfPages } from '../db/page-digest.ts';
import { vaultFiles, type DatabaseName } from './folder.ts';
import type { PageSeals } from './marker.ts';

/**
 * The seals that fit database files as they lie there; none for a file that can't be read or has a write-ahead log, out of which
 * older pages could come. Never rejects. Only while this process has none of them open.
 */
export async function presentSeals(
  folder: string,
  names: readonly DatabaseName[],
  digestOf: (file: string) => Promise<Buffer> = digestOfPages,
): Promise<PageSeals> {
  const seals: PageSeals = {};
  for (const name of names) {
    const seal = await sealOf(vaultFiles(folder)[name], digestOf).catch(() => undefined);
    if (seal !== undefined) seals[name] = seal;
  }
  return seals;
}

async function sealOf(file: string, digestOf: typeof digestOfPages): Promise<Buffer | undefined> {
  const hasLog = (statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0;
  return hasLog ? undefined : digestOf(file);
}

/** Whether one of these files is not as it was closed. */
export const isBroken = (
  sealed: PageSeals | undefined,
  present: PageSeals,
  names: readonly DatabaseName[],
): boolean => names.some((name) => sealed?.[name]?.equals(present[name] ?? Buffer.alloc(0)) === false);
