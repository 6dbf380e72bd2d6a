import { describe, expect, test } from 'vitest';
import {
  assessmentOf,
  closingOf,
  fileOf,
  goalOf,
  recordsOf,
} from '../../../domain/case/sample-case.fixture.ts';
import { otherWay } from './other-way.ts';

const today = '2026-11-21';

describe('the way beside the straight one', () => {
  test('there is none while the request is open or the plan is being carried out', () => {
    expect(otherWay(recordsOf({ file: fileOf({ phase: 'inquiry' }) }), today)).toBeNull();
    expect(otherWay(recordsOf({ file: fileOf({ phase: 'implementation' }) }), today)).toBeNull();
  });

  test('a case that is still being planned can be closed early', () => {
    const way = otherWay(recordsOf({ file: fileOf({ phase: 'planning' }) }), today);
    expect(way).toEqual({ to: 'closing', kind: 'close-early' });
  });

  test('from closing it goes back to the furthest phase that has all it needs', () => {
    const planned = {
      file: fileOf({ phase: 'closing' }),
      goals: [goalOf()],
      planVersions: [{ number: 1, agreedOn: '2026-02-01' }],
    };
    expect(otherWay(recordsOf(planned), today)).toEqual({ to: 'implementation', kind: 'back-to-work' });
    expect(otherWay(recordsOf({ ...planned, goals: [], planVersions: [] }), today)?.to).toBe('planning');
  });

  test('a case that never had its first interview goes back to it', () => {
    const records = recordsOf({
      file: fileOf({ phase: 'closing' }),
      assessment: assessmentOf({ heldOn: null }),
    });
    expect(otherWay(records, today)?.to).toBe('assessment');
  });

  test('an ended case is reopened, a request turned away is taken up again', () => {
    const ended = recordsOf({ file: fileOf({ phase: 'ended' }), closing: closingOf() });
    expect(otherWay(ended, today)?.kind).toBe('reopen');
    const declined = recordsOf({ file: fileOf({ phase: 'declined' }) });
    expect(otherWay(declined, today)).toEqual({ to: 'inquiry', kind: 'take-up-again' });
  });
});
