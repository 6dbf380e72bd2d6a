import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureStates } from '../vocabulary/measure-states.ts';
import { addDays } from '../date.ts';
import { casePhases } from '../vocabulary/case-phases.ts';
import { dataCategories } from '../vocabulary/data-categories.ts';
import type { CasePhase } from '../vocabulary/case-phases.ts';
import { goalStates } from '../vocabulary/goal-states.ts';
import { deadlineKinds, deadlineSources } from './deadline-sources.ts';
import { isEnded } from './phases.ts';
import { deadlineGroups, deadlinesOf, endOfWeek, groupOf } from './deadlines.ts';
import {
  assessmentOf,
  checkOf,
  consentOf,
  fileOf,
  goalOf,
  measureOf,
  newId,
  recordsOf,
  schoolEntryOf,
  stepOf,
  taskOf,
} from './sample-case.fixture.ts';
import type { Participation } from '../programme/participation.ts';
import type { CaseRecords } from './case-records.ts';
import type { Measure } from './plan.ts';

const today = '2026-06-17';
const anyDay = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const kindsOf = (records: CaseRecords) => deadlinesOf(records, today).map(({ kind }) => kind);
const find = (records: CaseRecords, kind: string) =>
  deadlinesOf(records, today).find((deadline) => deadline.kind === kind);

