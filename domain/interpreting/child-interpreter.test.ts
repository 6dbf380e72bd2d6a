import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memberOf } from '../case/sample-case.fixture.ts';
import { childInterpreted } from './child-interpreter.ts';

const day = '2026-11-28';
const client = memberOf({ givenName: 'Olena', familyName: 'Kovalenko', birthDate: '2010-01-01' });
const son = memberOf(
  { givenName: 'Danylo', familyName: 'Kovalenko', birthDate: '2011-03-30' },
  { relationship: 'child' },
);
const aunt = memberOf(
  { givenName: 'Iryna', familyName: 'Bondar', birthDate: '1980-01-01' },
  { relationship: 'other' },
);
const grownUp = memberOf(
  { givenName: 'Maksym', familyName: 'Kovalenko', birthDate: '2001-05-05' },
  { relationship: 'child' },
);
const family = [client, son, aunt];

describe('whether a child of the family interpreted', () => {
  it.each([
    'Danylo',
    'danylo kovalenko',
    'Danylo K.',
    'Tochter',
    'der Sohn (15)',
    'Ein Kind der Familie',
    'her son',
  ])('is seen in „%s“', (text) => expect(childInterpreted(text, family, day)).toBe(true));

  it.each([
    '',
    'Olena',
    'Iryna Bondar',
    'Danylo Haddad',
    'Frau Kindermann',
    'Samira Haddad, Arabisch',
    'Sonja Kern',
  ])('is not seen in „%s“', (text) => expect(childInterpreted(text, family, day)).toBe(false));

  it('is no longer said of a son once he and all others are grown up', () => {
    expect(childInterpreted('Maksym', [client, grownUp], day)).toBe(false);
    expect(childInterpreted('Sohn', [client, grownUp], day)).toBe(false);
    expect(childInterpreted('Sohn', [client, grownUp, son], day)).toBe(true);
    expect(childInterpreted('Danylo', family, '2029-03-29')).toBe(true);
    expect(childInterpreted('Danylo', family, '2029-03-30')).toBe(false);
  });

  it('never throws, whatever was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => void childInterpreted(text, family, day)),
    );
  });
});
