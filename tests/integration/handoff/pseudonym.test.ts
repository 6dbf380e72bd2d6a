import { createHmac, randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { pseudonym, recipientYearKey } from '../../../main/core/handoff/pseudonym.ts';

const secret = new Uint8Array(32).fill(1);

describe('a pseudonym', () => {
  it('is the same for a case, recipient and year, and another for any other', () => {
    const keys = ['kreis-lippe', 'stadt-detmold'].flatMap((recipient) =>
      ['2026', '2027'].map((year) => recipientYearKey(secret, recipient, year)),
    );
    const cases = Array.from({ length: 500 }, () => randomUUID());
    const names = keys.flatMap((key) => cases.map((id) => pseudonym(key, id)));
    expect(new Set(names).size).toBe(2000);
    expect(keys.flatMap((key) => cases.map((id) => pseudonym(key, id)))).toEqual(names);
    for (const name of names) expect(name).toMatch(/^P[0-9a-f]{32}$/);
  });

  it('is HMAC-SHA-256 as the format paper says', () => {
    const expected = createHmac('sha256', secret).update('kim-fallakte:case:x').digest('hex').slice(0, 32);
    expect(pseudonym(secret, 'x')).toBe(`P${expected}`);
  });

  it('is not made with a key of another length', () => {
    expect(() => pseudonym(new Uint8Array(16), 'x')).toThrow(RangeError);
    expect(() => recipientYearKey(new Uint8Array(0), 'kreis-lippe', '2026')).toThrow(RangeError);
  });
});
