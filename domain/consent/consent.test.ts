import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { relationships } from '../case/household.ts';
import { clientOfSample, consentOf, newId } from '../case/sample-case.fixture.ts';
import { addDays, ageOn } from '../date.ts';
import { consentPurposes } from '../vocabulary/consent-purposes.ts';
import { dataCategories } from '../vocabulary/data-categories.ts';
import {
  asAnswered,
  comesOfAge,
  consentDetails,
  consentsBy,
  contradictedBy,
  detailsOf,
  isInForce,
  mayBeAnsweredFor,
  nearestMiss,
  withdrawalProblem,
  type Consent,
} from './consent.ts';

const today = '2026-11-22';
const day = fc.integer({ min: -20, max: 20 }).map((days) => addDays(today, days));
const people = [clientOfSample, newId()] as const;
const grown = { person: { birthDate: '1990-01-01' }, relationship: 'client' } as const;
const entry: fc.Arbitrary<Consent> = fc
  .record({
    personId: fc.constantFrom(...people),
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
        expect(asAnswered(refusal, grown).validUntil).toBeNull();
      }),
    );
  });

  it('changes nothing about a yes', () => {
    const given = consentOf({ validUntil: '2026-12-01' });
    expect(asAnswered(given, grown)).toEqual(given);
  });

  it('contradicts just the consents of the same person that hold on its day for the same body, purpose and some of the data', () => {
    fc.assert(
      fc.property(entry, fc.array(entry, { maxLength: 5 }), (made, ledger) => {
        const refusal: Consent = { ...made, answer: 'refused' };
        const found = contradictedBy(refusal, ledger);
        for (const one of ledger) {
          const same =
            one.personId === refusal.personId &&
            one.recipient === refusal.recipient &&
            one.purpose === refusal.purpose;
          const shared = one.categories.filter((category) => refusal.categories.includes(category));
          expect(found.includes(one)).toBe(same && shared.length > 0 && isInForce(one, refusal.givenOn));
        }
        expect(contradictedBy({ ...refusal, answer: 'given' }, ledger)).toEqual([]);
      }),
    );
  });
});

describe('whose consent it is', () => {
  it('shares the ledger out among the people, each entry to one of them, in its order', () => {
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 6 }), (ledger) => {
        const shares = people.map((personId) => consentsBy(personId, ledger));
        expect(shares.flat().length).toBe(ledger.length);
        for (const [index, share] of shares.entries())
          expect(share).toEqual(ledger.filter(({ personId }) => personId === people[index]));
      }),
    );
  });

  it('keeps who answered for a child, and of an adult never that somebody else did', () => {
    fc.assert(
      fc.property(
        entry,
        fc.option(fc.integer({ min: 0, max: 90 * 365 }).map((days) => addDays(today, -days))),
        fc.constantFrom(...relationships),
        (made, birthDate, relationship) => {
          const whose = { person: { birthDate }, relationship };
          const kept = asAnswered({ ...made, givenBy: 'Drita Hoxha' }, whose);
          const young =
            birthDate === null ? relationship === 'child' : ageOn(birthDate, made.givenOn) < comesOfAge;
          expect(mayBeAnsweredFor(whose, made.givenOn)).toBe(young);
          expect(kept.givenBy).toBe(young ? 'Drita Hoxha' : '');
        },
      ),
    );
  });

  it('changes to the person’s own on the birthday that makes them of age', () => {
    const whose = { person: { birthDate: '2008-11-22' }, relationship: 'child' } as const;
    expect([mayBeAnsweredFor(whose, '2026-11-21'), mayBeAnsweredFor(whose, today)]).toEqual([true, false]);
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

describe('the days of a consent', () => {
  it('end no earlier than it was given; of a no nothing is asked', () => {
    fc.assert(
      fc.property(entry, ({ validUntil, ...made }) => {
        const typed = detailsOf(consentOf({ ...made, givenOn: addDays(made.givenOn, -30), validUntil }));
        const ends = validUntil === null ? null : addDays(validUntil, -30);
        const { success, error } = consentDetails.safeParse({ ...typed, validUntil: ends });
        const early = typed.answer === 'given' && ends !== null && ends < typed.givenOn;
        expect(success).toBe(!early);
        expect(error?.issues.map(({ path, message }) => [path, message]) ?? []).toEqual(
          early ? [[['validUntil'], 'before-consent']] : [],
        );
      }),
    );
  });

  it('are followed by one withdrawal at most, not earlier than the consent', () => {
    fc.assert(
      fc.property(entry, day, (made, on) => {
        const problem = withdrawalProblem(made, on);
        if (made.withdrawnOn !== null) expect(problem).toBe('consent-withdrawn-already');
        else expect(problem).toBe(on < made.givenOn ? 'before-consent' : null);
        if (problem !== null) return;
        expect(isInForce({ ...made, withdrawnOn: on }, on)).toBe(false);
      }),
    );
  });
});

it('only a release from confidentiality has to name who is released, and only where it was given', () => {
  for (const purpose of consentPurposes.codes)
    for (const answer of ['given', 'refused'] as const)
      for (const nameOfBody of ['', 'Praxis Dr. Lange']) {
        const details = detailsOf(consentOf());
        const { success } = consentDetails.safeParse({ ...details, purpose, answer, nameOfBody });
        const nobody = purpose === 'confidentiality-release' && answer === 'given' && nameOfBody === '';
        expect([purpose, answer, nameOfBody, success]).toEqual([purpose, answer, nameOfBody, !nobody]);
      }
});
