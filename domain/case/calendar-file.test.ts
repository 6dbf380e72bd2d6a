import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../date.ts';
import { calendarEvents, calendarFile } from './calendar-file.ts';

const uidOf = (key: string) => `${key.replace(' ', '-')}@kim-fallakte`;
const due = fc.record({
  caseId: fc.constantFrom('a', 'b', 'c'),
  reference: fc.constant('KIM-2026-00012'),
  dueOn: fc.integer({ min: 0, max: 60 }).map((days) => addDays('2026-06-17', days)),
  clientName: fc.constant('Hoxha, Drita'),
  subject: fc.constant('Anerkennung'),
});

describe('the calendar file', () => {
  it('has one event for each case and day, and nobody’s name or words', () => {
    fc.assert(
      fc.property(fc.array(due), (deadlines) => {
        const events = calendarEvents(deadlines, uidOf);
        const wanted = new Set(deadlines.map(({ caseId, dueOn }) => `${caseId} ${dueOn}`));
        expect(events).toHaveLength(wanted.size);
        expect(new Set(events.map(({ uid }) => uid)).size).toBe(wanted.size);
        const text = calendarFile(events, '2026-06-17T08:00:00.000Z');
        expect(text).not.toMatch(/Hoxha|Drita|Anerkennung/);
        expect(text.match(/BEGIN:VEVENT/g)?.length ?? 0).toBe(wanted.size);
      }),
    );
  });

  it('keeps to the standard: line ends, whole days, lines of 75 bytes at most', () => {
    const events = [{ uid: 'x@kim-fallakte', day: '2026-12-31', summary: 'KIM-2026-00012: 2 Fristen' }];
    const text = calendarFile(events, '2026-06-17T08:09:10.123Z');
    expect(text.split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//KIM-Fallakte//Fristen//DE',
      'BEGIN:VEVENT',
      'UID:x@kim-fallakte',
      'DTSTAMP:20260617T080910Z',
      'DTSTART;VALUE=DATE:20261231',
      'DTEND;VALUE=DATE:20270101',
      'SUMMARY:KIM-2026-00012: 2 Fristen',
      'CLASS:PRIVATE',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
    expect(text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
  });

  it('counts what falls on one day in one case', () => {
    const one = { caseId: 'a', reference: 'KIM-2026-00012', dueOn: '2026-06-17' };
    expect(calendarEvents([one], uidOf)[0]?.summary).toBe('KIM-2026-00012: Frist');
    expect(calendarEvents([one, one], uidOf)[0]?.summary).toBe('KIM-2026-00012: 2 Fristen');
  });
});
