import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { consentOf } from '../case/sample-case.fixture.ts';
import { addDays } from '../date.ts';
import { consentPurposes } from '../vocabulary/consent-purposes.ts';
import { dataCategories } from '../vocabulary/data-categories.ts';
import {
  asAnswered,
  consentDetails,
  contradictedBy,
  isInForce,
  nearestMiss,
  type Consent,
} from './consent.ts';

const today = '2026-11-22';
const day = fc.integer({ min: -20, max: 20 }).map((days) => addDays(today, days));
const entry: fc.Arbitrary<Consent> = fc
  .record({
    answer: fc.constantFrom('given', 'refused'),
    recipient: fc.constantFrom('jobcenter-lippe', 'jugendamt'),
    purpose: fc.constantFrom('referral', 'case-conference'),
    categories: fc.uniqueArray(fc.constantFrom(...dataCategories.codes.slice(0, 3)), { minLength: 1 }),
    givenOn: day,
    validUntil: fc.option(day),
    withdrawnOn: fc.option(day),
  })
  .map((fields) => consentOf(fields));

describe('a no', () => {
  it('permits nothing on any day, and has no end', () => {
    fc.assert(
      fc.property(entry, day, (made, on) => {
        const refusal: Consent = { ...made, answer: 'refused' };
        expect(isInForce(refusal, on)).toBe(false);
        expect(asAnswered(refusal).validUntil).toBeNull();
      }),
    );
  });

  it('changes nothing about a yes', () => {
    const given = consentOf({ validUntil: '2026-12-01' });
    expect(asAnswered(given)).toBe(given);
  });

  it('contradicts just the consents that hold on its day for the same body, purpose and some of the data', () => {
    fc.assert(
      fc.property(entry, fc.array(entry, { maxLength: 5 }), (made, ledger) => {
        const refusal: Consent = { ...made, answer: 'refused' };
        const found = contradictedBy(refusal, ledger);
        for (const one of ledger) {
          const same = one.recipient === refusal.recipient && one.purpose === refusal.purpose;
          const shared = one.categories.filter((category) => refusal.categories.includes(category));
          expect(found.includes(one)).toBe(same && shared.length > 0 && isInForce(one, refusal.givenOn));
        }
        expect(contradictedBy({ ...refusal, answer: 'given' }, ledger)).toEqual([]);
      }),
    );
  });
});

describe('why nothing in the ledger counts', () => {
  const refused = (givenOn: string) => consentOf({ answer: 'refused', givenOn, validUntil: null });
  const ended = (givenOn: string) => consentOf({ givenOn, validUntil: addDays(today, -1) });
  it.each([
    ['nobody was asked', [], 'consent-missing'],
    ['the person said no', [refused('2026-03-01')], 'consent-refused'],
    ['a yes ended and they said no', [ended('2026-01-01'), refused('2026-03-01')], 'consent-refused'],
    ['the yes after a no has ended', [refused('2026-01-01'), ended('2026-03-01')], 'consent-expired'],
    [
      'the yes after a no was withdrawn',
      [refused('2026-01-01'), consentOf({ givenOn: '2026-03-01', withdrawnOn: today })],
      'consent-withdrawn',
    ],
  ])('is that %s', (_what, ledger, miss) => {
    expect(nearestMiss(ledger, today)).toBe(miss);
  });
});

it('only a release from confidentiality has to name who is released, and only where it was given', () => {
  for (const purpose of consentPurposes.codes)
    for (const answer of ['given', 'refused'] as const)
      for (const nameOfBody of ['', 'Praxis Dr. Lange']) {
        const { id: _id, version: _version, withdrawnOn: _withdrawnOn, ...details } = consentOf();
        const { success } = consentDetails.safeParse({ ...details, purpose, answer, nameOfBody });
        const nobody = purpose === 'confidentiality-release' && answer === 'given' && nameOfBody === '';
        expect([purpose, answer, nameOfBody, success]).toEqual([purpose, answer, nameOfBody, !nobody]);
      }
});
