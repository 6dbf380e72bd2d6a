import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { consentOf, newId } from '../case/sample-case.fixture.ts';
import { addDays } from '../date.ts';
import { consentPurposes } from '../vocabulary/consent-purposes.ts';
import { consentForms, type Consent } from './consent.ts';
import { correctionObstacle, isSignedAlike } from './correction.ts';
import type { EarlierRecipient } from './notice.ts';

const given = '2026-03-01';
const body: fc.Arbitrary<EarlierRecipient> = fc.record({
  recipient: fc.constantFrom('jobcenter-lippe', 'traeger'),
  institutionId: fc.constant(null),
  name: fc.constantFrom('', 'AWO'),
  way: fc.constantFrom('referral', 'handover', 'named'),
  received: fc.array(fc.constant({ on: addDays(given, 3), categories: ['identity' as const] }), {
    maxLength: 2,
  }),
});

describe('an entry of the ledger', () => {
  it('is corrected as long as it holds and nobody got anything under it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...consentPurposes.codes),
        fc.option(fc.constant(given)),
        fc.array(body, { maxLength: 3 }),
        (purpose, withdrawnOn, under) => {
          const obstacle = correctionObstacle(consentOf({ purpose, withdrawnOn }), under);
          const sent = under.flatMap(({ received }) => received).length > 0;
          expect(obstacle).toBe(withdrawnOn !== null ? 'withdrawn' : sent ? 'relied-on' : null);
        },
      ),
    );
  });

  it.each<[keyof Consent, Partial<Consent>]>([
    ['personId', { personId: newId() }],
    ['recipient', { recipient: 'jugendamt' }],
    ['nameOfBody', { nameOfBody: 'AWO' }],
    ['purpose', { purpose: 'case-conference' }],
    ['categories', { categories: ['identity', 'health'] }],
    ['givenOn', { givenOn: '2026-01-16' }],
    ['validUntil', { validUntil: null }],
    ['language', { language: 'tr' }],
    ['interpreter', { interpreter: 'Frau Öz' }],
    ['givenBy', { givenBy: 'Rabia Celik' }],
    ['answer', { answer: 'refused' }],
  ])('says something else on paper when its %s is corrected', (_field, change) => {
    const before = consentOf();
    expect(isSignedAlike(before, { ...before, ...change })).toBe(false);
  });

  it('says the same on paper however it is said that it was signed', () => {
    const before = consentOf();
    for (const form of consentForms) expect(isSignedAlike(before, { ...before, form })).toBe(true);
  });
});
