import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import * as rules from '../../../domain/validation.ts';
import { codeOfIssue } from './messages.ts';

/** The code that the form gives to a value the rule refuses. */
function codeFor(rule: z.ZodType, value: unknown): string | undefined {
  const outcome = rule.safeParse(value, { error: codeOfIssue });
  return outcome.success ? undefined : outcome.error.issues[0]?.message;
}

describe('codeOfIssue', () => {
  it.each([
    ['an absent text', z.string(), undefined, 'required'],
    ['an empty choice', z.enum(['a', 'b']), null, 'required'],
    ['a foreign choice', z.enum(['a', 'b']), 'c', 'not-in-list'],
    ['words for a number', z.int(), '12a', 'not-a-number'],
    ['an empty number', z.int(), null, 'required'],
    ['an empty list', z.array(z.string()).min(1), [], 'required'],
    ['a short text', z.string().min(3), 'ab', 'too-short'],
    ['a long text', z.string().max(3), 'abcd', 'too-long'],
    ['a day that does not exist', z.iso.date(), '2026-02-31', 'not-a-date'],
    ['something else', z.boolean(), 'x', 'invalid'],
  ])('names %s', (_what, rule, value, code) => {
    expect(codeFor(rule, value)).toBe(code);
  });

  it('leaves the codes of our own rules alone', () => {
    expect(codeFor(rules.birthDate, '2150-01-01')).toBe('birth-date-in-future');
    expect(codeFor(rules.requiredText, ' ')).toBe('required');
    expect(codeFor(rules.minutes, 2000)).toBe('minutes-out-of-range');
  });
});
