import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { goalOf } from '../../../domain/case/sample-case.fixture.ts';
import { closingDetails } from '../../../domain/case/closing.ts';
import { closingSteps } from '../closing/conversation/closing-steps.ts';
import { closingValues } from '../closing/closing-values.ts';
import { checkSteps } from '../sustainability/conversation/check-steps.ts';
import { checkForm, checkValues } from '../sustainability/check-values.ts';
import { isAnswered, stepBeside, stepOfField, stepToGoOn } from './conversation-steps.ts';

const goals = [goalOf(), goalOf()];
const steps = closingSteps(goals);
const empty = { ...closingValues(null, goals), heldOn: '2026-06-30' };

/** The paths of all fields of a form, lists by their lines. */
const pathsOf = (values: unknown, prefix = ''): string[] =>
  Object.entries(values as object).flatMap(([key, value]) =>
    value !== null && typeof value === 'object' ? pathsOf(value, `${prefix}${key}.`) : [`${prefix}${key}`],
  );

describe('the steps of a conversation', () => {
  it('have a place for every field of the form, so that none is asked nowhere', () => {
    const closing = pathsOf(empty).filter((path) => !path.endsWith('goalId'));
    expect(closing.filter((path) => stepOfField(steps, path) === undefined)).toEqual([]);
    expect(closingDetails.safeParse(empty).success).toBe(true);
    const check = pathsOf(checkValues(null, goals)).filter((path) => !path.endsWith('goalId'));
    expect(check.filter((path) => stepOfField(checkSteps(goals, null), path) === undefined)).toEqual([]);
  });

  it('ask who can’t be reached for nothing but the follow-up, and that is enough to save', () => {
    const short = checkSteps(goals, 'not-reachable');
    expect(short.map(({ kind }) => kind)).toEqual(['begin', 'need', 'summary', 'work']);
    const values = { ...checkValues(null, goals), heldOn: '2024-09-30', result: 'not-reachable' as const };
    expect(checkForm.safeParse(values).success).toBe(true);
    expect(stepOfField(short, 'result')).toBe('beginn');
  });

  it('have ids of their own', () => {
    const ids = steps.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('where a talk goes on', () => {
  it('begins at its beginning while nobody said anything', () => {
    expect(stepToGoOn(steps, empty)).toBe('beginn');
  });

  it('goes on behind the last answer, whatever was passed over before', () => {
    const asking = steps.filter(({ asks }) => asks.length > 0);
    fc.assert(
      fc.property(fc.subarray(asking, { minLength: 1 }), (said) => {
        const values = structuredClone(empty) as Record<string, unknown>;
        for (const path of said.flatMap(({ asks }) => asks)) {
          const parts = path.split('.');
          const last = parts.pop()!;
          const holder = parts.reduce((inside, key) => inside[key] as Record<string, unknown>, values);
          holder[last] = last.endsWith('Value') ? 0 : 'gesagt';
        }
        const at = steps.findIndex(({ id }) => id === stepToGoOn(steps, values));
        expect(isAnswered(steps[at - 1]!, values)).toBe(true);
        expect(steps.slice(at).some((step) => isAnswered(step, values))).toBe(false);
      }),
    );
  });

  it('stays at the ends', () => {
    expect(stepBeside(steps, 'beginn', -1)).toBe('beginn');
    expect(stepBeside(steps, 'zusammenfassung', 1)).toBe('zusammenfassung');
    expect(stepBeside(steps, 'beginn', 1)).toBe('ziel-1-sichten');
  });
});
