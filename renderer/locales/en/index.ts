import type { de } from '../de/index.ts';
import type { Translation } from '../translation.ts';
import { common } from './common.ts';
import { errors } from './errors.ts';
import { obstacles } from './obstacles.ts';
import { caseFile } from './caseFile.ts';
import { validation } from './validation.ts';

export const en: Translation<typeof de> = {
  common,
  errors,
  obstacles,
  caseFile,
  validation,
};
