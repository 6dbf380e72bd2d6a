import { describe, expect, test } from 'vitest';
import type { Consent } from '../../../../domain/consent/consent.ts';
import type { LegalBasis } from '../../../../domain/vocabulary/legal-bases.ts';
import {
  clientOfSample,
  consentOf,
  fileOf,
  memberOf,
  newId,
} from '../../../../domain/case/sample-case.fixture.ts';
import { withdrawalEffects } from './withdrawal.ts';

const today = '2026-11-21';
const monthly = (fields: Partial<Consent> = {}) =>
  consentOf({ recipient: 'kreis-lippe', purpose: 'monthly-report', ...fields });

function sourceOf(consents: Consent[], legalBasis: LegalBasis | null, specialProtection = false) {
  const client = memberOf({ id: clientOfSample, specialProtection });
  return {
    file: fileOf({ legalBasis, clientId: client.person.id }),
    household: [client],
    formerMembers: [],
    consents,
  };
}

describe('the monthly handover after a withdrawal', () => {
  test('stops where it rests on this consent alone', () => {
    const consent = monthly();
    expect(withdrawalEffects(sourceOf([consent], 'consent'), consent, today).ends).toBe('export-stops');
  });

  test('loses only what no other consent covers', () => {
    const consent = monthly({ categories: ['identity', 'health'] });
    const other = monthly({ categories: ['identity', 'plan'] });
    const effects = withdrawalEffects(sourceOf([consent, other], 'consent'), consent, today);
    expect(effects).toMatchObject({ ends: 'export-narrows', categories: ['health'] });
    expect(effects.stays).toContain('other-consents-stay');
  });

  test('on a public task loses special categories and nothing else', () => {
    const special = monthly({ categories: ['identity', 'health'] });
    expect(withdrawalEffects(sourceOf([special], 'public-task'), special, today)).toMatchObject({
      ends: 'export-narrows',
      categories: ['health'],
    });
    const ordinary = monthly({ categories: ['identity'] });
    const effects = withdrawalEffects(sourceOf([ordinary], 'public-task'), ordinary, today);
    expect(effects.ends).toBe('export-unchanged');
  });

  test('loses nothing where it was not the client who consented', () => {
    const [own, other] = [monthly(), monthly({ personId: newId() })];
    const effects = withdrawalEffects(sourceOf([own, other], 'consent'), other, today);
    expect(effects.ends).toBe('export-unchanged');
  });

  test('can take nothing from a case that does not leave', () => {
    const consent = monthly();
    expect(withdrawalEffects(sourceOf([consent], null), consent, today).ends).toBe('export-none');
    expect(withdrawalEffects(sourceOf([consent], 'consent', true), consent, today).ends).toBe('export-none');
  });
});

test.each([
  ['referral', 'sharing-stops'],
  ['case-conference', 'sharing-stops'],
  ['case-handover', 'sharing-stops'],
  ['information-request', 'information-stops'],
  ['confidentiality-release', 'confidentiality-stops'],
  ['sustainability-check', 'check-stops'],
  ['case-management', 'keeping-ends'],
] as const)('a consent to %s: %s', (purpose, ends) => {
  const consent = consentOf({ purpose });
  const effects = withdrawalEffects(sourceOf([consent], 'consent'), consent, today);
  expect(effects).toMatchObject({ ends, categories: consent.categories });
  expect(effects.stays).toEqual(['already-shared-stays', 'entry-stays']);
});

describe('what a withdrawal ends', () => {
  test('is no more than what nothing else carries on', () => {
    const consent = consentOf({ categories: ['identity', 'language', 'health'] });
    const other = consentOf({ categories: ['language'] });
    const endsOn = (legalBasis: LegalBasis, consents: Consent[]) =>
      withdrawalEffects(sourceOf(consents, legalBasis), consent, today);
    expect(endsOn('consent', [consent, other])).toMatchObject({
      ends: 'sharing-stops',
      categories: ['identity', 'health'],
    });
    // Ordinary data go on a public task without any consent.
    expect(endsOn('public-task', [consent])).toMatchObject({ ends: 'sharing-stops', categories: ['health'] });
    const twin = consentOf({ categories: consent.categories });
    expect(endsOn('consent', [consent, twin]).ends).toBe('sharing-unchanged');
    // Another person's, another body's or another purpose's consent carries nothing on.
    for (const fields of [
      { personId: newId() },
      { recipient: 'jugendamt' },
      { purpose: 'case-conference' },
      { nameOfBody: 'Jobcenter Höxter' },
    ] as const)
      expect(endsOn('consent', [consent, { ...twin, ...fields }])).toMatchObject({
        ends: 'sharing-stops',
        categories: consent.categories,
      });
  });

  test('is for a named body no more than for that body', () => {
    const consent = consentOf({ recipient: 'traeger', nameOfBody: 'AWO Lemgo' });
    const general = consentOf({ recipient: 'traeger' });
    const endsBeside = (other: Consent) =>
      withdrawalEffects(sourceOf([consent, other], 'consent'), consent, today).ends;
    expect(endsBeside(general)).toBe('sharing-unchanged');
    expect(endsBeside({ ...general, nameOfBody: 'AWO Detmold' })).toBe('sharing-stops');
  });

  test('is nothing where the consent has ended by itself, or nothing may go anyway', () => {
    const ended = consentOf({ validUntil: '2026-06-30' });
    expect(withdrawalEffects(sourceOf([ended], 'consent'), ended, today).ends).toBe('sharing-none');
    const valid = consentOf();
    expect(withdrawalEffects(sourceOf([valid], null), valid, today).ends).toBe('sharing-none');
    const release = consentOf({ purpose: 'confidentiality-release', validUntil: '2026-06-30' });
    expect(withdrawalEffects(sourceOf([release], 'public-task'), release, today).ends).toBe('not-in-force');
    const asked = consentOf({ purpose: 'information-request' });
    const again = { ...asked, id: newId() };
    expect(withdrawalEffects(sourceOf([asked, again], 'consent'), asked, today).ends).toBe('others-cover');
  });

  test('leaves other consents of the same person alone, and says so of nobody else’s', () => {
    const consent = consentOf();
    const stays = (other: Consent) =>
      withdrawalEffects(sourceOf([consent, other], 'consent'), consent, today).stays;
    const other = consentOf({ purpose: 'information-request' });
    expect(stays(other)).toContain('other-consents-stay');
    expect(stays({ ...other, personId: newId() })).not.toContain('other-consents-stay');
  });
});
