import { describe, expect, it } from 'vitest';
import { comparePlans } from '../../../domain/case/plan-comparison.ts';
import { goalOf, measureOf, stepOf } from '../../../domain/case/sample-case.fixture.ts';
import { plan as german } from '../../locales/de/plan.ts';
import { plan as english } from '../../locales/en/plan.ts';
import { singleChanges, titlesOf, valueInWords, type ValueContext } from './difference-words.ts';

const context: ValueContext = {
  record: 'measure',
  language: 'de',
  titles: new Map([['s2', 'Wohnung suchen']]),
  priorities: { 1: 'sehr wichtig' },
};

describe('values in a comparison', () => {
  it.each([
    ['dueOn', '2026-11-21', '21.11.2026'],
    ['dueOn', null, ''],
    ['title', 'Antrag', 'Antrag'],
    ['responsible', 'caseworker', 'Fallmanagement'],
    ['kind', 'mbe', 'Migrationsberatung für erwachsene Zugewanderte (MBE)'],
    ['state', 'not-possible', 'nicht möglich'],
    ['notPossibleReason', 'no-childcare', 'Kinderbetreuung fehlt'],
    ['priority', 1, 'sehr wichtig'],
    ['position', 3, '3'],
    ['parent', 's2', 'Wohnung suchen'],
    ['parent', 'unknown', ''],
  ] as const)('%s %j reads „%s“', (field, value, words) => {
    expect(valueInWords(field, value, context)).toBe(words);
  });

  it('takes the state of a goal from the goals’ own list', () => {
    expect(valueInWords('state', 'suspended', { ...context, record: 'goal' })).toBe(
      'ausgesetzt – Rechtslage',
    );
  });
});

describe('changes of the levels of attainment', () => {
  it('are one line per level that changed', () => {
    const before = goalOf();
    const after = { ...before, levels: { ...before.levels, expected: 'B1', more: 'B2' }, title: 'Deutsch' };
    const [difference] = comparePlans([before], [after]);
    if (difference?.change !== 'changed') throw new Error('no change found');
    expect(singleChanges(difference.fields)).toEqual([
      { field: 'title', before: before.title, after: 'Deutsch' },
      { field: 'levels', level: 'expected', before: '', after: 'B1' },
      { field: 'levels', level: 'more', before: '', after: 'B2' },
    ]);
  });
});

describe('the fields of a comparison', () => {
  it('all have a name in both languages, and their days read as days', () => {
    const goal = goalOf({ steps: [stepOf({ measures: [measureOf()] })] });
    const [measure] = goal.steps[0]!.measures;
    const other = <Value extends object>(record: Value): Value =>
      Object.fromEntries(
        Object.keys(record).map((key) => [
          key,
          ['id', 'steps', 'measures', 'levels'].includes(key) ? record[key as keyof Value] : `other ${key}`,
        ]),
      ) as Value;
    const after = { ...other(goal), steps: [{ ...other(goal.steps[0]!), measures: [other(measure!)] }] };
    const named = comparePlans([goal], [after]).flatMap((difference) =>
      difference.change === 'changed' ? singleChanges(difference.fields).map(({ field }) => field) : [],
    );
    expect(named).toEqual(expect.arrayContaining(['reviewOn', 'startsOn']));
    for (const words of [german, english]) {
      expect(named.filter((field) => !Object.hasOwn(words.compare.field, field))).toEqual([]);
    }
  });
});

describe('titles of two plans', () => {
  it('know goals and steps, the later title first', () => {
    const step = stepOf({ title: 'alt', measures: [measureOf()] });
    const goal = goalOf({ steps: [step] });
    const titles = titlesOf([goal], [{ ...goal, steps: [{ ...step, title: 'neu' }] }]);
    expect([...titles]).toEqual([
      [goal.id, goal.title],
      [step.id, 'neu'],
    ]);
  });
});
