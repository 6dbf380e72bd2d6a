import { describe, expect, it } from 'vitest';
import { auditEvents } from '../../../domain/audit/event.ts';
import { eventsByArea, isAuditEvent, shortReference, withoutRepeats } from './log-words.ts';

describe('eventsByArea', () => {
  it('puts every event of the program under exactly one part', () => {
    const groups = eventsByArea(auditEvents);
    expect(groups.flatMap(({ events }) => events).toSorted()).toEqual([...auditEvents].toSorted());
    expect(new Set(groups.map(({ area }) => area)).size).toBe(groups.length);
  });

  it('offers only what the core offers', () => {
    expect(eventsByArea(['case.opened', 'of tomorrow'])).toEqual([{ area: 'case', events: ['case.opened'] }]);
  });
});

describe('isAuditEvent', () => {
  it('knows the list and nothing else', () => {
    expect(isAuditEvent('handoff.released')).toBe(true);
    expect(isAuditEvent('expired')).toBe(false);
  });
});

describe('withoutRepeats', () => {
  it('joins overlapping pages, newest first', () => {
    const entry = (sequence: number) => ({ sequence });
    expect(
      withoutRepeats([
        [entry(9), entry(8)],
        [entry(8), entry(7)],
      ]),
    ).toEqual([entry(9), entry(8), entry(7)]);
  });
});

describe('shortReference', () => {
  it('keeps the beginning', () => {
    expect(shortReference('0123456789abcdef0123456789abcdef')).toBe('01234567');
  });
});
