import type { ValidationCode } from '../validation.ts';
import type { PasswordProblem } from './password.ts';

/** What a form says about each reason for refusing a password. */
export const passwordProblemCodes = {
  'too-short': 'password-too-short',
  'too-long': 'too-long',
  common: 'password-too-common',
  'contains-name': 'password-like-name',
} as const satisfies Record<PasswordProblem, ValidationCode>;
