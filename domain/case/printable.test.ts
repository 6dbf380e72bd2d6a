import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { paperContent } from '../paper/paper-content.ts';
import { printableName, printableReach, withheldMark, withoutProtected } from './printable.ts';
import { memberOf } from './sample-case.fixture.ts';

const reach = {
  phone: '05231 / 62 77 01',
  email: 'leyla.s@example.org',
  street: 'Friedrichstraße 7 b',
  postalCode: '32756',
  town: 'Detmold',
};
const leyla = memberOf(
  { givenName: 'Leyla', familyName: 'Sonnenschein', specialProtection: true, ...reach },
  { relationship: 'client' },
);

describe('a specially protected person on paper', () => {
  test('has neither name nor address', () => {
    expect(printableName(leyla.person)).toBe('');
    expect(printableReach(leyla.person, [leyla])).toBeNull();
  });

  test('takes the address of those who live with them off the paper too, and only theirs', () => {
    const child = memberOf({ givenName: 'Ayla', ...reach }, { relationship: 'child' });
    const aunt = memberOf({ givenName: 'Aylin', ...reach }, { relationship: 'other', livesElsewhere: true });
    const household = [leyla, child, aunt];
    expect(printableName(child.person)).toBe('Ayla Muster');
    expect(printableReach(child.person, household)).toBeNull();
    expect(printableReach(aunt.person, household)).toEqual(reach);
    expect(printableReach(child.person, [child])).toEqual(reach);
  });

  test.each([
    'wohnt Friedrichstraße 7b',
    'wohnt in der friedrichstr. 7 B',
    'FRIEDRICHSTRASSE',
    'erreichbar unter 05231-627701',
    'Tel. +49 5231 62 77 01',
    'Mail an Leyla.S@example.org',
    'Frau Sonnenschein kommt',
    'LEYLA sucht Arbeit',
    'Leylas Antrag',
    'Leyla’s Antrag',
    "LEYLA'S Antrag",
    'Sonnenscheins Kinder',
    'wohnt in 32756 Detmold',
    'wohnt in D-32756  DETMOLD.',
    'wohnt in 32756, Detmold',
  ])('is not in what somebody typed: %s', (text) => {
    const [printed] = withoutProtected([text], [leyla]);
    expect(printed).toContain(withheldMark);
    for (const trace of ['riedrich', '6277', '62 77', 'xample', 'onnenschein', 'leyla', '32756'])
      expect(printed.toLowerCase()).not.toContain(trace.toLowerCase());
  });

  test('stays out wherever the words stand, and nothing else changes', () => {
    const words = fc.array(
      fc.constantFrom(
        'Arbeit',
        'finden',
        'in Detmold,',
        '12.03.2026',
        'Kurs B1',
        'Sonne',
        'Leylasari',
        '32756',
      ),
    );
    const traces = fc.constantFrom(
      reach.phone,
      reach.email,
      reach.street,
      `${reach.postalCode} ${reach.town}`,
    );
    fc.assert(
      fc.property(words, traces, words, (a, found, b) => {
        const plan = { goals: [{ title: [...a, found, ...b].join(' '), priority: 1, dueOn: null }] };
        const expected = [...a, withheldMark, ...b].join(' ');
        expect(withoutProtected(plan, [leyla])).toEqual({
          goals: [{ title: expected, priority: 1, dueOn: null }],
        });
        const open = memberOf({ ...reach });
        expect(withoutProtected(plan, [open])).toEqual(plan);
      }),
    );
  });

  const signs = fc.string({
    unit: fc.constantFrom(...'abÄß-./\\()[]{}*+?^$|,’ 7'),
    minLength: 3,
    maxLength: 12,
  });

  test('is taken off whatever signs their names, street and mail hold', () => {
    fc.assert(
      fc.property(signs, signs, signs, (name, street, email) => {
        const fields = { givenName: `Karl-${name}b`, familyName: 'Al-Ahmad', street: `${street}weg`, email };
        const somebody = memberOf({ ...fields, specialProtection: true });
        const [printed] = withoutProtected(
          [`Für ${fields.givenName}, Frau Al-Ahmad, ${street}weg`],
          [somebody],
        );
        for (const trace of [fields.givenName, 'Al-Ahmad', `${street}weg`])
          expect(printed).not.toContain(trace);
      }),
    );
  });

  test('has no name in the genitive either, whatever the name', () => {
    const letters = fc.string({
      unit: fc.constantFrom(...'abdeiklmnorstuäßëçž'),
      minLength: 2,
      maxLength: 9,
    });
    const endings = fc.constantFrom('', 's', '’s', "'s", '’', "'", '‘');
    fc.assert(
      fc.property(letters, endings, fc.constantFrom(' Antrag', ', dann', '.', ''), (name, ending, rest) => {
        const somebody = memberOf({ givenName: name, familyName: 'Xyz', specialProtection: true });
        expect(withoutProtected(`für ${name}${ending}${rest}`, [somebody])).toBe(
          `für ${withheldMark}${rest}`,
        );
        // Another name that only begins like it is somebody else's.
        expect(withoutProtected(`für ${name}qu${rest}`, [somebody])).toBe(`für ${name}qu${rest}`);
      }),
    );
  });

  test('with a name of any script ends at the word', () => {
    const person = memberOf({ givenName: 'ليلى', familyName: 'O’Neil (Abd)', specialProtection: true });
    expect(withoutProtected('ليلى und O’Neil (Abd)', [person])).toBe(`${withheldMark} und ${withheldMark}`);
    expect(withoutProtected('ليلىن', [person])).toBe('ليلىن');
  });
});

/** Where a schema has fields for reaching somebody, as `letter.institution.street`; what `printableReach` made is left out. */
function reachFields(schema: z.core.JSONSchema.BaseSchema, path: string): string[] {
  if (schema.id === 'printed-reach') return [];
  const parts = [...(schema.anyOf ?? []), ...(schema.oneOf ?? []), schema.items].flat();
  return [
    ...parts.flatMap((part) => (typeof part === 'object' ? reachFields(part, path) : [])),
    ...Object.entries(schema.properties ?? {}).flatMap(([name, field]) => [
      ...(name in reach ? [`${path}.${name}`] : []),
      ...(typeof field === 'object' ? reachFields(field, `${path}.${name}`) : []),
    ]),
  ];
}

test('no paper has a field for an address of a person that did not pass through here', () => {
  const found = paperContent.options.flatMap((option) => {
    const [kind = ''] = [...option.shape.kind.values];
    return reachFields(z.toJSONSchema(option, { unrepresentable: 'any', reused: 'inline' }), kind);
  });
  const ofInstitution = ['street', 'postalCode', 'town'];
  expect(found.toSorted()).toEqual(
    [
      ...ofInstitution.map((field) => `letter.institution.${field}`),
      ...ofInstitution.map((field) => `notice.recipient.${field}`),
    ].toSorted(),
  );
});
