import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../date.ts';
import { departureProblem, keepsRole, membershipProblem, relationships } from './household.ts';

const someDay = fc.integer({ min: 0, max: 30_000 }).map((days) => addDays('1930-01-01', days));
const inTime = (iso: string) => Date.parse(iso);

describe('a membership of a household', () => {
  it('begins with the birth at the earliest, and anywhere where the birth date is not known', () => {
    fc.assert(
      fc.property(fc.option(someDay), someDay, (birthDate, since) => {
        const refused = membershipProblem({ birthDate }, { since }) === 'before-birth';
        expect(refused).toBe(birthDate !== null && inTime(since) < inTime(birthDate));
      }),
    );
    expect(membershipProblem({ birthDate: '2026-03-01' }, { since: '2026-03-01' })).toBeNull();
    expect(membershipProblem({ birthDate: '2026-03-01' }, { since: '2026-02-28' })).toBe('before-birth');
  });

  it('never ends before it began', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: -900, max: 900 }), (since, days) => {
        const problem = departureProblem({ since }, { until: addDays(since, days) });
        expect(problem).toBe(days < 0 ? 'end-before-start' : null);
      }),
    );
  });

  it('makes nobody the client, and lets the client be nobody else', () => {
    const relationship = fc.constantFrom(...relationships);
    fc.assert(
      fc.property(relationship, relationship, (before, after) => {
        const clients = [before, after].filter((one) => one === 'client').length;
        expect(keepsRole({ relationship: before }, { relationship: after })).toBe(clients !== 1);
      }),
    );
  });
});
