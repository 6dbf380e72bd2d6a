import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../date.ts';
import { consentPurposes } from '../vocabulary/consent-purposes.ts';
import { dataCategories, isSpecialCategory } from '../vocabulary/data-categories.ts';
import { legalBases } from '../vocabulary/legal-bases.ts';
import type { Consent } from './consent.ts';
import { referralPurposes } from './referral-disclosure.ts';
import { earlierRecipients, owedSince, tellingDetails, type Notice, type Shared } from './notice.ts';

const given = '2026-03-01';
const consentOf = (fields: Partial<Consent> = {}): Consent => ({
  id: 'c',
  personId: 'client',
  givenBy: '',
  recipient: 'jobcenter-lippe',
  nameOfBody: '',
  purpose: 'referral',
  categories: ['identity', 'health'],
  answer: 'given',
  givenOn: given,
  validUntil: null,
  language: 'de',
  interpreter: '',
  form: 'written',
  withdrawnOn: null,
  sharedOn: null,
  version: 1,
  ...fields,
});
const jobcenter = {
  id: 'i',
  name: 'Jobcenter Lippe',
  town: 'Detmold',
  recipient: 'jobcenter-lippe',
} as const;
const referralOf = (fields: Partial<Shared['referrals'][number]> = {}): Shared['referrals'][number] => ({
  personId: 'client',
  purpose: 'referral',
  sentOn: addDays(given, 5),
  categories: ['identity', 'language', 'health'],
  legalBasis: 'consent',
  title: 'Jobcenter Lippe',
  institution: jobcenter,
  ...fields,
});

