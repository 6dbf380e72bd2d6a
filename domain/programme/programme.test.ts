import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../date.ts';
import { measureStates } from '../vocabulary/measure-states.ts';
import { measureKinds } from '../vocabulary/measure-kinds.ts';
import { notPossibleReasons } from '../vocabulary/not-possible-reasons.ts';
import { participationEndings } from '../vocabulary/participation-endings.ts';
import { programmeKinds } from '../vocabulary/programme-kinds.ts';
import { measureDetails } from '../case/plan.ts';
import { measureOf, memberOf, newId } from '../case/sample-case.fixture.ts';
import { schoolWithdrawals, type SchoolWithdrawal } from '../vocabulary/school-withdrawals.ts';
import { groupStateOn, groupStates, isFull, seatsOf } from './group.ts';
import {
  holdsPlace,
  measureAfterEnding,
  measureAfterJoining,
  participationStateOn,
  possibleEndings,
} from './participation.ts';
import {
  byWaiting,
  longWaitDays,
  mayNeedSchool,
  mayStart,
  measureAfterPlacement,
  measureAfterWithdrawal,
  schoolEntryState,
  stillWaitingWith,
  waitingDays,
  waitsLong,
} from './school-entry.ts';

const today = '2026-06-17';
const day = fc.integer({ min: -400, max: 400 }).map((days) => addDays(today, days));
const pastDay = fc.integer({ min: -400, max: 0 }).map((days) => addDays(today, days));
const maybe = <Value>(one: fc.Arbitrary<Value>) => fc.option(one, { nil: null });
const term = fc
  .record({ startsOn: maybe(day), endsOn: maybe(day) })
  .filter(({ startsOn, endsOn }) => startsOn === null || endsOn === null || startsOn <= endsOn);
const interval = fc.record({ joinedOn: maybe(day), endedOn: maybe(pastDay) });
const measure = fc.constantFrom(...measureStates.codes).map((state) => measureOf({ state }));
const withdrawalFor = (withdrawalReason: SchoolWithdrawal) => ({ withdrawalReason, withdrawalNote: '' });
const isSettled = (state: string) => measureStates.find(state)?.settled === true;

describe('a group', () => {
  it('never goes back: planned, then running, then ended', () => {
    fc.assert(
      fc.property(term, day, fc.nat({ max: 300 }), (of, on, later) => {
        const place = (at: string) => groupStates.indexOf(groupStateOn(of, at));
        expect(place(addDays(on, later))).toBeGreaterThanOrEqual(place(on));
      }),
    );
  });

  it('runs on its first and on its last day', () => {
    fc.assert(
      fc.property(pastDay, fc.nat({ max: 300 }), (startsOn, days) => {
        const of = { startsOn, endsOn: addDays(startsOn, days) };
        expect([groupStateOn(of, of.startsOn), groupStateOn(of, of.endsOn)]).toEqual(['running', 'running']);
        expect(groupStateOn(of, addDays(of.endsOn, 1))).toBe('ended');
      }),
    );
  });

  it('is full exactly when no place is left, and never where nobody counted the places', () => {
    fc.assert(
      fc.property(maybe(fc.nat({ max: 20 })), fc.nat({ max: 30 }), (places, taken) => {
        const seats = seatsOf({ places }, { taken, waiting: 0 });
        expect(isFull(seats)).toBe(places !== null && taken >= places);
      }),
    );
  });
});

describe('a family in a group', () => {
  it('takes part only while the group runs, and only from its own day on', () => {
    fc.assert(
      fc.property(interval, term, (one, of) => {
        if (participationStateOn(one, of, today) !== 'taking-part') return;
        expect(groupStateOn(of, today)).toBe('running');
        expect(one.joinedOn !== null && one.joinedOn <= today).toBe(true);
        expect(one.endedOn).toBeNull();
      }),
    );
  });

  it('has left once it ended or the group did, and holds no place then', () => {
    fc.assert(
      fc.property(interval, term, (one, of) => {
        const state = participationStateOn(one, of, today);
        expect(state === 'left').toBe(one.endedOn !== null || groupStateOn(of, today) === 'ended');
        if (one.joinedOn === null) expect(holdsPlace(state)).toBe(false);
      }),
    );
  });

  it('has a reason for every end, and one that waits in vain never completed anything', () => {
    expect(possibleEndings({ joinedOn: null })).not.toContain('completed');
    expect(possibleEndings({ joinedOn: today })).not.toContain('no-place');
    const both = [...possibleEndings({ joinedOn: null }), ...possibleEndings({ joinedOn: today })];
    expect(new Set(both)).toEqual(new Set(participationEndings.codes));
  });
});

