import { z } from 'zod';
import { operations, type ParsedInput } from '../../domain/contract/operations.ts';

/**
 * What the address asks for: `#/plan/<caseId>/<number>/<language>`. Null for anything else; the shell writes these
 * addresses, so a page never has to explain one.
 */
export function readPrintRoute(hash: string): ParsedInput<'plan.printout'> | null {
  const [, kind, caseId, number, language, ...rest] = hash.replace(/^#/, '').split('/');
  if (kind !== 'plan' || rest.length > 0) return null;
  const input = operations['plan.printout'].input.safeParse({
    caseId,
    number: z.string().regex(/^\d+$/).transform(Number).safeParse(number).data,
    language: language === undefined ? undefined : decodeURIComponent(language),
  });
  return input.success ? input.data : null;
}

/** `#/vermittlung/<caseId>/<referralId>`: the letter of a referral. */
export function readLetterRoute(hash: string): ParsedInput<'referral.letter'> | null {
  const [, kind, caseId, referralId, ...rest] = hash.replace(/^#/, '').split('/');
  if (kind !== 'vermittlung' || rest.length > 0) return null;
  const input = operations['referral.letter'].input.safeParse({ caseId, referralId });
  return input.success ? input.data : null;
}
