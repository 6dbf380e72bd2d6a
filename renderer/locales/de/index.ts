import { common } from './common.ts';
import { errors } from './errors.ts';
import { obstacles } from './obstacles.ts';
import { caseFile } from './caseFile.ts';
import { validation } from './validation.ts';

/** German is the source: its keys are the keys. One line per namespace. */
export const de = {
  common,
  errors,
  obstacles,
  caseFile,
  validation,
} as const;