describe('the measure that led to a programme', () => {
  const endReason = fc.constantFrom(...participationEndings.codes);

  it('stays as it was once it is settled', () => {
    fc.assert(
      fc.property(measure, endReason, pastDay, (of, reason, on) => {
        if (!isSettled(of.state)) return;
        expect(measureAfterJoining(of, { joinedOn: on }, today)).toEqual({});
        expect(measureAfterEnding(of, { endedOn: on, endReason: reason, endNote: '' })).toEqual({});
        expect(measureAfterPlacement(of, { placedOn: on })).toEqual({});
        expect(measureAfterWithdrawal(of, withdrawalFor('other'))).toEqual({});
      }),
    );
  });

  it('is settled by every end and every place, in a state that the plan accepts', () => {
    fc.assert(
      fc.property(measure, endReason, pastDay, (of, reason, on) => {
        const { id: _id, version: _version, ...details } = of;
        for (const change of [
          measureAfterEnding(of, { endedOn: on, endReason: reason, endNote: 'lange gewartet' }),
          measureAfterPlacement(of, { placedOn: on }),
          ...schoolWithdrawals.codes.map((code) => measureAfterWithdrawal(of, withdrawalFor(code))),
        ]) {
          if (isSettled(of.state)) continue;
          const after = { ...details, ...change };
          expect(isSettled(after.state)).toBe(true);
          expect(measureDetails.safeParse(after).success).toBe(true);
        }
      }),
    );
  });

  it('is called like the programme, so that the plan knows where it leads', () => {
    for (const code of programmeKinds.codes) expect(measureKinds.has(code)).toBe(true);
    expect(notPossibleReasons.has('offer-full')).toBe(true);
  });

  it('begins only with the day on which the family really takes part', () => {
    const planned = measureOf({ state: 'planned' });
    expect(measureAfterJoining(planned, { joinedOn: null }, today)).toEqual({});
    expect(measureAfterJoining(planned, { joinedOn: addDays(today, 1) }, today)).toEqual({});
    expect(measureAfterJoining(planned, { joinedOn: today }, today)).toEqual({ state: 'running' });
  });
});

describe('a child that waits for a school', () => {
  const entry = fc
    .record({ registeredOn: pastDay, placedOn: maybe(pastDay), withdrawnOn: maybe(pastDay) })
    .filter(({ placedOn, withdrawnOn }) => placedOn === null || withdrawnOn === null);

  it('waits longer each day, and no longer once there is a place', () => {
    fc.assert(
      fc.property(entry, fc.nat({ max: 200 }), (one, days) => {
        const later = waitingDays(one, addDays(today, days));
        const grown = schoolEntryState(one) === 'open' ? days : 0;
        expect(later).toBe(waitingDays(one, today) + grown);
        expect(later).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('is reminded of from the day on which it has waited six weeks, until there is a place', () => {
    const registeredOn = addDays(today, -longWaitDays);
    const waiting = { registeredOn, placedOn: null, withdrawnOn: null };
    expect(waitsLong(waiting, today)).toBe(true);
    expect(waitsLong(waiting, addDays(today, -1))).toBe(false);
    expect(waitsLong({ ...waiting, placedOn: today }, today)).toBe(false);
  });

  it('stands on top of the list the longer it has waited; nobody is left out', () => {
    fc.assert(
      fc.property(fc.array(entry), (entries) => {
        const sorted = byWaiting(entries);
        expect(sorted).toHaveLength(entries.length);
        const open = sorted.filter((one) => schoolEntryState(one) === 'open');
        expect(sorted.slice(0, open.length)).toEqual(open);
        const days = open.map((one) => waitingDays(one, today));
        expect(days).toEqual(days.toSorted((one, other) => other - one));
      }),
    );
  });

  it('does not end the measure of its sister who still waits', () => {
    const measureId = newId();
    const of = (placedOn: string | null) => ({ id: newId(), measureId, placedOn, withdrawnOn: null });
    const [one, sister, placed] = [of(null), of(null), of(today)];
    expect(stillWaitingWith([one, sister, placed], one)).toEqual([sister]);
    expect(stillWaitingWith([one, placed], one)).toEqual([]);
    expect(stillWaitingWith([one, { ...sister, measureId: null }], { ...one, measureId: null })).toEqual([]);
  });

  it('is a child or young; a partner, a parent or a grown-up client never is', () => {
    const of = (relationship: 'client' | 'child' | 'partner', birthDate: string | null) =>
      mayNeedSchool(memberOf({ birthDate }, { relationship }), today);
    expect([of('child', '2017-01-01'), of('child', null), of('client', '2009-01-01')]).toEqual([
      true,
      true,
      true,
    ]);
    expect([of('client', '1990-01-01'), of('partner', '2008-01-01')]).toEqual([false, false]);
  });

  it('goes to school neither before its first day nor twice', () => {
    const placed = { placedOn: today, withdrawnOn: null, startedOn: null, firstDayOn: addDays(today, 3) };
    expect(mayStart(placed, addDays(today, 2))).toBe(false);
    expect(mayStart(placed, addDays(today, 3))).toBe(true);
    expect(mayStart({ ...placed, firstDayOn: null }, today)).toBe(true);
    expect(mayStart({ ...placed, startedOn: today }, addDays(today, 3))).toBe(false);
    expect(mayStart({ ...placed, placedOn: null }, addDays(today, 3))).toBe(false);
  });
});
