import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreementObstacles, hintsFor, isCompleteOrder, newPlaces, withMoved } from './plan-rules.ts';
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

  it('gives out the places of the group anew, and touches nobody who stays', () => {
    const group = fc.uniqueArray(fc.record({ id: fc.uuid(), position: fc.nat(20) }), {
      selector: ({ id }) => id,
      maxLength: 8,
    });
    fc.assert(
      fc.property(group, fc.nat(), (records, seed) => {
        const before = records.toSorted((one, other) => one.position - other.position);
        const order = before.map(({ id }) => id);
        const turned = withMoved(order, order[seed % (order.length || 1)] ?? '', seed % 7);
        const moved = newPlaces(before, turned);
        const places = new Map([
          ...before.map(({ id, position }) => [id, position] as const),
          ...moved.map(({ record, position }) => [record.id, position] as const),
        ]);
        const now = turned.map((id) => places.get(id) ?? 0);
        expect(now).toEqual([...new Set(now)].toSorted((one, other) => one - other));
        const distinct = new Set(before.map(({ position }) => position)).size === before.length;
        if (distinct)
          expect(new Set(moved.map(({ record }) => record.id))).toEqual(
            new Set(order.filter((id, index) => turned[index] !== id)),
          );
      }),
    );
    expect(
      newPlaces(
        [
          { id: 'a', position: 1 },
          { id: 'b', position: 4 },
        ],
        ['b', 'a'],
      ),
    ).toEqual([
      { record: { id: 'b', position: 4 }, position: 1 },
      { record: { id: 'a', position: 1 }, position: 4 },
    ]);
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
