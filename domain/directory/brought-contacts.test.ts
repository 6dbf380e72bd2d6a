import fc from 'fast-check';
import { expect, it } from 'vitest';
import { takeBack } from './brought-contacts.ts';

const person = (name: string, phone = '', email = '', task = '') => ({ name, task, phone, email });
const [sabine, jan, mia] = [
  person('Sabine Köhler', '1'),
  person('Jan Brand', '05231 620'),
  person('Mia Kurz'),
];

it('takes out whom the list brought, and nobody else', () => {
  expect(takeBack([sabine, jan, mia], [jan, mia], [sabine])).toEqual({
    contacts: [sabine],
    removed: 2,
    stay: [],
  });
});

it.each([
  ['was changed', person('JAN BRAND', '05231 621'), { name: 'JAN BRAND', reason: 'changed' }],
  [
    'was renamed and has the same number',
    person('Jana Kramer', '+49 5231 620'),
    { name: 'Jana Kramer', reason: 'renamed', listedAs: 'Jan Brand' },
  ],
  [
    'may have been renamed',
    person('Jana Kramer'),
    { name: 'Jana Kramer', reason: 'maybe-renamed', listedAs: 'Jan Brand' },
  ],
])('leaves and names who %s', (_what, now, stays) => {
  expect(takeBack([sabine, now], [jan], [sabine])).toEqual({
    contacts: [sabine, now],
    removed: 0,
    stay: [stays],
  });
});

it('says nothing of whom somebody took out, nor of who was there before or came besides', () => {
  expect(takeBack([sabine], [jan], [sabine])).toMatchObject({ removed: 0, stay: [] });
  expect(takeBack([sabine, jan, mia], [jan], [sabine])).toMatchObject({ removed: 1, stay: [] });
});

it('accounts for everybody: out, named, or not of the list', () => {
  const someone = fc.record({
    name: fc.constantFrom('A', 'B', 'C', 'D'),
    task: fc.constantFrom('', 'Kurse'),
    phone: fc.constantFrom('', '1', '2'),
    email: fc.constantFrom('', 'x'),
  });
  const people = fc.array(someone, { maxLength: 5 });
  fc.assert(
    fc.property(people, people, people, (now, brought, before) => {
      const { contacts, removed, stay } = takeBack(now, brought, before);
      expect(contacts.length + removed).toBe(now.length);
      const has = (all: readonly { name: string }[], name: string) => all.some((one) => one.name === name);
      const someoneIsMissing = brought.some(({ name }) => !has(now, name));
      for (const one of contacts) {
        expect(brought).not.toContainEqual(one);
        expect(has(stay, one.name)).toBe(
          has(brought, one.name) || (someoneIsMissing && !has(before, one.name)),
        );
      }
      for (const { name } of stay) expect(has(contacts, name)).toBe(true);
    }),
  );
});