describe('who has to hear of a withdrawal', () => {
  it('is the body that got a referral, with the kinds of data that rested on the consent', () => {
    expect(
      earlierRecipients(consentOf(), {
        clientId: 'client',
        referrals: [referralOf()],
        conferences: [],
        handovers: [],
      }),
    ).toEqual([
      {
        recipient: 'jobcenter-lippe',
        institutionId: 'i',
        name: 'Jobcenter Lippe',
        way: 'referral',
        received: [{ on: addDays(given, 5), categories: ['identity', 'health'] }],
      },
    ]);
  });

  it('is told only of special categories where the rest went on a public task', () => {
    const [found] = earlierRecipients(consentOf(), {
      clientId: 'client',
      referrals: [referralOf({ legalBasis: 'public-task' })],
      conferences: [],
      handovers: [],
    });
    expect(found?.received).toEqual([{ on: addDays(given, 5), categories: ['health'] }]);
  });

  it.each([
    ['another body', referralOf({ institution: { ...jobcenter, recipient: 'jugendamt' } })],
    ['a body that consents do not know', referralOf({ institution: { ...jobcenter, recipient: null } })],
    ['before it was given', referralOf({ sentOn: addDays(given, -1) })],
    ['somebody after it had ended', referralOf({ sentOn: addDays(given, 11) })],
    ['other data', referralOf({ categories: ['language'] })],
    ['the same body about somebody else of the household', referralOf({ personId: 'partner' })],
  ])('is nobody where it went to %s', (_what, referral) => {
    expect(
      earlierRecipients(consentOf({ validUntil: addDays(given, 10) }), {
        clientId: 'client',
        referrals: [referral],
        conferences: [],
        handovers: [],
      }),
    ).toEqual([]);
  });

  const bodies = ['AWO Detmold', 'AWO Lemgo', 'VHS'] as const;
  it('is of all bodies of the kind only the one that the consent names, if it names one', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('', 'AWO', ...bodies),
        fc.uniqueArray(fc.constantFrom(...bodies), { minLength: 1 }),
        (nameOfBody, sentTo) => {
          const referrals = sentTo.map((name) =>
            referralOf({ title: name, institution: { ...jobcenter, id: name, name, town: '' } }),
          );
          const told = earlierRecipients(consentOf({ nameOfBody }), {
            clientId: 'client',
            referrals,
            conferences: [],
            handovers: [],
          });
          expect(told.map(({ name }) => name)).toEqual(sentTo.filter((name) => name.startsWith(nameOfBody)));
        },
      ),
    );
  });

  it('is the body that was told as the consent was entered', () => {
    const consent = consentOf({ nameOfBody: 'MBE der AWO', sharedOn: given });
    expect(
      earlierRecipients(consent, { clientId: 'client', referrals: [], conferences: [], handovers: [] }),
    ).toEqual([
      {
        recipient: 'jobcenter-lippe',
        institutionId: null,
        name: 'MBE der AWO',
        way: 'referral',
        received: [{ on: given, categories: ['identity', 'health'] }],
      },
    ]);
  });

  it('is the named body also when it is called otherwise by now', () => {
    const referral = referralOf({
      title: 'Sprachkurs B1 – Jobcenter Lippe',
      institution: { ...jobcenter, name: 'Jobcenter im Kreis' },
    });
    expect(
      earlierRecipients(consentOf({ nameOfBody: 'Jobcenter Lippe, Detmold' }), {
        clientId: 'client',
        referrals: [referral],
        conferences: [],
        handovers: [],
      }),
    ).toMatchObject([{ name: 'Jobcenter im Kreis' }]);
  });

  it('is nobody for the packages where the consent is not the client’s, whom they are about', () => {
    const consent = consentOf({ personId: 'partner', purpose: 'monthly-report', recipient: 'kreis-lippe' });
    const handovers = [{ recipient: 'kreis-lippe', on: addDays(given, 30) }] as const;
    expect(
      earlierRecipients(consent, { clientId: 'client', referrals: [], conferences: [], handovers }),
    ).toEqual([]);
  });

  it('is Kreis or Stadt when a package with the case was delivered', () => {
    const consent = consentOf({ purpose: 'monthly-report', recipient: 'kreis-lippe' });
    const on = addDays(given, 30);
    const handovers = [
      { recipient: 'kreis-lippe', on },
      { recipient: 'stadt-detmold', on },
    ] as const;
    expect(
      earlierRecipients(consent, {
        clientId: 'client',
        referrals: [referralOf()],
        conferences: [],
        handovers,
      }),
    ).toMatchObject([{ way: 'handover', received: [{ on }] }]);
  });

  it('is who was released from confidentiality, because they are bound again', () => {
    const consent = consentOf({
      purpose: 'confidentiality-release',
      recipient: 'health-service',
      nameOfBody: 'Praxis Dr. Lange',
    });
    expect(
      earlierRecipients(consent, { clientId: 'client', referrals: [], conferences: [], handovers: [] }),
    ).toMatchObject([{ way: 'named', recipient: 'health-service', name: 'Praxis Dr. Lange' }]);
  });

  const met = fc.record({
    days: fc.integer({ min: -5, max: 15 }),
    name: fc.constantFrom(...bodies),
    recipient: fc.constantFrom('jobcenter-lippe' as const, 'jugendamt' as const),
  });
  it('is whoever sat at a case conference while a consent to that held, and the body it names if nobody is known', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('', 'AWO', 'Jobcenter im Kreis'),
        fc.option(fc.constant(addDays(given, 10))),
        fc.array(met, { maxLength: 6 }),
        (nameOfBody, validUntil, meetings) => {
          const consent = consentOf({ purpose: 'case-conference', nameOfBody, validUntil });
          const conferences = meetings.map(({ days, name, recipient }) => ({
            on: addDays(given, days),
            name,
            institution: { id: name + recipient, name, town: '', recipient },
          }));
          const found = earlierRecipients(consent, {
            clientId: 'client',
            referrals: [],
            conferences,
            handovers: [],
          });
          const held = conferences.filter(
            ({ on }) => on >= given && (validUntil === null || on <= validUntil),
          );
          const learned = held.filter(
            ({ institution, name }) =>
              institution.recipient === consent.recipient && name.startsWith(nameOfBody),
          );
          const told = found.filter(({ way }) => way === 'conference');
          expect(new Set(told.map(({ institutionId }) => institutionId))).toEqual(
            new Set(learned.map(({ institution }) => institution.id)),
          );
          expect(told.flatMap(({ received }) => received.map(({ on }) => on)).toSorted()).toEqual(
            learned.map(({ on }) => on).toSorted(),
          );
          // Of a kind somebody may have sat there too who was only typed.
          expect(found.some(({ way }) => way === 'named')).toBe(learned.length === 0 || nameOfBody === '');
        },
      ),
    );
  });

  it('never hears of more than they got and than the consent named', () => {
    const category = fc.constantFrom(...dataCategories.codes);
    fc.assert(
      fc.property(
        fc.constantFrom(...consentPurposes.codes),
        fc.uniqueArray(category, { minLength: 1 }),
        fc.array(
          fc.record({
            personId: fc.constantFrom('client', 'partner'),
            categories: fc.uniqueArray(category),
            legalBasis: fc.constantFrom(...legalBases.codes),
            purpose: fc.constantFrom(...referralPurposes),
            sentOn: fc.integer({ min: -10, max: 10 }).map((days) => addDays(given, days)),
          }),
        ),
        (purpose, categories, sent) => {
          const referrals = sent.map((one) => referralOf(one));
          const found = earlierRecipients(consentOf({ purpose, categories }), {
            clientId: 'client',
            referrals,
            conferences: [],
            handovers: [],
          });
          for (const { received, way } of found) {
            expect(way === 'named').toBe(received.length === 0);
            if (received.length > 0) expect(referralPurposes).toContain(purpose);
            for (const { on, categories: told } of received) {
              expect(on >= given).toBe(true);
              for (const one of told) {
                expect(categories).toContain(one);
                expect(
                  referrals.some(
                    (referral) =>
                      referral.personId === 'client' &&
                      referral.purpose === purpose &&
                      referral.sentOn === on &&
                      referral.categories.includes(one) &&
                      (referral.legalBasis === 'consent' || isSpecialCategory(one)),
                  ),
                ).toBe(true);
              }
            }
          }
        },
      ),
    );
  });
});

