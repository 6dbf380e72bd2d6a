import { z } from 'zod';
import { requiredText, type ValidationCode } from '../validation.ts';
import { passwordProblemCodes } from './password-problem-codes.ts';
import { passwordProblems } from './password.ts';
import { roles } from './roles.ts';

const code = (value: ValidationCode) => value;

/** A person who gets a slot, with the password that they typed themselves. */
export const newUser = z
  .strictObject({
    name: requiredText,
    role: z.enum(roles, { error: code('required') }),
    password: z.string().max(1024, { error: code('too-long') }),
  })
  .superRefine(({ name, password }, context) => {
    for (const problem of passwordProblems(password, name)) {
      context.addIssue({ code: 'custom', path: ['password'], message: passwordProblemCodes[problem] });
    }
  });

/** The first people of a vault. Names are what one chooses at unlock, so each stands once. */
export function refuseSameNames(
  users: readonly { name: string }[],
  context: z.core.$RefinementCtx,
  path: readonly PropertyKey[] = [],
): void {
  const known = new Set<string>();
  for (const [index, { name }] of users.entries()) {
    const key = name.trim().toLocaleLowerCase('de');
    if (known.has(key)) {
      context.addIssue({ code: 'custom', path: [...path, index, 'name'], message: code('duplicate-name') });
    }
    known.add(key);
  }
}

export const newUsers = z
  .array(newUser)
  .min(1)
  .max(20)
  .superRefine((users, context) => refuseSameNames(users, context));
