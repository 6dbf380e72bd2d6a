import { expect, test } from 'vitest';
import { operations } from '../contract/operations.ts';
import type { Operation } from '../contract/operation.ts';
import { onlyReads } from './permissions.ts';

const all = Object.entries(operations) as [string, Operation][];

test('no operation that changes the file asks for a permission that a read-only file gives', () => {
  const changing = all.filter(([, { audit, permission }]) => {
    // Before the unlock, and for one's own password, nobody asks whether a case may be changed.
    if (permission === 'anyone' || permission === 'session.use') return false;
    return 'durability' in audit && audit.durability === 'change';
  });
  expect(changing.length).toBeGreaterThan(50);
  expect(changing.filter(([, { permission }]) => onlyReads(permission))).toEqual([]);
});

test('confidential sections stay closed in a file that may only be looked at, where no look into them can be recorded', () => {
  const ways = all.filter(([name]) => name.startsWith('confidential.'));
  expect(ways.map(([name]) => name)).toEqual(
    expect.arrayContaining(['confidential.open', 'confidential.search']),
  );
  expect(ways.filter(([, { permission }]) => onlyReads(permission))).toEqual([]);
});

test('in a file that may only be looked at cases and their documents can be read', () => {
  const { 'case.open': open, 'attachment.open': look } = operations;
  expect([open, look].map(({ permission }) => onlyReads(permission))).toEqual([true, true]);
});
