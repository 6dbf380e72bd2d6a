import { describe, expect, it } from 'vitest';
import { fileOf, recordsOf } from '../../../domain/case/sample-case.fixture.ts';
import { deadlinesOf } from '../../../domain/case/deadlines.ts';
import { checkTime } from './check-time.ts';

const closed = fileOf({ phase: 'sustainability', closedOn: '2026-06-30', closureReason: 'goals-reached' });

describe('checkTime', () => {
  it('waits until three months after closure, to the day', () => {
    const at = (today: string) => checkTime(closed, today).kind;
    expect(at('2026-09-29')).toBe('early');
    expect(at('2026-09-30')).toBe('due');
    expect(at('2027-09-30')).toBe('due');
  });

  it('names the same day as the deadline of the file', () => {
    const time = checkTime(closed, '2026-07-01');
    const deadline = deadlinesOf(recordsOf({ file: closed }), '2026-07-01').find(
      ({ kind }) => kind === 'sustainability-check',
    );
    expect(time).toEqual({ kind: 'early', closedOn: '2026-06-30', dueOn: deadline?.dueOn });
  });

  it('is no question while the case is worked on, and out of place after a death', () => {
    expect(checkTime(fileOf({ phase: 'closing' }), '2026-07-01')).toEqual({ kind: 'not-closed' });
    const ended = fileOf({ phase: 'ended', closedOn: '2026-06-30', closureReason: 'death' });
    expect(checkTime(ended, '2027-01-01')).toEqual({ kind: 'not-needed', reason: 'death' });
  });

  it('is over when the case has ended', () => {
    expect(checkTime({ ...closed, phase: 'ended' }, '2027-01-01')).toEqual({ kind: 'ended' });
  });
});
