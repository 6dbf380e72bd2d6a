import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clientOfSample, newId } from '../case/sample-case.fixture.ts';
import type { Consent } from '../consent/consent.ts';
import { dataCategories, isSpecialCategory } from '../vocabulary/data-categories.ts';
import { legalBases } from '../vocabulary/legal-bases.ts';
import { municipalities } from '../vocabulary/municipalities.ts';
import { decideDisclosure, handoverPurpose, type DisclosureFacts } from './disclosure.ts';
import { recipients } from './recipients.ts';

const today = '2026-11-02';
const handover = { recipient: 'kreis-lippe', month: '2026-10', today } as const;

const consent = (more: Partial<Consent> = {}): Consent => ({
  id: '6f1a0b3e-9c53-4d0f-8f0e-0d7b6c1d2e3f',
  personId: clientOfSample,
  givenBy: '',
  recipient: 'kreis-lippe',
  nameOfBody: '',
  purpose: handoverPurpose,
  categories: ['identity', 'language', 'plan'],
  answer: 'given',
  givenOn: '2026-01-10',
  validUntil: null,
  language: 'ar',
  interpreter: '',
  form: 'written',
  withdrawnOn: null,
  sharedOn: null,
  version: 1,
  ...more,
});

const facts = (more: Partial<DisclosureFacts> = {}): DisclosureFacts => ({
  clientId: clientOfSample,
  legalBasis: 'consent',
  specialProtection: false,
  admission: 'admitted',
  municipality: '05766044',
  openedOn: '2026-02-01',
  endedOn: null,
  consents: [consent()],
  ...more,
});

const verdict = (
  more: Partial<DisclosureFacts>,
  to: Partial<Parameters<typeof decideDisclosure>[1]> = {},
) => {
  const decision = decideDisclosure(facts(more), { ...handover, ...to });
  return decision.leaves ? 'leaves' : decision.reason;
};

describe('what leaves', () => {
  it('leaves on a consent that names recipient and purpose and is in force, with what it names', () => {
    const decision = decideDisclosure(facts(), handover);
    expect(decision).toEqual({ leaves: true, categories: new Set(['identity', 'language', 'plan']) });
  });

  it.each([
    ['legal-basis-missing', { legalBasis: null }],
    ['special-protection', { specialProtection: true }],
    ['not-admitted', { admission: 'open' as const }],
    ['not-admitted', { admission: 'declined' as const }],
    ['opened-after-month', { openedOn: '2026-11-01' }],
    ['ended-before-year', { endedOn: '2025-12-31' }],
    ['consent-missing', { consents: [] }],
    ['consent-missing', { consents: [consent({ recipient: 'stadt-detmold' })] }],
    ['consent-missing', { consents: [consent({ purpose: 'referral' })] }],
    ['consent-missing', { consents: [consent({ personId: newId() })] }],
    ['consent-expired', { consents: [consent({ validUntil: '2026-11-01' })] }],
    ['consent-withdrawn', { consents: [consent({ withdrawnOn: today })] }],
    ['consent-refused', { consents: [consent({ answer: 'refused' })] }],
    ['consent-not-begun', { consents: [consent({ givenOn: '2026-11-03' })] }],
  ])('stays for the reason %s', (reason, more) => {
    expect(verdict(more)).toBe(reason);
  });

  it('is judged on the day it leaves, at the borders of the day', () => {
    expect(verdict({ consents: [consent({ validUntil: today })] })).toBe('leaves');
    expect(verdict({ consents: [consent({ withdrawnOn: '2026-11-03' })] })).toBe('leaves');
    expect(verdict({ consents: [consent({ givenOn: today })] })).toBe('leaves');
    expect(verdict({ openedOn: '2026-10-31' })).toBe('leaves');
    expect(verdict({ endedOn: '2026-01-01' })).toBe('leaves');
  });

  it('leaves on a newer consent after an older one was withdrawn', () => {
    expect(
      verdict({ consents: [consent({ withdrawnOn: '2026-05-01' }), consent({ givenOn: '2026-06-01' })] }),
    ).toBe('leaves');
  });

  it('leaves on a public task only to whom the municipality belongs', () => {
    const publicTask = { legalBasis: 'public-task', consents: [] } as const;
    expect(verdict(publicTask)).toBe('leaves');
    expect(verdict(publicTask, { recipient: 'stadt-detmold' })).toBe('outside-recipient-area');
    expect(verdict({ ...publicTask, municipality: null }, { recipient: 'stadt-detmold' })).toBe(
      'outside-recipient-area',
    );
    expect(verdict({ ...publicTask, municipality: '05766020' }, { recipient: 'stadt-detmold' })).toBe(
      'leaves',
    );
  });
});

