import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clientOfSample, consentOf, newId } from '../case/sample-case.fixture.ts';
import { addDays } from '../date.ts';
import { consentPurposes } from '../vocabulary/consent-purposes.ts';
import { dataCategories, isSpecialCategory } from '../vocabulary/data-categories.ts';
import { legalBases } from '../vocabulary/legal-bases.ts';
import { isInForce } from './consent.ts';
import { disclosureObstacles, meansBody, type PassingFacts } from './referral-disclosure.ts';

const today = '2026-11-22';
const recipients = ['jobcenter-lippe', 'course-provider', 'jugendamt'] as const;
const categories = fc.uniqueArray(fc.constantFrom(...dataCategories.codes), { minLength: 1, maxLength: 6 });
const day = fc.integer({ min: -20, max: 20 }).map((days) => addDays(today, days));
const people = [clientOfSample, newId()] as const;
const consent = fc
  .record({
    personId: fc.constantFrom(...people),
    recipient: fc.constantFrom(...recipients),
    nameOfBody: fc.constantFrom('', '', 'AWO Detmold', 'AWO Lemgo'),
    purpose: fc.constantFrom(...consentPurposes.codes, 'referral' as const, 'referral' as const),
    categories,
    givenOn: day,
    answer: fc.constantFrom('given', 'given', 'refused'),
    validUntil: fc.option(day),
    withdrawnOn: fc.option(day),
  })
  .map(consentOf);
const facts: fc.Arbitrary<PassingFacts> = fc.record({
  purpose: fc.constantFrom('referral', 'referral', 'case-conference', 'case-handover'),
  legalBasis: fc.option(fc.constantFrom(...legalBases.codes)),
  personId: fc.constantFrom(...people),
  specialProtection: fc.boolean(),
  consents: fc.array(consent, { maxLength: 5 }),
  recipient: fc.option(fc.constantFrom(...recipients)),
  name: fc.constantFrom('AWO Detmold', 'VHS'),
  town: fc.constantFrom('Detmold', 'Lemgo'),
  categories,
});

describe('passing data on to a body', () => {
  it('needs for each kind of data a consent of the person it is about for this body and purpose, unless a public task carries it', () => {
    fc.assert(
      fc.property(facts, (given) => {
        const allowed = disclosureObstacles(given, today).length === 0;
        const covered = (category: (typeof given.categories)[number]) =>
          given.consents.some(
            (one) =>
              one.personId === given.personId &&
              one.recipient === given.recipient &&
              meansBody(one, given) &&
              one.purpose === given.purpose &&
              one.answer === 'given' &&
              one.categories.includes(category) &&
              isInForce(one, today),
          );
        const carried = (category: string) => given.legalBasis !== 'consent' && !isSpecialCategory(category);
        expect(allowed).toBe(
          given.legalBasis !== null &&
            !(given.specialProtection && given.categories.includes('contact-details')) &&
            given.categories.every((category) => carried(category) || covered(category)),
        );
      }),
      { numRuns: 1000 },
    );
  });

  it('never becomes possible by a withdrawal, and never by asking for more', () => {
    fc.assert(
      fc.property(facts, fc.constantFrom(...dataCategories.codes), (given, more) => {
        if (disclosureObstacles(given, today).length === 0) return;
        const withdrawn = given.consents.map((one) => ({ ...one, withdrawnOn: today }));
        expect(disclosureObstacles({ ...given, consents: withdrawn }, today)).not.toEqual([]);
        const wider = [...new Set([...given.categories, more])];
        expect(disclosureObstacles({ ...given, categories: wider }, today)).not.toEqual([]);
      }),
    );
  });

  it('is the same whatever others of the household consented to or refused', () => {
    fc.assert(
      fc.property(facts, fc.array(consent, { maxLength: 5 }), (given, more) => {
        const ofOthers = more.map((one) => ({ ...one, personId: newId() }));
        const asked = { ...given, consents: [...given.consents, ...ofOthers] };
        expect(disclosureObstacles(asked, today)).toEqual(disclosureObstacles(given, today));
      }),
    );
  });

  const onConsent = (fields: Partial<PassingFacts>): PassingFacts => ({
    purpose: 'referral',
    legalBasis: 'consent',
    personId: clientOfSample,
    specialProtection: false,
    consents: [],
    recipient: 'jobcenter-lippe',
    name: 'Jobcenter Lippe',
    town: 'Detmold',
    categories: ['language'],
    ...fields,
  });
  const language = (fields: Parameters<typeof consentOf>[0]) =>
    onConsent({ consents: [consentOf({ categories: ['language'], ...fields })] });

  it.each<[string, PassingFacts, string]>([
    ['no legal basis is recorded', onConsent({ legalBasis: null }), 'legal-basis-missing'],
    ['the directory does not say whom consents mean', onConsent({ recipient: null }), 'recipient-unknown'],
    ['there is no consent', onConsent({}), 'consent-missing'],
    [
      'it names other data',
      onConsent({ consents: [consentOf({ categories: ['identity'] })] }),
      'consent-missing',
    ],
    ['only somebody else of the household consented', language({ personId: newId() }), 'consent-missing'],
    ['it is for another purpose', language({ purpose: 'case-conference' }), 'consent-missing'],
    [
      'it names another body of the kind',
      language({ nameOfBody: 'Jobcenter Höxter' }),
      'consent-names-other',
    ],
    ['it begins later', language({ givenOn: addDays(today, 1), validUntil: null }), 'consent-not-begun'],
    ['it has ended', language({ validUntil: addDays(today, -1) }), 'consent-expired'],
    ['the person said no', language({ answer: 'refused' }), 'consent-refused'],
    ['it was withdrawn today', language({ withdrawnOn: today }), 'consent-withdrawn'],
    [
      'the address is protected',
      onConsent({ legalBasis: 'public-task', specialProtection: true, categories: ['contact-details'] }),
      'protected-address',
    ],
  ])('says that %s', (_what, given, code) => {
    expect(disclosureObstacles(given, today).map((obstacle) => obstacle.code)).toEqual([code]);
  });

  it.each([
    ['', true],
    ['AWO', true],
    ['AWO Kreisverband Lippe', true],
    ['Awo-Kreisverband Lippe, Detmold', true],
    ['AWO Lemgo', false],
    ['AWO Kreisverband Lipp', false],
    ['—', false],
    ['Praxis Dr. Lange', false],
  ])('a consent that names “%s” means the AWO Kreisverband Lippe in Detmold: %s', (nameOfBody, means) => {
    expect(meansBody({ nameOfBody }, { name: 'AWO Kreisverband Lippe', town: 'Detmold' })).toBe(means);
  });
});
