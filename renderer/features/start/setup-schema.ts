import { z } from 'zod';
import { newUser, refuseSameNames } from '../../../domain/access/new-users.ts';
import { requiredText } from '../../../domain/validation.ts';

/** What the wizard asks: the operation's own rules, and each password twice. */
export const setupSchema = z
  .strictObject({
    officeName: requiredText,
    users: z
      .array(
        newUser.safeExtend({ repeat: z.string() }).refine(({ password, repeat }) => password === repeat, {
          error: 'passwords-differ',
          path: ['repeat'],
        }),
      )
      .min(1)
      .max(20),
  })
  .superRefine(({ users }, context) => refuseSameNames(users, context, ['users']));
