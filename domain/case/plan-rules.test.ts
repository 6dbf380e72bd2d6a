import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreementObstacles, hintsFor, isCompleteOrder, withMoved } from './plan-rules.ts';
import { goalOf, stepOf } from './sample-case.fixture.ts';

const ids = fc.uniqueArray(fc.uuid(), { maxLength: 12 });

describe('agreementObstacles', () => {
  it('needs a goal', () => {
    expect(agreementObstacles([], '2026-01-26')).toEqual([{ code: 'no-goal' }]);
  });

  it('lists what each goal lacks; settled goals may lie in the past', () => {
    const vague = goalOf({ indicator: '', dueOn: null });
    const late = goalOf({ dueOn: '2026-01-25' });
    const reached = goalOf({ dueOn: '2026-01-25', state: 'reached' });
    expect(agreementObstacles([goalOf(), vague, late, reached], '2026-01-26')).toEqual([
      { code: 'goal-without-indicator', recordId: vague.id },
      { code: 'goal-without-deadline', recordId: vague.id },
      { code: 'goal-deadline-before-agreement', recordId: late.id },
    ]);
    expect(agreementObstacles([late], '2026-01-25')).toEqual([]);
  });
});

it('hints at what would help the evaluation', () => {
  expect(hintsFor(goalOf())).toEqual(['without-steps', 'without-expected-level', 'without-client-words']);
  const levels = { muchLess: '', less: '', expected: 'B1 bestanden', more: '', muchMore: '' };
  expect(hintsFor(goalOf({ steps: [stepOf()], levels, clientWords: 'Ich will arbeiten.' }))).toEqual([]);
});

describe('order', () => {
  it('accepts every permutation and nothing else', () => {
    fc.assert(
      fc.property(ids, fc.uuid(), (current, stranger) => {
        fc.pre(!current.includes(stranger));
        expect(isCompleteOrder(current, current.toReversed())).toBe(true);
        expect(isCompleteOrder(current, [...current, stranger])).toBe(false);
        const [first] = current;
        if (first === undefined) return;
        expect(isCompleteOrder(current, current.slice(1))).toBe(false);
        expect(isCompleteOrder(current, [...current, first])).toBe(false);
        expect(isCompleteOrder(current, [stranger, ...current.slice(1)])).toBe(false);
      }),
    );
  });

  it('moves one id and keeps the order of the others', () => {
    fc.assert(
      fc.property(ids, fc.nat(11), fc.integer({ min: -2, max: 14 }), (order, index, to) => {
        const id = order[index];
        if (id === undefined) {
          expect(withMoved(order, 'unknown', to)).toEqual(order);
          return;
        }
        const moved = withMoved(order, id, to);
        expect(isCompleteOrder(order, moved)).toBe(true);
        expect(moved.filter((other) => other !== id)).toEqual(order.filter((other) => other !== id));
        expect(moved.indexOf(id)).toBe(Math.min(Math.max(0, to), order.length - 1));
      }),
    );
  });
});
