import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessmentDetails } from '../case/assessment.ts';
import { intakeDetails } from '../case/case-file.ts';
import { checkDetails, closingDetails } from '../case/closing.ts';
import { contactDetails } from '../case/contact.ts';
import { membership } from '../case/household.ts';
import { personDetails } from '../case/person.ts';
import { goalDetails, measureFields, stepDetails } from '../case/plan.ts';
import { institutionDetails } from '../directory/institution.ts';
import { offerDetails } from '../directory/offer.ts';
import { interpreterDetails } from '../interpreting/interpreter.ts';
import { groupDetails } from '../programme/group.ts';
import { consentDetails } from '../consent/consent.ts';
import { fieldsOfAction } from '../vocabulary/fields-of-action.ts';
import { groupFields, institutionFields, interpreterFields, offerFields } from './directory-fields.ts';
import { conflictsOf, merged, type Side } from './merge.ts';
import {
  changesBetween,
  describePath,
  sameValue,
  valuesOf,
  withValue,
  type RecordState,
} from './record-changes.ts';
import { recordKinds } from './record-kinds.ts';
import { fieldInWords, valueAt, type WordContext } from './value-words.ts';

const { goal, assessment } = recordKinds;
const words: WordContext = {
  language: 'de',
  goals: new Map([['g1', 'B2 bestehen']]),
  staff: new Map(),
  persons: new Map(),
};

const text = fc.string({ maxLength: 6 });
const goalState = fc.record({
  title: text,
  dueOn: fc.option(fc.constantFrom('2026-01-01', '2026-05-03')),
  priority: fc.constantFrom(1, 2, 3),
  state: fc.constantFrom('open', 'reached'),
  levels: fc.record({ muchLess: text, less: text, expected: text, more: text, muchMore: text }),
  /** A field that nobody named in the history. */
  later: text,
});
const assessmentState = fc.record({
  interpreter: text,
  fields: fc.constant(fieldsOfAction.codes.slice(0, 3)).chain((codes) =>
    fc.tuple(
      ...codes.map((field) =>
        fc.record({
          field: fc.constant(field),
          status: fc.option(fc.integer({ min: 0, max: 4 })),
          reason: text,
          clientWords: text,
        }),
      ),
    ),
  ),
});

describe('what changed between two states of a record', () => {
  it('is nothing between a state and itself', () => {
    fc.assert(
      fc.property(goalState, (state) => {
        expect(changesBetween(goal.fields, state, state)).toEqual([]);
      }),
    );
  });

  it('leads from one state to the other, value by value', () => {
    const check = (fields: typeof goal.fields | typeof assessment.fields, before: object, after: object) => {
      const reached = changesBetween(fields, before as RecordState, after as RecordState).reduce<RecordState>(
        (state, change) => withValue(fields, state, change.path, change.after),
        before as RecordState,
      );
      const now = valuesOf(fields, reached);
      for (const [path, value] of valuesOf(fields, after as RecordState))
        expect(sameValue(now.get(path), value)).toBe(true);
    };
    fc.assert(fc.property(goalState, goalState, (one, other) => check(goal.fields, one, other)));
    fc.assert(
      fc.property(assessmentState, assessmentState, (one, other) => check(assessment.fields, one, other)),
    );
  });

  it('is told in words, lines of a Handlungsfeld or a goal by their names', () => {
    expect(fieldInWords(assessment.fields, 'fields.housing.status', words)).toBe('Wohnen: Einschätzung');
    expect(valueAt(assessment.fields, 'fields.housing.status', 4, words)).toMatch(/^gut/);
    expect(fieldInWords(recordKinds.closing.fields, 'goals.g1.agreedValue', words)).toBe(
      'B2 bestehen: Gemeinsame Bewertung',
    );
    expect(valueAt(recordKinds.closing.fields, 'goals.g1.agreedValue', -1, words)).toBe(
      'weniger als erwartet',
    );
    expect(valueAt(goal.fields, 'dueOn', '2026-05-03', words)).toBe('03.05.2026');
    expect(valueAt(recordKinds.person.fields, 'specialProtection', 1, words)).toBe('ja');
    expect(describePath(goal.fields, 'constructor')).toBeUndefined();
  });
});