describe('deadlinesOf', () => {
  it('asks for the first interview 14 days after opening until it was held', () => {
    const file = fileOf({ phase: 'assessment', openedOn: '2026-06-01' });
    expect(find(recordsOf({ file, assessment: null }), 'first-interview')?.dueOn).toBe('2026-06-15');
    expect(kindsOf(recordsOf({ file, assessment: assessmentOf({ heldOn: null }) }))).toEqual([
      'first-interview',
    ]);
    expect(kindsOf(recordsOf({ file, assessment: assessmentOf() }))).toEqual([]);
  });

  it('names the goal by id and title', () => {
    const goal = goalOf({ title: 'B2 Pflege', dueOn: '2026-06-16' });
    expect(find(recordsOf({ goals: [goal] }), 'goal-due')).toMatchObject({
      recordId: goal.id,
      subject: 'B2 Pflege',
      group: 'overdue',
    });
  });

  it('looks at a suspended goal again, and at no other', () => {
    fc.assert(
      fc.property(fc.constantFrom(...goalStates.codes), anyDay, (state, reviewOn) => {
        const goals = [goalOf({ state, reviewOn, dueOn: null })];
        const due = find(recordsOf({ goals }), 'goal-review');
        expect(due?.dueOn).toBe(state === 'suspended' ? reviewOn : undefined);
        expect(kindsOf(recordsOf({ file: fileOf({ phase: 'ended' }), goals }))).not.toContain('goal-review');
      }),
    );
  });

  it('reminds of the first day of a course until the measure is under way', () => {
    fc.assert(
      fc.property(fc.constantFrom(...measureStates.codes), anyDay, (state, startsOn) => {
        const course = measureOf({ state, startsOn, title: 'Integrationskurs' });
        const goals = [goalOf({ dueOn: null, steps: [stepOf({ measures: [course] })] })];
        const due = find(recordsOf({ goals }), 'measure-start');
        expect(due?.dueOn).toBe(state === 'planned' ? startsOn : undefined);
        if (due) expect(due).toMatchObject({ recordId: course.id, subject: 'Integrationskurs' });
      }),
    );
  });

  it('ends a measure with its state or its day, and the answer with its day', () => {
    const kindsWith = (fields: Parameters<typeof measureOf>[0]) =>
      kindsOf(
        recordsOf({
          goals: [
            goalOf({
              dueOn: null,
              steps: [
                stepOf({
                  measures: [measureOf({ dueOn: '2026-07-01', answerDueOn: '2026-06-20', ...fields })],
                }),
              ],
            }),
          ],
        }),
      );
    expect(kindsWith({})).toEqual(['answer-due', 'measure-due']);
    expect(kindsWith({ answeredOn: '2026-06-10' })).toEqual(['measure-due']);
    expect(kindsWith({ doneOn: '2026-06-10' })).toEqual(['answer-due']);
    expect(kindsWith({ state: 'rejected' })).toEqual([]);
  });

  it('reminds of a child without a place after six weeks, then of its first day, until it goes there', () => {
    const kindsWith = (fields: Parameters<typeof schoolEntryOf>[0]) =>
      deadlinesOf(recordsOf({ schoolEntries: [schoolEntryOf(fields)] }), today).map(
        ({ kind, dueOn, subject }) => [kind, dueOn, subject],
      );
    const registered = { registeredOn: '2026-06-01', childName: 'Sofija' };
    expect(kindsWith(registered)).toEqual([['school-place', '2026-07-13', 'Sofija']]);
    const placed = { ...registered, placedOn: '2026-06-10', firstDayOn: '2026-06-20' };
    expect(kindsWith(placed)).toEqual([['school-start', '2026-06-20', 'Sofija']]);
    expect(kindsWith({ ...placed, startedOn: '2026-06-20' })).toEqual([]);
    expect(kindsWith({ ...registered, withdrawnOn: '2026-06-10' })).toEqual([]);
  });

  it('reminds of the first day in a group until the measure that led there is under way', () => {
    const dueWith = (state: Measure['state'], fields: Partial<Participation> = {}) => {
      const measure = measureOf({ state });
      const participation = {
        id: newId(),
        version: 1,
        groupId: newId(),
        personIds: [newId()],
        registeredOn: '2026-06-01',
        joinedOn: '2026-06-20',
        measureId: measure.id,
        endedOn: null,
        endReason: null,
        endNote: '',
        ...fields,
        group: { place: 'KiTa Sonnenschein' },
      };
      const goals = [goalOf({ dueOn: null, steps: [stepOf({ measures: [measure] })] })];
      return deadlinesOf(recordsOf({ goals, participations: [participation] }), today).map(
        ({ kind, dueOn, subject }) => [kind, dueOn, subject],
      );
    };
    expect(dueWith('planned')).toEqual([['group-start', '2026-06-20', 'KiTa Sonnenschein']]);
    expect(dueWith('running')).toEqual([]);
    expect(dueWith('planned', { joinedOn: null })).toEqual([]);
    expect(dueWith('planned', { endedOn: '2026-06-10' })).toEqual([]);
    expect(dueWith('planned', { measureId: null })).toEqual([]);
  });

  it('asks for a task of a conference until it is done', () => {
    const kindsWith = (fields: Parameters<typeof taskOf>[0]) =>
      kindsOf(
        recordsOf({
          conferences: [{ contactId: newId(), bodies: [], decisions: '', tasks: [taskOf(fields)] }],
        }),
      );
    expect(kindsWith({ dueOn: '2026-07-01' })).toEqual(['task-due']);
    expect(kindsWith({ dueOn: '2026-07-01', doneOn: '2026-06-30' })).toEqual([]);
    expect(kindsWith({ dueOn: null })).toEqual([]);
  });

  it('asks for a task as long as a conference can be held: in every phase but an end', () => {
    const conferences = [
      { contactId: newId(), bodies: [], decisions: '', tasks: [taskOf({ dueOn: '2026-07-01' })] },
    ];
    fc.assert(
      fc.property(fc.constantFrom(...casePhases.codes), (phase) => {
        const kinds = kindsOf(recordsOf({ file: fileOf({ phase }), conferences }));
        expect(kinds.includes('task-due')).toBe(!isEnded(phase));
      }),
    );
  });

  it('warns of the residence title while the case is worked on', () => {
    const assessment = assessmentOf({ residenceExpiresOn: '2026-08-01' });
    expect(kindsOf(recordsOf({ assessment }))).toEqual(['residence-expiry']);
    expect(kindsOf(recordsOf({ assessment, file: fileOf({ phase: 'ended' }) }))).toEqual([]);
  });

  it('drops a consent that was withdrawn or renewed for the same recipient and purpose', () => {
    const old = consentOf({ validUntil: '2026-06-01' });
    const kindsWith = (...others: ReturnType<typeof consentOf>[]) =>
      kindsOf(recordsOf({ consents: [old, ...others] }));
    expect(kindsWith()).toEqual(['consent-expiry']);
    expect(kindsWith(consentOf({ validUntil: null }))).toEqual([]);
    expect(kindsWith(consentOf({ validUntil: null, withdrawnOn: '2026-06-02' }))).toEqual(['consent-expiry']);
    expect(kindsWith(consentOf({ validUntil: null, recipient: 'jugendamt' }))).toEqual(['consent-expiry']);
    expect(kindsWith(consentOf({ validUntil: null, personId: newId() }))).toEqual(['consent-expiry']);
    expect(kindsWith(consentOf({ validUntil: null, answer: 'refused' }))).toEqual(['consent-expiry']);
    expect(kindsWith(consentOf({ validUntil: old.validUntil }))).toEqual([
      'consent-expiry',
      'consent-expiry',
    ]);
    expect(kindsOf(recordsOf({ consents: [{ ...old, withdrawnOn: '2026-05-01' }] }))).toEqual([]);
    expect(kindsWith(consentOf({ validUntil: '2027-01-01' }))).toEqual(['consent-expiry']);
    expect(
      find(recordsOf({ consents: [old, consentOf({ validUntil: '2027-01-01' })] }), 'consent-expiry')?.dueOn,
    ).toBe('2027-01-01');
  });

  it('takes no consent for a renewal that permits less, or names another body', () => {
    const categories = fc.uniqueArray(fc.constantFrom(...dataCategories.codes), {
      minLength: 1,
      maxLength: 3,
    });
    const body = fc.constantFrom('', 'Praxis Ulmer', 'Caritas Detmold');
    fc.assert(
      fc.property(categories, categories, body, body, (before, after, from, to) => {
        const old = consentOf({ validUntil: '2026-06-01', categories: before, nameOfBody: from });
        const later = consentOf({ validUntil: null, categories: after, nameOfBody: to });
        const renewed = from === to && before.every((category) => after.includes(category));
        expect(kindsOf(recordsOf({ consents: [old, later] }))).toEqual(renewed ? [] : ['consent-expiry']);
      }),
    );
  });

  it('watches consents until the check, because the check still needs them', () => {
    const kindsIn = (phase: CasePhase) =>
      kindsOf(recordsOf({ consents: [consentOf()], file: fileOf({ phase }) }));
    expect(kindsIn('sustainability')).toEqual(['consent-expiry']);
    expect(kindsIn('ended')).toEqual([]);
  });

  it('puts the sustainability check three months after closure, on the last day of a shorter month', () => {
    const file = fileOf({ phase: 'sustainability', closedOn: '2025-11-30', closureReason: 'goals-reached' });
    expect(find(recordsOf({ file }), 'sustainability-check')?.dueOn).toBe('2026-02-28');
    expect(kindsOf(recordsOf({ file, check: checkOf({ heldOn: '2026-02-27' }) }))).toEqual(['deletion']);
    expect(kindsOf(recordsOf({ file, check: checkOf({ heldOn: '2025-03-01' }) }))).toContain(
      'sustainability-check',
    );
  });

  it('asks for no check after a death', () => {
    const file = fileOf({ phase: 'sustainability', closedOn: '2026-01-10', closureReason: 'death' });
    expect(kindsOf(recordsOf({ file }))).toEqual(['deletion']);
  });

  it('keeps the follow-up of the check alive after the end of the case', () => {
    const file = fileOf({ phase: 'ended', endedOn: '2026-01-10' });
    const check = checkOf({ followUpNeeded: true, followUpOn: '2027-07-23' });
    expect(find(recordsOf({ file, check }), 'follow-up')?.dueOn).toBe('2027-07-23');
    expect(kindsOf(recordsOf({ file, check: { ...check, followUpNeeded: false } }))).toEqual(['deletion']);
  });

  it('shows when a file will be deleted', () => {
    const dueOn = (fields: Parameters<typeof fileOf>[0]) =>
      find(recordsOf({ file: fileOf(fields) }), 'deletion')?.dueOn;
    expect(dueOn({ phase: 'ended', closedOn: '2023-10-01', endedOn: '2024-02-29' })).toBe('2027-02-28');
    expect(dueOn({ phase: 'declined', endedOn: '2026-08-31' })).toBe('2027-02-28');
    expect(dueOn({ phase: 'sustainability', closedOn: '2026-03-15' })).toBe('2029-03-15');
    expect(dueOn({})).toBeUndefined();
  });

  it('declares a source for each kind', () => {
    expect(new Set(deadlineSources.map(({ kind }) => kind))).toEqual(new Set(deadlineKinds));
  });

  it('holds for goals in every phase and state, sorted by day', () => {
    const goals = fc.array(
      fc.record({ state: fc.constantFrom(...goalStates.codes), dueOn: fc.option(anyDay) }).map(goalOf),
    );
    fc.assert(
      fc.property(goals, fc.constantFrom(...casePhases.codes), anyDay, (some, phase, day) => {
        const found = deadlinesOf(recordsOf({ goals: some, file: fileOf({ phase }) }), day);
        const days = found.map(({ dueOn }) => dueOn);
        expect(days).toEqual(days.toSorted());
        const worked = ['inquiry', 'assessment', 'planning', 'implementation', 'closing'].includes(phase);
        const expected = some.filter(
          (goal) => worked && goal.dueOn !== null && ['open', 'in-progress'].includes(goal.state),
        );
        expect(
          new Set(found.filter(({ kind }) => kind === 'goal-due').map(({ recordId }) => recordId)),
        ).toEqual(new Set(expected.map(({ id }) => id)));
      }),
    );
  });
});

