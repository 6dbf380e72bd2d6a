import { expect, it } from 'vitest';
import { lockSeconds } from './policy.ts';

const after = (KIM_LOCK_MINUTES?: string) => lockSeconds({ KIM_LOCK_MINUTES });

it('locks after a quarter of an hour where nothing is said, or nonsense', () => {
  for (const said of [undefined, '', 'nie', '0', '-5', 'Infinity', 'NaN'])
    expect([said, after(said)]).toEqual([said, 900]);
});

it('lets the office say less, or more up to an hour; nobody can switch the lock off', () => {
  expect([after('5'), after('0.5'), after('60')]).toEqual([300, 30, 3600]);
  for (const said of ['61', '480', '1e9']) expect([said, after(said)]).toEqual([said, 3600]);
});
