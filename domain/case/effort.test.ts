import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../date.ts';
import { casePhases } from '../vocabulary/case-phases.ts';
import { minutesByPhase, phaseOn } from './effort.ts';

const history = [
  { phase: 'inquiry', since: '2026-01-05' },
  { phase: 'assessment', since: '2026-01-05' },
  { phase: 'planning', since: '2026-01-15' },
  { phase: 'implementation', since: '2026-01-26' },
  { phase: 'closing', since: '2026-06-30' },
  { phase: 'sustainability', since: '2026-06-30' },
  { phase: 'ended', since: '2026-09-30' },
] as const;

const anyHistory = fc
  .array(fc.record({ phase: fc.constantFrom(...casePhases.codes), days: fc.nat(60) }), {
    minLength: 1,
    maxLength: 8,
  })
  .map((steps) => {
    let since = '2026-01-01';
    return steps.map(({ phase, days }) => ({ phase, since: (since = addDays(since, days)) }));
  });
const anyContacts = fc.array(
  fc.record({
    contactOn: fc.integer({ min: -30, max: 500 }).map((days) => addDays('2026-01-01', days)),
    minutes: fc.nat(600),
  }),
);

describe('phaseOn', () => {
  it('gives the day of change to the phase that ended last on it', () => {
    expect(phaseOn(history, '2026-01-05')).toBe('inquiry');
    expect(phaseOn(history, '2026-01-06')).toBe('assessment');
    expect(phaseOn(history, '2026-01-15')).toBe('assessment');
    expect(phaseOn(history, '2026-01-26')).toBe('planning');
    expect(phaseOn(history, '2026-06-30')).toBe('closing');
    expect(phaseOn(history, '2026-07-01')).toBe('sustainability');
    expect(phaseOn(history, '2026-09-30')).toBe('sustainability');
  });

  it('gives what was before the opening to the first phase', () => {
    expect(phaseOn(history, '2025-12-31')).toBe('inquiry');
    expect(phaseOn([], '2026-01-01')).toBeNull();
  });
});

describe('minutesByPhase', () => {
  it('adds minutes up in the order of the process', () => {
    const contacts = [
      { contactOn: '2026-03-01', minutes: 30 },
      { contactOn: '2026-01-15', minutes: 90 },
      { contactOn: '2026-04-01', minutes: 15 },
    ];
    expect(minutesByPhase(contacts, history)).toEqual([
      { phase: 'assessment', minutes: 90 },
      { phase: 'implementation', minutes: 45 },
    ]);
  });

  it('loses and invents no minute', () => {
    fc.assert(
      fc.property(anyContacts, anyHistory, (contacts, changes) => {
        const total = (entries: readonly { minutes: number }[]) =>
          entries.reduce((sum, { minutes }) => sum + minutes, 0);
        const efforts = minutesByPhase(contacts, changes);
        expect(total(efforts)).toBe(total(contacts));
        expect(new Set(efforts.map(({ phase }) => phase)).size).toBe(efforts.length);
        expect(efforts.every(({ phase }) => changes.some((change) => change.phase === phase))).toBe(true);
      }),
    );
  });
});
