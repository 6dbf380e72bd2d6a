import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where the processes of one run of the tests find the office that they copy. @param run the process that started them */
export const templateFolder = (run: number): string => join(tmpdir(), `kim-office-template-${run}`);

/** Called by vitest when a run has ended. */
export const teardown = (): void => rmSync(templateFolder(process.pid), { recursive: true, force: true });
