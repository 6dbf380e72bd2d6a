import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import { validationCodes, type ValidationCode } from '../../../domain/validation.ts';
import type { FieldEntry } from './form-binding.ts';

const isCode = (text: string): text is ValidationCode =>
  (validationCodes as readonly string[]).includes(text);

/** zod's own findings as our codes, for rules that bring no code of their own. */
export function codeOfIssue(issue: z.core.$ZodRawIssue): ValidationCode {
  const empty = issue.input === undefined || issue.input === null || issue.input === '';
  if (empty) return 'required';
  switch (issue.code) {
    case 'too_small':
      return issue.origin === 'array' ? 'required' : issue.origin === 'string' ? 'too-short' : 'invalid';
    case 'too_big':
      return issue.origin === 'string' ? 'too-long' : 'invalid';
    case 'invalid_type':
      return issue.expected === 'number' || issue.expected === 'int' ? 'not-a-number' : 'invalid';
    case 'invalid_format':
      return issue.format === 'date' ? 'not-a-date' : 'invalid';
    case 'invalid_value':
      return 'not-in-list';
    default:
      return 'invalid';
  }
}

/** The words for a code at a field: an empty required field is always asked to be filled, whichever rule found it. */
export function useMessageOf() {
  const { t } = useTranslation('validation');
  return (
    message: string,
    value: unknown,
    entry: Pick<FieldEntry, 'kind' | 'required' | 'messages'> | undefined,
  ): string => {
    const empty = value === null || value === undefined || value === '';
    const found = isCode(message) ? message : 'invalid';
    const code = empty && entry?.required ? 'required' : found;
    const words =
      code === 'required' && entry && entry.kind !== 'text' ? (`required-${entry.kind}` as const) : code;
    return entry?.messages[code] ?? t(words);
  };
}
