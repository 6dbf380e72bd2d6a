import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths } from '../date.ts';
import { localToday } from '../validation.ts';
import { deadlineKinds } from './deadline-sources.ts';
import { isFixed, restsOn, snoozeDetails, withSnoozes, type Snooze } from './snooze.ts';

const base = '2026-06-17';
const day = fc.integer({ min: -30, max: 30 }).map((days) => addDays(base, days));
const deadline = fc.record({
  caseId: fc.constantFrom('a', 'b'),
  kind: fc.constantFrom(...deadlineKinds),
  recordId: fc.constantFrom(null, 'x', 'y'),
  dueOn: day,
});
const snooze: fc.Arbitrary<Snooze> = fc
  .record({ deadline, until: day, version: fc.integer({ min: 1, max: 9 }) })
  .map(({ deadline: of, until, version }) => ({ ...of, until, version, reason: 'Urlaub' }));

describe('deadlines with what was put off', () => {
  it('are the same deadlines on the same days, whatever was put off', () => {
    fc.assert(
      fc.property(fc.array(deadline), fc.array(snooze), (deadlines, snoozes) => {
        const shown = withSnoozes(deadlines, snoozes).map(({ putOff: _putOff, ...rest }) => rest);
        expect(shown).toEqual(deadlines);
      }),
    );
  });

  it('rest only where that very deadline was put off from that very day, and never from their day on', () => {
    fc.assert(
      fc.property(fc.array(deadline), fc.array(snooze), day, (deadlines, snoozes, today) => {
        for (const due of withSnoozes(deadlines, snoozes)) {
          if (!restsOn(due, today)) continue;
          const said = snoozes.filter(
            (one) =>
              one.caseId === due.caseId &&
              one.kind === due.kind &&
              one.recordId === due.recordId &&
              one.dueOn === due.dueOn,
          );
          expect(said.some(({ until }) => today < until)).toBe(true);
        }
      }),
    );
  });

  it('come back on their day', () => {
    const due = { caseId: 'a', kind: 'goal-due', recordId: 'x', dueOn: base } as const;
    const [shown] = withSnoozes([due], [{ ...due, until: addDays(base, 5), reason: 'Urlaub', version: 1 }]);
    expect(shown && restsOn(shown, addDays(base, 4))).toBe(true);
    expect(shown && restsOn(shown, addDays(base, 5))).toBe(false);
  });

  it('count anew when their day has moved', () => {
    const due = { caseId: 'a', kind: 'goal-due', recordId: 'x', dueOn: base } as const;
    const said = { ...due, dueOn: addDays(base, 1), until: addDays(base, 90), reason: 'x', version: 1 };
    expect(withSnoozes([due], [said])[0]?.putOff).toBeNull();
  });
});

describe('putting off', () => {
  const parse = (until: string, reason = 'Termin vereinbart') =>
    snoozeDetails.safeParse({ until, reason }).success;

  it('goes from tomorrow to twelve months ahead, and wants a reason', () => {
    const today = localToday();
    expect(parse(today)).toBe(false);
    expect(parse(addDays(today, 1))).toBe(true);
    expect(parse(addMonths(today, 12))).toBe(true);
    expect(parse(addDays(addMonths(today, 12), 1))).toBe(false);
    expect(parse(addDays(today, 1), '  ')).toBe(false);
  });

  it('knows the days that are not ours to move', () => {
    expect(deadlineKinds.filter(isFixed)).toEqual([
      'residence-expiry',
      'member-residence-expiry',
      'consent-expiry',
      'notice-due',
      'deletion',
    ]);
  });
});
