import { describe, expect, test } from 'vitest';
import { consentOf } from '../../../../domain/case/sample-case.fixture.ts';
import { consentState, ledgerOrder } from './consent-state.ts';

const today = '2026-11-21';

describe('the state of a consent', () => {
  test.each([
    [{ validUntil: null }, 'in-force'],
    [{ validUntil: '2026-12-22' }, 'in-force'],
    [{ validUntil: '2026-12-21' }, 'ends-soon'],
    [{ validUntil: '2026-11-21' }, 'ends-soon'],
    [{ validUntil: '2026-11-20' }, 'expired'],
    [{ givenOn: '2026-11-22' }, 'not-begun'],
    [{ withdrawnOn: '2026-11-21' }, 'withdrawn'],
    [{ answer: 'refused', validUntil: null }, 'refused'],
    [{ withdrawnOn: '2026-06-01', validUntil: '2026-07-01' }, 'withdrawn'],
  ] as const)('%o is %s', (fields, state) => {
    expect(consentState(consentOf(fields), today)).toBe(state);
  });

  test('what needs a look stands on top, what is over at the end', () => {
    const over = consentOf({ validUntil: '2026-01-31' });
    const soon = consentOf({ validUntil: '2026-12-01' });
    const holds = consentOf({ validUntil: null });
    const later = consentOf({ validUntil: null, givenOn: '2026-05-05' });
    const no = consentOf({ answer: 'refused', validUntil: null });
    expect(ledgerOrder([over, no, holds, soon, later], today)).toEqual([soon, later, holds, no, over]);
  });
});