describe('groupOf', () => {
  it('ends the week on Sunday', () => {
    expect(endOfWeek('2026-06-15')).toBe('2026-06-21');
    expect(endOfWeek('2026-06-21')).toBe('2026-06-21');
    expect(endOfWeek('2026-06-22')).toBe('2026-06-28');
  });

  it('counts the Sunday to this week and the Monday to later', () => {
    expect(
      ['2026-06-16', '2026-06-17', '2026-06-18', '2026-06-21', '2026-06-22'].map((due) =>
        groupOf(due, today),
      ),
    ).toEqual(['overdue', 'today', 'this-week', 'this-week', 'later']);
  });

  it('finds a Sunday at most six days away', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const sunday = endOfWeek(day);
        expect(new Date(`${sunday}T00:00:00Z`).getUTCDay()).toBe(0);
        expect(Array.from({ length: 7 }, (_, days) => addDays(day, days))).toContain(sunday);
      }),
    );
  });

  it('never moves a later day to an earlier group', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -20, max: 20 }), fc.nat(20), (day, offset, more) => {
        const rank = (due: string) => deadlineGroups.indexOf(groupOf(due, day));
        expect(rank(addDays(day, offset))).toBeLessThanOrEqual(rank(addDays(day, offset + more)));
        expect(groupOf(day, day)).toBe('today');
      }),
    );
  });
});
