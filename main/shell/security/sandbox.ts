import { app } from 'electron';
import type { SecurityRule } from './rule.ts';

/** Every page runs in the operating system's sandbox, whatever its window asked for. */
export const sandbox: SecurityRule = {
  name: 'pages outside the sandbox',
  atStart: () => app.enableSandbox(),
};
