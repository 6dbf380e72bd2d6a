import { expect, test } from 'vitest';
import { normalizePassword, passwordProblems } from './password.ts';

const name = 'Anna-Lena Çelik';

test.each([
  'vier Boote im Hafen',
  'correct horse battery',
  'ΠαλιόΚαράβι7λιμάνι',
  'Zaun aus Haselnuss 3',
  '雨の日の緑茶をゆっくり飲む人',
])('a long phrase is accepted: %s', (password) => expect(passwordProblems(password, name)).toEqual([]));

test.each(['elfZeichen!', '', '🌧️🌧️🌧️', 'a'.repeat(11)])(
  'what is under twelve characters is too short: %s',
  (password) => expect(passwordProblems(password, name)).toEqual(['too-short']),
);

test('what nobody types is too long', () => {
  expect(passwordProblems('x y z '.repeat(500), name)).toEqual(['too-long']);
});

test.each([
  'passwort1234',
  'Passwort2026!',
  'Willkommen123!',
  'qwertzuiop123',
  '123456789012',
  'aaaaaaaaaaaaaa',
  'KreisLippe2026',
  'Fallmanagement1',
  'Sommer2026Sommer',
  'abcdefghijklm',
  'administrator!!',
])('what attackers try first is refused: %s', (password) => {
  expect(passwordProblems(password, name)).toEqual(['common']);
});

test.each(['Anna mag Boote im Hafen', 'boote im hafen çelik', 'BOOTE LENA HAFEN MEER'])(
  'a password does not carry its owner’s name: %s',
  (password) => expect(passwordProblems(password, name)).toEqual(['contains-name']),
);

test('length counts characters as people see them typed, in one normal form', () => {
  expect(normalizePassword('u\u0308ber')).toBe('über');
  expect(passwordProblems('ü'.normalize('NFD').repeat(11), name)).toEqual(['too-short']);
});
