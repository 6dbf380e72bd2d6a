import { describe, expect, test } from 'vitest';
import { phaseSteps } from './phase-steps.ts';

const states = (...args: Parameters<typeof phaseSteps>) => phaseSteps(...args).map(({ state }) => state);

describe('the steps of a case', () => {
  test('what lies behind is done, what lies ahead is open', () => {
    const history = [
      { phase: 'inquiry', since: '2026-01-05' },
      { phase: 'assessment', since: '2026-01-12' },
    ] as const;
    expect(states('assessment', history)).toEqual(['done', 'current', 'open', 'open', 'open', 'open']);
  });

  test('a phase that was passed over is not shown as done', () => {
    const history = [
      { phase: 'inquiry', since: '2026-01-05' },
      { phase: 'assessment', since: '2026-01-12' },
      { phase: 'closing', since: '2026-02-01' },
    ] as const;
    expect(states('closing', history)).toEqual(['done', 'done', 'open', 'open', 'current', 'open']);
  });

  test('after a reopening the closing lies ahead again', () => {
    const history = [
      { phase: 'inquiry', since: '2026-01-05' },
      { phase: 'assessment', since: '2026-01-12' },
      { phase: 'closing', since: '2026-02-01' },
      { phase: 'assessment', since: '2026-03-01' },
    ] as const;
    expect(states('assessment', history)[4]).toBe('open');
  });

  test('a person turned away has no current step', () => {
    const history = [
      { phase: 'inquiry', since: '2026-01-05' },
      { phase: 'declined', since: '2026-01-07' },
    ] as const;
    expect(states('declined', history)).toEqual(['done', 'open', 'open', 'open', 'open', 'open']);
  });
});
