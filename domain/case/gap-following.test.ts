import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gapKinds } from '../vocabulary/gap-kinds.ts';
import { signalAfter, signalToKeep, type GapCause, type SignalFollows } from './gap-following.ts';
import type { GapSignal } from './gap-signal.ts';

const today = '2026-11-28';
const cause = fc.record({
  kind: fc.constantFrom(...gapKinds.codes),
  words: fc.constantFrom('Arabisch', 'Tigrinya', 'Tigrinya: auch in Detmold nicht'),
  noticedOn: fc.constantFrom('2026-11-01', '2026-11-28'),
});
const maybe = fc.option(cause, { nil: null });

const recorded = (from: GapCause): GapSignal => ({
  ...from,
  id: 'a',
  version: 1,
  fieldOfAction: null,
  institution: '',
  institutionId: null,
  origin: 'interpreter',
  measureId: null,
  referralId: null,
  requestId: 'r',
  contactId: null,
  withdrawnOn: null,
});

/** What stands in the file afterwards. */
function applied(signal: GapSignal | null, follows: SignalFollows): GapSignal | null {
  if (follows.what === 'record') return recorded(follows.cause);
  return follows.what === 'change' && signal ? { ...signal, ...follows.changes } : signal;
}

describe('the signal of a record', () => {
  it('says after any number of corrections what the record says, or counts no longer', () => {
    fc.assert(
      fc.property(fc.array(maybe, { minLength: 1, maxLength: 6 }), (causes) => {
        let signal: GapSignal | null = null;
        let before: GapCause | null = null;
        for (const after of causes) {
          signal = applied(signal, signalAfter(signal, before, after, today));
          if (after === null) expect(signal?.withdrawnOn ?? today).toBe(today);
          else expect(signal).toMatchObject({ ...after, withdrawnOn: null });
          before = after;
        }
      }),
    );
  });

  it('follows nothing where nothing was corrected', () => {
    fc.assert(
      fc.property(cause, fc.boolean(), (one, withdrawn) => {
        const signal = { ...recorded(one), withdrawnOn: withdrawn ? '2026-11-20' : null };
        expect(signalAfter(signal, one, one, today)).toEqual({ what: 'nothing' });
        expect(signalAfter(null, one, one, today)).toEqual({ what: 'nothing' });
      }),
    );
  });

  it('keeps what somebody wrote into it, and stays where they named something else', () => {
    const before = { kind: 'no-interpreter', words: 'Arabisch', noticedOn: today } as const;
    const own = { ...recorded(before), words: 'Drei Wochen gesucht' };
    const after = { ...before, kind: 'child-interpreted', words: 'Arabisch: der Sohn' } as const;
    expect(signalAfter(own, before, after, today)).toEqual({
      what: 'change',
      changes: { kind: 'child-interpreted' },
    });
    const renamed = { ...recorded(before), kind: 'cooperation' as const };
    expect(signalAfter(renamed, before, null, today)).toEqual({ what: 'nothing' });
  });
});

describe('a signal that a form asks for', () => {
  const before = { kind: 'no-place', words: 'voll', noticedOn: today } as const;
  const ofMeasure = { ...recorded(before), origin: 'measure' as const, requestId: null, measureId: 'm' };
  const source = { origin: 'measure', measureId: 'm' } as const;

  it('is not said twice of one measure, whichever form said it first', () => {
    expect(signalToKeep([ofMeasure], source, { kind: 'no-place' })).toEqual({ what: 'nothing' });
    const ofReferral = { ...ofMeasure, origin: 'referral' as const, referralId: 'r' };
    expect(signalToKeep([ofReferral], source, { kind: 'no-place' })).toEqual({ what: 'nothing' });
    const again = { origin: 'referral', referralId: 'r', measureId: 'm' } as const;
    expect(signalToKeep([ofMeasure], again, { kind: 'no-place' })).toEqual({ what: 'nothing' });
  });

  it('changes the one of before where the reason is another one now', () => {
    const changed = { what: 'change', signal: ofMeasure };
    expect(signalToKeep([ofMeasure], source, { kind: 'no-funding' })).toEqual(changed);
  });

  it('is kept where nothing is known of this measure, or no longer', () => {
    for (const others of [[], [{ ...ofMeasure, measureId: 'n' }], [{ ...ofMeasure, withdrawnOn: today }]])
      expect(signalToKeep(others, source, { kind: 'no-place' })).toEqual({ what: 'record' });
    const manual = { ...ofMeasure, origin: 'manual' as const, measureId: null };
    const nowhere = { origin: 'measure', measureId: null } as const;
    expect(signalToKeep([manual], nowhere, { kind: 'no-place' })).toEqual({ what: 'record' });
  });
});
