import type { de } from '../de/index.ts';
import type { Translation } from '../translation.ts';
import { common } from './common.ts';
import { errors } from './errors.ts';
import { validation } from './validation.ts';

export const en: Translation<typeof de> = {
  common,
  errors,
  validation,
};
