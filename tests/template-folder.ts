import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where the processes of one run of the tests find what they share. @param run the process that started them */
const sharedFolder = (run: number): string => join(tmpdir(), `kim-templates-${run}`);

/**
 * A folder that costs more to make than most tests take: made once in a run of the tests, by the first process that
 * asks for it, and copied by everybody.
 */
export async function templateFolder(name: string, make: (folder: string) => Promise<void>): Promise<string> {
  const shared = sharedFolder(process.ppid);
  const made = join(shared, name);
  if (existsSync(made)) return made;
  mkdirSync(shared, { recursive: true });
  const making = mkdtempSync(join(shared, 'making-'));
  await make(making);
  try {
    renameSync(making, made);
  } catch {
    // Another process was faster, and what it made is as good.
    rmSync(making, { recursive: true });
  }
  return made;
}

/** Called by vitest and by Playwright before a run; what it gives back, after it. */
export default function withoutTemplates(): () => void {
  const takeAway = (): void => rmSync(sharedFolder(process.pid), { recursive: true, force: true });
  // A run that was killed may have left some under the same number.
  takeAway();
  return takeAway;
}
