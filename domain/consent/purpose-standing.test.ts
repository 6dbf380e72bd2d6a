import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clientOfSample, consentOf, newId } from '../case/sample-case.fixture.ts';
import { addDays } from '../date.ts';
import { legalBases } from '../vocabulary/legal-bases.ts';
import { isInForce } from './consent.ts';
import { dataCategories, isSpecialCategory } from '../vocabulary/data-categories.ts';
import { bodyStanding, purposeStanding } from './purpose-standing.ts';

const today = '2026-11-28';
const day = fc.integer({ min: -20, max: 20 }).map((days) => addDays(today, days));
const purposes = ['case-conference', 'case-handover', 'sustainability-check'] as const;
const entry = fc
  .record({
    personId: fc.constantFrom(clientOfSample, newId()),
    recipient: fc.constantFrom('jugendamt', 'other-municipality'),
    purpose: fc.constantFrom(...purposes),
    categories: fc.uniqueArray(
      fc.constantFrom('identity' as const, 'education-work' as const, 'health' as const),
      {
        minLength: 1,
      },
    ),
    answer: fc.constantFrom('given', 'refused'),
    givenOn: day,
    validUntil: fc.option(day),
    withdrawnOn: fc.option(day),
  })
  .map(consentOf);

describe('what stands in the ledger for a purpose', () => {
  it('is the client’s own, for this purpose, and what is permitted holds on the day', () => {
    fc.assert(
      fc.property(
        fc.option(fc.constantFrom(...legalBases.codes)),
        fc.array(entry, { maxLength: 6 }),
        fc.constantFrom(...purposes),
        (legalBasis, consents, purpose) => {
          const facts = { legalBasis, clientId: clientOfSample, consents };
          const { permitted, refused, lacking, without } = purposeStanding(facts, purpose, today);
          const own = consents.filter((one) => one.personId === clientOfSample && one.purpose === purpose);
          expect(permitted).toEqual(own.filter((one) => isInForce(one, today)));
          for (const no of refused) {
            expect(own).toContain(no);
            expect(no.answer).toBe('refused');
          }
          // Nothing is silently all right: without a task that carries it, somebody permitted it, or it says what is lacking.
          if (without === 'nothing')
            expect(lacking === null).toBe(permitted.length > 0 && legalBasis !== null);
          else expect(lacking).toBeNull();
          const others = consents.map((one) => ({ ...one, personId: newId() }));
          expect(purposeStanding({ ...facts, consents: [...consents, ...others] }, purpose, today)).toEqual(
            purposeStanding(facts, purpose, today),
          );
        },
      ),
    );
  });

  const onConsent = { legalBasis: 'consent' as const, clientId: clientOfSample };
  const handover = (fields: Parameters<typeof consentOf>[0]) =>
    consentOf({ recipient: 'other-municipality', purpose: 'case-handover', ...fields });

  it('tells what of a handover was permitted and what refused, until it is permitted too', () => {
    const school = handover({ categories: ['school-childcare'] });
    const work = handover({ categories: ['education-work'], answer: 'refused', givenOn: '2026-02-01' });
    const standing = (...consents: ReturnType<typeof handover>[]) =>
      purposeStanding({ ...onConsent, consents }, 'case-handover', today);
    expect(standing(school, work)).toMatchObject({ permitted: [school], refused: [work], lacking: null });
    const later = handover({ categories: ['education-work'], givenOn: '2026-03-01' });
    expect(standing(school, work, later).refused).toEqual([]);
    expect(standing(work)).toMatchObject({ permitted: [], refused: [work], lacking: 'consent-refused' });
    expect(standing(handover({ withdrawnOn: today })).lacking).toBe('consent-withdrawn');
  });

  it('lets a public task carry ordinary data to a conference, and the question after the closing whole', () => {
    const facts = { legalBasis: 'public-task' as const, clientId: clientOfSample, consents: [] };
    expect(purposes.map((purpose) => purposeStanding(facts, purpose, today).without)).toEqual([
      'ordinary',
      'ordinary',
      'all',
    ]);
    const unknown = { ...facts, legalBasis: null };
    for (const purpose of purposes)
      expect(purposeStanding(unknown, purpose, today)).toMatchObject({
        without: 'nothing',
        lacking: 'legal-basis-missing',
      });
  });
});

describe('what one body at the table may learn', () => {
  const awo = { recipient: 'traeger' as const, name: 'AWO Lemgo', town: 'Lemgo' };
  const facts = {
    ...awo,
    purpose: 'case-conference' as const,
    legalBasis: 'consent' as const,
    personId: clientOfSample,
    specialProtection: false,
  };
  const toConference = (fields: Parameters<typeof consentOf>[0]) =>
    consentOf({ recipient: 'traeger', purpose: 'case-conference', categories: ['health'], ...fields });
  const lackingFor = (...consents: ReturnType<typeof toConference>[]) =>
    bodyStanding({ ...facts, consents }, today).lacking;

  it('is what consents to its kind or its name permit on the day, and only what needs one', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...legalBases.codes),
        fc.array(
          fc.record({
            recipient: fc.constantFrom('traeger' as const, 'jugendamt' as const),
            nameOfBody: fc.constantFrom('', 'AWO', 'AWO Lemgo', 'Caritas Lemgo'),
            categories: fc.uniqueArray(fc.constantFrom(...dataCategories.codes), { minLength: 1 }),
            validUntil: fc.option(day),
          }),
          { maxLength: 5 },
        ),
        (legalBasis, ledger) => {
          const consents = ledger.map(toConference);
          const { permitted, lacking } = bodyStanding({ ...facts, legalBasis, consents }, today);
          const ours = consents.filter(
            (one) =>
              one.recipient === 'traeger' && !one.nameOfBody.startsWith('Caritas') && isInForce(one, today),
          );
          const wanted = new Set(ours.flatMap(({ categories }) => categories));
          expect(new Set(permitted)).toEqual(
            new Set([...wanted].filter((code) => legalBasis === 'consent' || isSpecialCategory(code))),
          );
          expect(lacking === null).toBe(permitted.length > 0);
        },
      ),
    );
  });

  it('says of the consent that there was what became of it', () => {
    expect(lackingFor()).toBe('consent-missing');
    expect(lackingFor(toConference({ withdrawnOn: today }))).toBe('consent-withdrawn');
    expect(lackingFor(toConference({ answer: 'refused' }))).toBe('consent-refused');
    expect(lackingFor(toConference({ nameOfBody: 'Caritas Lemgo' }))).toBe('consent-names-other');
    expect(lackingFor(toConference({ personId: newId() }))).toBe('consent-missing');
    expect(bodyStanding({ ...facts, recipient: null, consents: [] }, today).lacking).toBe(
      'recipient-unknown',
    );
  });
});
