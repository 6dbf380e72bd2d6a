import { describe, expect, test } from 'vitest';
import type { DeadlineView, DueView } from '../../../domain/contract/case.operations.ts';
import { memberOf, newId } from '../../../domain/case/sample-case.fixture.ts';
import { caseWarnings, nextDeadline } from './case-warnings.ts';

const today = '2026-11-21';

const deadlineOf = (kind: DeadlineView['kind'], dueOn: string): DeadlineView => ({
  kind,
  dueOn,
  caseId: newId(),
  recordId: newId(),
  subject: null,
  group: dueOn < today ? 'overdue' : 'later',
});

describe('what to mind', () => {
  test('a residence title warns ninety days ahead, a consent thirty', () => {
    const kindsOf = (deadlines: DeadlineView[]) =>
      caseWarnings({ household: [], deadlines }, today).map(({ kind }) => kind);
    expect(kindsOf([deadlineOf('residence-expiry', '2027-02-19')])).toEqual(['residence-expiry']);
    expect(kindsOf([deadlineOf('residence-expiry', '2027-02-20')])).toEqual([]);
    expect(kindsOf([deadlineOf('consent-expiry', '2026-12-21')])).toEqual(['consent-expiry']);
    expect(kindsOf([deadlineOf('consent-expiry', '2026-12-22')])).toEqual([]);
  });

  test('one sentence names everybody of the household whose title ends on the same day', () => {
    const of = (subject: string, dueOn: string) => ({
      ...deadlineOf('member-residence-expiry', dueOn),
      subject,
    });
    const deadlines = [
      of('Danylo', '2026-11-20'),
      of('Sofija', '2026-12-31'),
      deadlineOf('residence-expiry', '2026-12-31'),
      of('Mykola', '2026-12-31'),
      of('Olha', '2027-02-20'),
    ];
    expect(caseWarnings({ household: [], deadlines }, today)).toMatchObject([
      { names: ['Danylo'], over: true },
      { names: ['Sofija', 'Mykola'], over: false },
      { kind: 'residence-expiry' },
    ]);
  });

  test('what has passed is said as passed', () => {
    const [warning] = caseWarnings(
      { household: [], deadlines: [deadlineOf('residence-expiry', '2026-11-20')] },
      today,
    );
    expect(warning).toMatchObject({ on: '2026-11-20', over: true });
  });

  test('the day of deletion is always shown, goals and measures are no warnings', () => {
    const deadlines = [deadlineOf('goal-due', '2026-11-01'), deadlineOf('deletion', '2029-11-21')];
    expect(caseWarnings({ household: [], deadlines }, today)).toEqual([
      { kind: 'deletion', on: '2029-11-21' },
    ]);
  });

  test('only specially protected persons are named, before everything else', () => {
    const household = [
      memberOf({ familyName: 'Auge', specialProtection: true }),
      memberOf({ familyName: 'Berg' }),
    ];
    const deadlines = [deadlineOf('deletion', '2029-11-21')];
    expect(caseWarnings({ household, deadlines }, today)[0]).toEqual({
      kind: 'special-protection',
      names: ['Ada Auge'],
    });
  });
});

describe('the next deadline', () => {
  const due = (kind: DeadlineView['kind'], dueOn: string, until?: string): DueView => ({
    ...deadlineOf(kind, dueOn),
    putOff: until === undefined ? null : { until, reason: 'Urlaub', version: 1 },
  });

  test('is never the end of the file itself', () => {
    expect(nextDeadline([due('deletion', '2029-11-21')], today)).toBeNull();
    const goal = due('goal-due', '2027-01-01');
    expect(nextDeadline([goal, due('deletion', '2029-11-21')], today)).toBe(goal);
  });

  test('is one that was put off only when there is no other', () => {
    const rests = due('goal-due', '2026-11-20', '2026-12-01');
    const other = due('measure-due', '2027-01-01');
    expect(nextDeadline([rests, other], today)).toBe(other);
    expect(nextDeadline([rests], today)).toBe(rests);
  });

  test('stays the end of a residence title, whenever one wants to be reminded of it', () => {
    const title = due('residence-expiry', '2026-11-25', '2026-12-24');
    expect(nextDeadline([title, due('measure-due', '2027-01-01')], today)).toBe(title);
  });

  test('is again what was put off, from its day on', () => {
    const back = due('goal-due', '2026-11-20', today);
    expect(nextDeadline([back, due('measure-due', '2027-01-01')], today)).toBe(back);
  });
});
