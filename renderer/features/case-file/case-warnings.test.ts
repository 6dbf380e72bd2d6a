import { describe, expect, test } from 'vitest';
import type { DeadlineView } from '../../../domain/contract/case.operations.ts';
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

test('the next deadline is never the end of the file itself', () => {
  expect(nextDeadline([deadlineOf('deletion', '2029-11-21')])).toBeNull();
  const goal = deadlineOf('goal-due', '2027-01-01');
  expect(nextDeadline([goal, deadlineOf('deletion', '2029-11-21')])).toBe(goal);
});
