import { expect, test } from 'vitest';
import { relativeDay } from './relative-day.ts';

const today = '2026-11-21';

test.each([
  ['2026-11-21', 'heute'],
  ['2026-11-22', 'morgen'],
  ['2026-11-18', 'vor 3 Tagen'],
  ['2026-12-12', 'in 3 Wochen'],
  ['2026-08-21', 'vor 3 Monaten'],
  ['2029-11-21', 'in 3 Jahren'],
])('%s is %s', (day, words) => {
  expect(relativeDay(day, today, 'de-DE')).toBe(words);
});

test('speaks the language of the screen', () => {
  expect(relativeDay('2026-11-18', today, 'en-GB')).toBe('3 days ago');
});
