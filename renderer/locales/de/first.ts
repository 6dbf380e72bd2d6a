import { common } from './common.ts';
import { errors } from './errors.ts';
import { start } from './start.ts';
import { validation } from './validation.ts';

/** What is said before a vault is open, and everywhere. It comes with the first screen; all else when it is needed. */
export const first = { common, errors, start, validation } as const;
