import { describe, expect, it } from 'vitest';
import { plainText } from './plain-text.ts';

describe('plainText', () => {
  it.each([
    ['Türkei', 'turkei'],
    ['  ÄGYPTEN ', 'agypten'],
    ['Horn-Bad Meinberg', 'horn-bad meinberg'],
    ['Straße', 'strasse'],
    ['Çelik', 'celik'],
    ['Олена', 'олена'],
  ])('makes %j findable as %j', (text, plain) => {
    expect(plainText(text)).toBe(plain);
  });

  it('does not care how an accent is coded', () => {
    expect(plainText('u\u0308ber')).toBe(plainText('\u00fcber'));
  });
});
