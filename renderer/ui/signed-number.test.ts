import fc from 'fast-check';
import { expect, it } from 'vitest';
import { signedNumber } from './signed-number.ts';

it.each([
  [-2, 'de-DE', '−2'],
  [0, 'de-DE', '0'],
  [1, 'de-DE', '+1'],
  [-0.5, 'de-DE', '−0,5'],
  [-0.5, 'en-GB', '−0.5'],
  [1 / 3, 'de-DE', '+0,3'],
  [-0.04, 'de-DE', '0'],
])('writes %f in %s as %s', (value, locale, words) => {
  expect(signedNumber(value, locale)).toBe(words);
});

it('writes the sign of all values of the scale but zero', () => {
  expect([-2, -1, 0, 1, 2].map((value) => signedNumber(value))).toEqual(['−2', '−1', '0', '+1', '+2']);
});

it('never writes a hyphen for a minus', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -2, max: 2, noNaN: true }),
      fc.constantFrom('de-DE', 'en-GB'),
      (value, locale) => {
        expect(signedNumber(value, locale)).not.toContain('-');
      },
    ),
  );
});
