import type { z } from 'zod';
import { validationCodes, type ValidationCode } from '../validation.ts';

export interface FieldProblem {
  /** `details.birthDate`, as forms name their fields. */
  path: string;
  code: ValidationCode;
}

/** What each issue of a schema means in our own codes; the renderer's forms and the dispatcher both speak them. */
export function fieldProblems(error: z.ZodError): FieldProblem[] {
  return error.issues.map((issue) => ({ path: issue.path.join('.'), code: codeOf(issue) }));
}

export function codeOf(issue: { message: string; code?: string | undefined }): ValidationCode {
  const said = validationCodes.find((code) => code === issue.message);
  if (said !== undefined) return said;
  switch (issue.code) {
    case 'too_big':
      return 'too-long';
    case 'too_small':
      return 'too-short';
    case 'invalid_value':
      return 'not-in-list';
    case 'invalid_type':
      return 'required';
    default:
      return 'invalid';
  }
}
