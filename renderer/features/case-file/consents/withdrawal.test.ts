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
