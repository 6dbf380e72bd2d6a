import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { likely, likeness, likenessTo, worthALook, type Known } from './likeness.ts';
import { soundOf } from './name-key.ts';

const known: Known = { givenName: 'Yousef', familyName: 'Al-Ahmad', birthDate: '1995-04-03' };
const like = (fields: Partial<Known>) => likeness({ ...known, ...fields }, known);

const people = fc.record({
  givenName: fc.constantFrom('', 'Yousef', 'Jusuf', 'يوسف', 'Olena', 'Олена', 'You'),
  familyName: fc.constantFrom('', 'Al-Ahmad', 'Ahmad', 'Yousef', 'Kowalenko', 'Kovalenko'),
  birthDate: fc.constantFrom(null, '1995-04-03', '1995-03-04', '1995-04-30', '1970-01-01'),
});

describe('likeness', () => {
  it.each([
    [{}, ['name-same', 'birth-same']],
    [{ givenName: 'يوسف', familyName: 'الأحمد' }, ['name-alike', 'birth-same']],
    [{ givenName: 'Jusuf', birthDate: '1995-03-04' }, ['name-alike', 'birth-swapped']],
    [{ givenName: 'Ahmad', familyName: 'Yousef', birthDate: null }, ['name-swapped']],
    [{ familyName: 'Ah', birthDate: null }, ['name-begins']],
    [{ familyName: 'Kowalenko' }, ['one-name-alike', 'birth-same']],
    [{ birthDate: '1995-04-30' }, ['name-same', 'birth-near']],
    [{ givenName: '', familyName: '' }, ['birth-same']],
  ] satisfies [Partial<Known>, string[]][])('of %j is worth a look because of %j', (fields, reasons) => {
    const found = like(fields);
    expect(found.reasons).toEqual(reasons);
    expect(found.score).toBeGreaterThanOrEqual(worthALook);
  });

  it.each([
    ['Omar', 'عمر'],
    ['Omar', 'Umar'],
    ['Osman', 'Usman'],
    ['Imad', 'عماد'],
    ['Issa', 'عيسى'],
    ['Olena', 'Elena'],
    ['Evgen', 'Євген'],
    ['Oksana', 'Oxana'],
    ['Aleksandr', 'Alexander'],
    ['Waleed', 'وليد'],
  ])('of %s and %s beside one family name is worth a look without a birth date', (one, other) => {
    const named = (givenName: string) => ({ givenName, familyName: 'Haddad', birthDate: null });
    expect(likeness(named(one), named(other))).toMatchObject({ reasons: ['name-alike'] });
    expect(likeness(named(one), named(other)).score).toBeGreaterThanOrEqual(worthALook);
  });

  it('of one name alone, or of nothing, is not', () => {
    expect(like({ familyName: 'Kowalenko', birthDate: null }).score).toBeLessThan(worthALook);
    expect(like({ familyName: 'Kowalenko', birthDate: '1970-01-01' }).score).toBeLessThan(worthALook);
    expect(likeness({ givenName: '', familyName: '', birthDate: null }, known).score).toBe(0);
  });

  it('of an equal name with another birth date is a doubt, with the same one likely', () => {
    const doubt = like({ birthDate: '1970-01-01' });
    expect(doubt.score).toBeGreaterThanOrEqual(worthALook);
    expect(doubt.score).toBeLessThan(likely);
    expect(like({}).score).toBeGreaterThanOrEqual(likely);
  });

  it('is the same from both sides', () => {
    fc.assert(
      fc.property(people, people, (one, other) => {
        expect(likeness(one, other).score).toBe(likeness(other, one).score);
      }),
    );
  });

  it('is the same with sounds that were stored', () => {
    fc.assert(
      fc.property(people, people, (one, other) => {
        const stored = [soundOf(other.givenName), soundOf(other.familyName)] as const;
        expect(likenessTo(one)(other, stored)).toEqual(likeness(one, other));
      }),
    );
  });
});