describe('what is entered after a withdrawal', () => {
  const withdrawnOn = addDays(given, 10);
  const bodies = ['AWO Detmold', 'AWO Lemgo', 'VHS'] as const;
  const institution = (name: string) => ({ ...jobcenter, id: name, name, town: '' });
  const entry = fc.record({
    on: fc.integer({ min: -3, max: 13 }).map((days) => addDays(given, days)),
    name: fc.constantFrom(...bodies),
    categories: fc.subarray(['identity' as const, 'health' as const], { minLength: 1 }),
  });
  type Entry = { on: string; name: string; categories: ('identity' | 'health')[] };
  const sharedOf = (purpose: string, entries: readonly Entry[]): Shared => ({
    clientId: 'client',
    referrals:
      purpose === 'referral'
        ? entries.map(({ on, name, categories }) =>
            referralOf({ sentOn: on, title: name, categories, institution: institution(name) }),
          )
        : [],
    conferences:
      purpose === 'case-conference'
        ? entries.map(({ on, name }) => ({ on, name, institution: institution(name) }))
        : [],
    handovers: [],
  });

  it('is told like what was entered before it, each thing to each body once', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('referral' as const, 'case-conference' as const),
        fc.constantFrom('', 'AWO'),
        fc.array(entry, { maxLength: 4 }),
        fc.array(entry, { maxLength: 4 }),
        fc.infiniteStream(fc.boolean()),
        (purpose, nameOfBody, before, after, isTold) => {
          const consent = { ...consentOf({ purpose, nameOfBody }), withdrawnOn };
          const notices: Notice[] = earlierRecipients(consent, sharedOf(purpose, before)).map(
            (recipient, index) => {
              const told = isTold.next().value === true;
              return {
                ...recipient,
                id: String(index),
                consentId: 'c',
                withdrawnOn,
                toldOn: told ? withdrawnOn : null,
                toldBy: told ? 'letter' : null,
                note: '',
                version: 1,
              };
            },
          );
          const all = sharedOf(purpose, [...before, ...after]);
          const owed = owedSince(consent, all, notices);
          const became: Notice[] = owed.map(({ recipient, waiting }, index) => ({
            ...(waiting ?? { id: `new ${String(index)}`, consentId: 'c', withdrawnOn, note: '', version: 1 }),
            toldOn: null,
            toldBy: null,
            ...recipient,
          }));
          // Nothing that somebody was told of is told otherwise afterwards.
          expect(owed.every(({ waiting }) => waiting === null || waiting.toldOn === null)).toBe(true);
          const known = [
            ...notices.filter(({ id }) => !owed.some(({ waiting }) => waiting?.id === id)),
            ...became,
          ];
          const said = (of: readonly { institutionId: string | null; received: Notice['received'] }[]) =>
            of.flatMap(({ institutionId, received }) =>
              received.map(({ on, categories }) => `${institutionId ?? ''} ${on} ${categories.join()}`),
            );
          const expected = said(earlierRecipients(consent, all)).filter(
            (one) => said(notices).includes(one) || (one.split(' ').at(-2) ?? '') < withdrawnOn,
          );
          expect(new Set(said(known))).toEqual(new Set(expected));
          expect(owedSince(consent, all, known)).toEqual([]);
        },
      ),
    );
  });

  it('is said in the notice that the named body waits for', () => {
    const consent = { ...consentOf({ purpose: 'case-conference', nameOfBody: 'AWO Lemgo' }), withdrawnOn };
    const [named] = earlierRecipients(consent, sharedOf('case-conference', []));
    const waiting = { ...named, id: 'n', consentId: 'c', withdrawnOn, toldOn: null } as Notice;
    const on = addDays(given, 2);
    const shared = sharedOf('case-conference', [{ on, name: 'AWO Lemgo', categories: [] }]);
    expect(owedSince(consent, shared, [waiting])).toMatchObject([
      { waiting: { id: 'n' }, recipient: { institutionId: 'AWO Lemgo', received: [{ on }] } },
    ]);
  });
});

it('nobody is left out without a reason', () => {
  const left = { toldOn: given, toldBy: 'not-needed', note: '' };
  expect(tellingDetails.safeParse(left).success).toBe(false);
  expect(tellingDetails.safeParse({ ...left, note: 'Die Stelle gibt es nicht mehr.' }).success).toBe(true);
});
