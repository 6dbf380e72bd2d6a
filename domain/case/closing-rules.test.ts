import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closureReasons } from '../vocabulary/closure-reasons.ts';
import { goalStates } from '../vocabulary/goal-states.ts';
import {
  caseLevelOf,
  checkObstacles,
  closingObstacles,
  closingStandingOn,
  closingToKeep,
  isJointEvaluation,
  needsAgreedAttainment,
  needsCheck,
} from './closing-rules.ts';
import { caseLevelOfCheck, type Closing } from './closing.ts';
import type { Goal } from './plan.ts';
import { addDays } from '../date.ts';
import type { CaseRecords } from './case-records.ts';
import { attainmentOf, checkOf, closingOf, fileOf, goalOf, recordsOf } from './sample-case.fixture.ts';
import { fieldsAfter, obstaclesTo } from './phases.ts';

const closedOn = '2026-06-30';
const codes = (closing: Closing | null, goals: Goal[] = []) =>
  closingObstacles(recordsOf({ closing, goals }), closedOn).map(({ code }) => code);

describe('caseLevelOf', () => {
  it('gives all that was said with the client and nothing of how the office works', () => {
    const check = checkOf({
      clientWords: 'Es hält.',
      systemHeld: 'no',
      systemNote: 'Der Termin kam nie zustande.',
      systemImprovement: 'Feste Ansprechperson.',
    });
    const shown = caseLevelOf(check);
    expect(caseLevelOfCheck.parse(shown)).toEqual(shown);
    expect(shown).toMatchObject({ heldOn: check.heldOn, result: check.result, clientWords: 'Es hält.' });
    expect(Object.keys(shown).filter((key) => key.startsWith('system'))).toEqual([]);
  });
});

describe('closingObstacles', () => {
  it('asks for the reason first, since everything else depends on it', () => {
    expect(codes(null)).toEqual(['no-closing-reason']);
    expect(codes(closingOf({ reason: null, caseworkerView: '' }), [goalOf()])).toEqual(['no-closing-reason']);
  });

  it('wants both views, or why the client’s is missing', () => {
    expect(codes(closingOf({ clientView: ' ', caseworkerView: '' }))).toEqual([
      'no-client-view',
      'no-caseworker-view',
    ]);
    expect(codes(closingOf({ clientView: '', clientViewMissing: 'Wollte sich nicht äußern.' }))).toEqual([]);
  });

  it('names each goal without agreed value; suspended and given-up goals need none', () => {
    const open = goalOf({ state: 'in-progress' });
    const goals = [open, goalOf({ state: 'suspended' }), goalOf({ state: 'given-up' })];
    expect(closingObstacles(recordsOf({ closing: closingOf(), goals }), closedOn)).toEqual([
      { code: 'goal-without-agreed-attainment', recordId: open.id },
    ]);
    const oneSided = { ...attainmentOf(open.id, null), caseworkerValue: 1 as const };
    expect(codes(closingOf({ goals: [oneSided] }), goals)).toEqual(['goal-without-agreed-attainment']);
    expect(codes(closingOf({ goals: [attainmentOf(open.id, -2)] }), goals)).toEqual([]);
  });

  it('keeps the talk before the closing day', () => {
    expect(codes(closingOf({ heldOn: '2026-07-01' }))).toEqual(['closing-talk-after-closing-date']);
    expect(codes(closingOf({ heldOn: null }))).toEqual(['no-closing-talk']);
  });

  it('never demands what can’t be had: without the client only the caseworker’s own view', () => {
    const reasons = fc.constantFrom(...closureReasons.codes.filter((reason) => !isJointEvaluation(reason)));
    const goals = fc.array(fc.constantFrom(...goalStates.codes).map((state) => goalOf({ state })));
    fc.assert(
      fc.property(reasons, goals, (reason, some) => {
        const closing = closingOf({ reason, heldOn: null, clientView: '', clientViewMissing: '', goals: [] });
        expect(codes(closing, some)).toEqual([]);
        expect(codes({ ...closing, caseworkerView: '' }, some)).toEqual(['no-caseworker-view']);
      }),
    );
  });

  it('demands a value for exactly the goals that need one', () => {
    const goals = fc.array(fc.constantFrom(...goalStates.codes).map((state) => goalOf({ state })));
    fc.assert(
      fc.property(goals, (some) => {
        const missing = closingObstacles(recordsOf({ closing: closingOf(), goals: some }), closedOn);
        expect(missing).toHaveLength(some.filter(needsAgreedAttainment).length);
      }),
    );
  });
});