const day = fc
  .integer({ min: Date.UTC(2024, 0, 1) / 864e5, max: Date.UTC(2028, 0, 1) / 864e5 })
  .map((number) => new Date(number * 864e5).toISOString().slice(0, 10));
const anyConsent = fc.record({
  personId: fc.constantFrom(clientOfSample, newId()),
  recipient: fc.constantFrom(...recipients, 'jugendamt' as const),
  purpose: fc.constantFrom(handoverPurpose, 'referral' as const),
  categories: fc.uniqueArray(fc.constantFrom(...dataCategories.codes), { minLength: 1 }),
  answer: fc.constantFrom('given', 'given', 'refused'),
  givenOn: day,
  validUntil: fc.option(day),
  withdrawnOn: fc.option(day),
});
const anyFacts = fc.record({
  clientId: fc.constant(clientOfSample),
  legalBasis: fc.option(fc.constantFrom(...legalBases.codes)),
  specialProtection: fc.boolean(),
  admission: fc.constantFrom('open', 'admitted', 'referred', 'declined'),
  municipality: fc.option(fc.constantFrom(...municipalities.codes)),
  openedOn: day,
  endedOn: fc.option(day),
  consents: fc.array(anyConsent, { maxLength: 4 }).map((list) => list.map((entry) => consent(entry))),
}) as fc.Arbitrary<DisclosureFacts>;
const anyHandover = fc.record({
  recipient: fc.constantFrom(...recipients),
  month: day.map((d) => d.slice(0, 7)),
  today: day,
});

describe('whatever the file says', () => {
  it('nothing leaves without a legal basis, and a special category only on a consent in force for this recipient', () => {
    fc.assert(
      fc.property(anyFacts, anyHandover, (file, to) => {
        const decision = decideDisclosure(file, to);
        if (!decision.leaves) return;
        expect(file.legalBasis).not.toBeNull();
        expect(file.specialProtection).toBe(false);
        const granted = file.consents
          .filter((entry) => entry.personId === file.clientId)
          .filter((entry) => entry.recipient === to.recipient && entry.purpose === handoverPurpose)
          .filter((entry) => entry.answer === 'given' && entry.givenOn <= to.today)
          .filter((entry) => entry.validUntil === null || entry.validUntil >= to.today)
          .filter((entry) => entry.withdrawnOn === null || entry.withdrawnOn > to.today)
          .flatMap((entry) => entry.categories);
        for (const category of decision.categories) {
          if (isSpecialCategory(category) || file.legalBasis === 'consent')
            expect(granted).toContain(category);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('more withdrawals never let more leave', () => {
    fc.assert(
      fc.property(anyFacts, anyHandover, (file, to) => {
        const withdrawn = {
          ...file,
          consents: file.consents.map((entry) => ({ ...entry, withdrawnOn: '2020-01-01' })),
        };
        const before = decideDisclosure(file, to);
        const after = decideDisclosure(withdrawn, to);
        if (!after.leaves) return;
        expect(before.leaves).toBe(true);
        if (before.leaves)
          for (const category of after.categories) expect(before.categories).toContain(category);
        expect([...after.categories].some(isSpecialCategory)).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });
});
