import fc from 'fast-check';
import { expect, it } from 'vitest';
import { notPossibleReasons } from '../vocabulary/not-possible-reasons.ts';
import { gapKinds } from '../vocabulary/gap-kinds.ts';
import { gapOffer, gapSignalFrom, noGapOffer } from './gap-offer.ts';
import { gapKindFor, gapSignalDetails } from './gap-signal.ts';

const offered = fc.record({
  wanted: fc.boolean(),
  kind: fc.option(fc.constantFrom(...gapKinds.codes)),
});
const known = {
  fieldOfAction: null,
  institution: 'Volkshochschule',
  institutionId: null,
  words: '',
  noticedOn: '2026-01-15',
};

it('is complete exactly when a wanted signal says what is lacking', () => {
  fc.assert(
    fc.property(offered, (offer) => {
      const { success, error } = gapOffer.safeParse(offer);
      expect(success).toBe(!offer.wanted || offer.kind !== null);
      if (!success)
        expect(error.issues.map(({ path, message }) => [path.join('.'), message])).toEqual([
          ['kind', 'required'],
        ]);
    }),
  );
});

it('becomes a signal that core takes exactly when it is wanted, and never one without a kind', () => {
  fc.assert(
    fc.property(offered, (offer) => {
      const signal = gapSignalFrom(offer, known);
      if (signal !== null) expect(gapSignalDetails.parse(signal).kind).toBe(offer.kind);
      if (gapOffer.safeParse(offer).success) expect(signal !== null).toBe(offer.wanted);
      expect(gapSignalDetails.safeParse({ ...known, kind: null }).success).toBe(false);
    }),
  );
});

it('is complete as each reason proposes it, and asks for nothing where nobody touched it', () => {
  for (const reason of notPossibleReasons.codes) {
    const kind = gapKindFor(reason);
    expect(gapOffer.safeParse({ wanted: kind !== null, kind }).success).toBe(true);
  }
  expect(gapOffer.parse(undefined)).toEqual(noGapOffer);
});