it('knows after which reasons a check would be out of place', () => {
  expect(closureReasons.codes.filter((reason) => !needsCheck(reason))).toEqual([
    'consent-withdrawn',
    'death',
    'no-need',
  ]);
});

describe('a check whose client can’t be reached', () => {
  it('is complete with the day and the result, whatever the goals and without a word of the client', () => {
    const goals = fc.array(fc.constantFrom(...goalStates.codes).map((state) => goalOf({ state })));
    fc.assert(
      fc.property(goals, fc.boolean(), (some, followUpNeeded) => {
        const file = fileOf({ phase: 'sustainability', closedOn });
        const check = checkOf({ result: 'not-reachable', clientWords: '', goals: [], followUpNeeded });
        expect(checkObstacles(recordsOf({ file, check, goals: some }))).toEqual([]);
      }),
    );
  });
});

describe('a case that is closed more than once', () => {
  const goal = goalOf();
  const plan = { goals: [goal], planVersions: [{ number: 1, agreedOn: '2026-01-26' }] };

  /** Closes and reopens by turns, so many days after each other; the case as it stands at the end. */
  function afterTurns(gaps: readonly number[]): {
    records: CaseRecords;
    closedDays: [from: string, to: string][];
  } {
    let day = '2026-02-01';
    let records = recordsOf({ ...plan, file: fileOf({ phase: 'closing' }), phaseHistory: [] });
    const closedDays: [from: string, to: string][] = [];
    for (const [turn, gap] of gaps.entries()) {
      day = addDays(day, gap);
      const closes = turn % 2 === 0;
      if (closes) {
        const closing = closingOf({ heldOn: day, goals: [attainmentOf(goal.id, 1)] });
        records = { ...records, closing };
        expect(obstaclesTo(records, 'sustainability', day, '2099-01-01')).toEqual([]);
        records = { ...records, file: { ...records.file, ...fieldsAfter(records, 'sustainability', day) } };
        closedDays.push([day, '9999-12-31']);
      } else {
        expect(obstaclesTo(records, 'implementation', day, '2099-01-01')).toEqual([]);
        const kept = closingToKeep(records, day);
        const file = {
          ...records.file,
          ...fieldsAfter(records, 'implementation', day),
          phase: 'closing' as const,
        };
        records = {
          ...records,
          file,
          closing: null,
          check: null,
          earlierClosings: [...(kept === null ? [] : [kept]), ...records.earlierClosings],
        };
        const last = closedDays.at(-1);
        if (last) last[1] = day;
      }
    }
    return { records, closedDays };
  }

  const turns = fc.array(fc.integer({ min: 0, max: 200 }), { minLength: 1, maxLength: 7 });

  it('keeps every closing, and needs a new talk for the next', () => {
    fc.assert(
      fc.property(turns, (gaps) => {
        const { records } = afterTurns(gaps);
        const reopened = gaps.length % 2 === 0;
        expect(records.earlierClosings.map(({ number }) => number)).toEqual(
          Array.from(
            { length: Math.floor(gaps.length / 2) },
            (_, index) => Math.floor(gaps.length / 2) - index,
          ),
        );
        expect(records.earlierClosings.every(({ closing }) => closing?.goals[0]?.agreedValue === 1)).toBe(
          true,
        );
        if (reopened)
          expect(obstaclesTo(records, 'sustainability', '2098-01-01', '2099-01-01')).toEqual([
            { code: 'no-closing-reason' },
          ]);
      }),
    );
  });

  it('counts with the one closing that stood on a day, and with none while it was worked on', () => {
    fc.assert(
      fc.property(turns, fc.integer({ min: -5, max: 1500 }), (gaps, offset) => {
        const { records, closedDays } = afterTurns(gaps);
        const day = addDays('2026-02-01', offset);
        const standing = closedDays.filter(([from, to]) => from <= day && day < to);
        expect(standing.length).toBeLessThanOrEqual(1);
        expect(closingStandingOn(records, day)?.closedOn ?? null).toBe(standing[0]?.[0] ?? null);
      }),
    );
  });

  it('is nothing to keep before the first closing', () => {
    expect(closingToKeep(recordsOf({ closing: closingOf() }), closedOn)).toBeNull();
  });
});
