import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../date.ts';
import { localToday } from '../validation.ts';
import { lendingDetails, lendingState, mayCarryCases } from './lending.ts';

const today = localToday();
const days = fc.integer({ min: -20, max: 20 }).map((some) => addDays(today, some));

describe('a loan', () => {
  it('runs exactly from its first to its last day, unless it was ended', () => {
    fc.assert(
      fc.property(days, fc.nat(20), days, (from, length, day) => {
        const until = addDays(from, length);
        const running = from <= day && day <= until;
        expect(lendingState({ from, until, endedAt: null }, day) === 'running').toBe(running);
        expect(lendingState({ from, until, endedAt: '2026-01-01T08:00:00.000Z' }, day)).toBe('over');
      }),
    );
  });

  it('is refused where it ends before it begins, has ended already, or lasts longer than a year', () => {
    const problems = (from: string, until: string) => {
      const details = { to: '00000000-0000-4000-8000-000000000001', from, until, reason: '' };
      return lendingDetails.safeParse(details).error?.issues.map(({ message }) => message) ?? [];
    };
    expect(problems(today, today)).toEqual([]);
    expect(problems(addDays(today, 2), addDays(today, 1))).toEqual(['end-before-start']);
    expect(problems(addDays(today, -9), addDays(today, -1))).toEqual(['date-in-past']);
    expect(problems(today, addDays(today, 400))).toEqual(['date-too-far']);
  });

  it('goes to people at work whose key opens cases', () => {
    expect(mayCarryCases({ role: 'caseworker', active: true })).toBe(true);
    expect(mayCarryCases({ role: 'teamlead', active: true })).toBe(true);
    expect(mayCarryCases({ role: 'caseworker', active: false })).toBe(false);
    expect(mayCarryCases({ role: 'dataprotection', active: true })).toBe(false);
    expect(mayCarryCases({ role: 'administration', active: true })).toBe(false);
  });
});