describe('two people worked from the same state', () => {
  const three = fc.tuple(goalState, goalState, goalState);
  const all = (side: Side) => () => side;

  it('takes over the other’s values for every difference, or keeps all of one’s own', () => {
    fc.assert(
      fc.property(three, ([base, mine, theirs]) => {
        const conflicts = conflictsOf(goal.fields, base, mine, theirs);
        const taken = merged(goal.fields, mine, conflicts, all('theirs'));
        expect(conflictsOf(goal.fields, base, taken, theirs)).toEqual([]);
        expect(merged(goal.fields, mine, conflicts, all('mine'))).toEqual(mine);
      }),
    );
  });

  it('suggests what only one side changed, and asks where both did', () => {
    fc.assert(
      fc.property(three, ([base, mine, theirs]) => {
        const began = valuesOf(goal.fields, base);
        for (const { path, mine: typed, theirs: saved, suggested } of conflictsOf(
          goal.fields,
          base,
          mine,
          theirs,
        )) {
          if (path === 'later') continue;
          const before = began.get(path);
          if (suggested === 'theirs') expect(sameValue(typed, before)).toBe(true);
          else if (suggested === 'mine') expect(sameValue(saved, before)).toBe(true);
          else expect([sameValue(typed, before), sameValue(saved, before)]).toEqual([false, false]);
        }
      }),
    );
  });

  it('loses no field only because nobody named it', () => {
    const conflicts = conflictsOf(goal.fields, { later: 'a' }, { later: 'b' }, { later: 'c' });
    expect(conflicts).toEqual([{ path: 'later', mine: 'b', theirs: 'c', suggested: null }]);
    expect(merged(goal.fields, { later: 'b' }, conflicts, all('theirs'))).toEqual({ later: 'c' });
  });

  it('asks for everything where the common state is not known', () => {
    expect(conflictsOf(goal.fields, null, { title: 'a' }, { title: 'b' })).toMatchObject([
      { suggested: null },
    ]);
  });
});

it.each([
  ['case', intakeDetails],
  ['person', personDetails],
  ['membership', membership],
  ['assessment', assessmentDetails],
  ['goal', goalDetails],
  ['step', stepDetails],
  ['measure', measureFields],
  ['contact', contactDetails],
  ['consent', consentDetails],
  ['closing', closingDetails],
  ['check', checkDetails],
] as const)('every field of a %s has a name in its history', (kind, schema) => {
  expect(Object.keys(recordKinds[kind].fields)).toEqual(expect.arrayContaining(Object.keys(schema.shape)));
});

it.each([
  ['an institution', institutionDetails, institutionFields],
  ['an offer', offerDetails, offerFields],
  ['somebody of the pool', interpreterDetails, interpreterFields],
  ['a group', groupDetails, groupFields],
] as const)(
  'every field of %s has a name, for when two people changed it at once',
  (_what, schema, fields) => {
    expect(Object.keys(fields).toSorted()).toEqual(Object.keys(schema.shape).toSorted());
  },
);

it('tells lists in words: people of an institution, weekdays', () => {
  const people = [
    { name: 'Sabine Köhler', task: 'Anmeldung', phone: '', email: '' },
    { name: 'Jan Brand', task: '', phone: '05231 5', email: '' },
  ];
  expect(valueAt(institutionFields, 'contacts', people, words)).toBe(
    'Sabine Köhler, Anmeldung; Jan Brand, 05231 5',
  );
  expect(valueAt(institutionFields, 'contacts', [], words)).toBe('');
  expect(valueAt(interpreterFields, 'weekdays', ['mo', 'do'], words)).toBe('Montag, Donnerstag');
});
