import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../date.ts';
import { durability } from '../vocabulary/durability.ts';
import { askedAgain, withoutPointless } from './check-rules.ts';
import { check, checkDetails, type CheckDetails } from './closing.ts';
import { checkOf } from './sample-case.fixture.ts';

const heldOn = '2026-09-30';
const { version: _version, ...blank } = checkOf({ heldOn });

const typed: fc.Arbitrary<CheckDetails> = fc
  .record({
    result: fc.constantFrom(...durability.codes),
    language: fc.constantFrom('ar' as const, null),
    interpreter: fc.constantFrom('', 'Leila Haddad'),
    followUpNeeded: fc.boolean(),
    followUpOn: fc.option(fc.integer({ min: -400, max: 900 }).map((days) => addDays(heldOn, days))),
    followUpNote: fc.constantFrom('', 'Noch einmal anrufen.'),
  })
  .map((fields) => ({ ...blank, ...fields }));

/** Which fields are refused, and why, in the order of their names. */
function refused(details: unknown): string[] {
  const issues = checkDetails.safeParse(details).error?.issues ?? [];
  return issues.map(({ path, message }) => `${path.join('.')}: ${message}`).toSorted();
}

describe('the check three months later', () => {
  it('takes a need only with the day on which somebody is reminded, never before the talk', () => {
    fc.assert(
      fc.property(typed, (details) => {
        const { followUpNeeded, followUpOn } = details;
        const saved = checkDetails.safeParse(details).success;
        if (saved && followUpNeeded)
          expect(followUpOn !== null && Date.parse(followUpOn) >= Date.parse(heldOn)).toBe(true);
      }),
    );
    const need = { ...blank, followUpNeeded: true };
    expect(refused({ ...need, followUpOn: null })).toEqual(['followUpOn: required']);
    expect(refused({ ...need, followUpOn: addDays(heldOn, -1) })).toEqual(['followUpOn: before-talk']);
    expect(refused({ ...need, followUpOn: heldOn })).toEqual([]);
  });

  it('takes neither a day without a need nor a talk with somebody who was not reached', () => {
    fc.assert(
      fc.property(typed, (details) => {
        const saved = checkDetails.safeParse(details).success;
        const dayWithoutNeed =
          !details.followUpNeeded && (details.followUpOn !== null || details.followUpNote !== '');
        const talkWithNobody =
          details.result === 'not-reachable' && (details.language !== null || details.interpreter !== '');
        if (dayWithoutNeed || talkWithNobody) expect(saved).toBe(false);
      }),
    );
    expect(refused({ ...blank, followUpOn: '2026-12-01', followUpNote: 'Anrufen' })).toEqual([
      'followUpNote: invalid',
      'followUpOn: invalid',
    ]);
    expect(refused({ ...blank, result: 'not-reachable', language: 'ar', interpreter: 'Leila' })).toEqual([
      'interpreter: invalid',
      'language: invalid',
    ]);
  });

  it('is saved with all that still means something, and only a missing or wrong day stops it', () => {
    fc.assert(
      fc.property(typed, (details) => {
        const sent = withoutPointless(details);
        expect(refused(sent).filter((problem) => !problem.startsWith('followUpOn: '))).toEqual([]);
        if (!details.followUpNeeded) expect(refused(sent)).toEqual([]);
        if (details.followUpNeeded)
          expect(sent).toMatchObject({ followUpOn: details.followUpOn, followUpNote: details.followUpNote });
        if (details.result !== 'not-reachable')
          expect(sent).toMatchObject({ language: details.language, interpreter: details.interpreter });
        expect(withoutPointless(sent)).toEqual(sent);
      }),
    );
  });

  it('that was asked about again needs nothing more, can be saved, and says the rest as before', () => {
    fc.assert(
      fc.property(typed, (details) => {
        const after = askedAgain(withoutPointless(details));
        expect(refused(after)).toEqual([]);
        const nothing = { followUpNeeded: false, followUpOn: null, followUpNote: '' };
        expect(after).toEqual({ ...withoutPointless(details), ...nothing });
      }),
    );
  });

  it('stays readable where it was kept before these rules', () => {
    fc.assert(
      fc.property(typed, (details) => {
        expect(check.safeParse({ ...details, version: 1 }).success).toBe(true);
      }),
    );
  });
});
