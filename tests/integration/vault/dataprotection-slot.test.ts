import { randomBytes, randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { roles } from '../../../domain/access/roles.ts';
import type { Slot } from '../../../main/core/vault/key-file.ts';
import { keyKinds, type Keys } from '../../../main/core/vault/keys.ts';
import { createSlot, openSlot } from '../../../main/core/vault/slot.ts';
import { cheapKdf, failureOf } from './vault-fixture.ts';

/** `KIM_TRIALS=100` is the long run. */
const trials = Number(process.env['KIM_TRIALS'] ?? 4);

const password = 'ein Zaun aus Haselnuss';

it(
  'a slot of data protection gives no key to the cases, neither as it is nor with anything of somebody else’s put into it',
  { timeout: 60_000 + trials * 10_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.record({
          other: fc.constantFrom(...roles.filter((role) => role !== 'dataprotection')),
          epoch: fc.integer({ min: 1, max: 1000 }),
          taken: fc.subarray([...keyKinds], { minLength: 1 }),
          claims: fc.record(
            {
              role: fc.constantFrom(...roles),
              samePassword: fc.boolean(),
              sameSalt: fc.boolean(),
              sameId: fc.boolean(),
            },
            { noNullPrototype: true },
          ),
        }),
        async ({ other, epoch, taken, claims }) => {
          const vaultId = randomUUID();
          const keys: Keys = Object.fromEntries(keyKinds.map((kind) => [kind, randomBytes(32)]));
          const slotFor = (role: Slot['role'], secret: string) =>
            createSlot({
              vaultId,
              id: randomUUID(),
              name: 'Dora Dierks',
              role,
              password: secret,
              epoch,
              kdf: cheapKdf,
              keys,
            });
          const slot = await slotFor('dataprotection', password);
          const foreign = await slotFor(other, claims.samePassword ? password : 'grüner Tee bei Regen');

          const opened = await openSlot(vaultId, slot, password);
          expect(Object.keys(opened).toSorted()).toEqual(['audit', 'integrity', 'sealing', 'signing']);
          for (const key of Object.values(opened)) expect(key.equals(keys.cases!)).toBe(false);
          for (const form of ['hex', 'base64'] as const)
            expect(JSON.stringify(slot)).not.toContain(keys.cases!.toString(form).replace(/=+$/, ''));

          const wraps = Object.fromEntries(
            taken.flatMap((kind) => (foreign.wraps[kind] === undefined ? [] : [[kind, foreign.wraps[kind]]])),
          );
          const changed: Slot = {
            ...slot,
            role: claims.role,
            wraps: { ...slot.wraps, ...wraps },
            ...(claims.sameSalt && { salt: foreign.salt, keyCheck: foreign.keyCheck }),
            ...(claims.sameId && { id: foreign.id }),
          };
          const same = JSON.stringify(changed) === JSON.stringify(slot);
          // Everything of the other's slot together is the other's slot: that opens with the other's password.
          const theirs = claims.samePassword && claims.sameSalt && claims.sameId && claims.role === other;
          if (!same && !theirs)
            expect((await failureOf(() => openSlot(vaultId, changed, password))).code).toMatch(
              /^(wrong-password|key-file-damaged)$/,
            );
        },
      ),
      { numRuns: trials },
    );
  },
);
