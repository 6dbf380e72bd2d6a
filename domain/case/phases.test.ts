import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../date.ts';
import { casePhases } from '../vocabulary/case-phases.ts';
import type { CasePhase } from '../vocabulary/case-phases.ts';
import { closureReasons } from '../vocabulary/closure-reasons.ts';
import type { CaseRecords } from './case-records.ts';
import {
  fieldsAfter,
  followingPhases,
  isClosed,
  isEnded,
  isReopening,
  nextPhase,
  obstaclesTo,
  obstaclesToAdmission,
} from './phases.ts';
import {
  assessmentOf,
  attainmentOf,
  checkOf,
  closingOf,
  fileOf,
  goalOf,
  recordsOf,
} from './sample-case.fixture.ts';

const today = '2026-12-01';
const day = '2026-06-30';
const version = { number: 1, agreedOn: '2026-01-26' };
const codes = (records: CaseRecords, to: CasePhase, on = day) =>
  obstaclesTo(records, to, on, today).map(({ code }) => code);
const inPhase = (phase: CasePhase, more: Partial<CaseRecords> = {}) =>
  recordsOf({ file: fileOf({ phase }), ...more });

describe('obstaclesTo', () => {
  it('admits with a legal basis and the information after Art. 13', () => {
    const file = fileOf({ phase: 'inquiry', admission: 'open', admittedOn: null });
    expect(codes(recordsOf({ file }), 'assessment')).toEqual([]);
    const bare = { ...file, legalBasis: null, informedOn: null };
    expect(codes(recordsOf({ file: bare }), 'assessment')).toEqual(['no-legal-basis', 'not-informed']);
    expect(codes(recordsOf({ file: { ...file, informedIn: null } }), 'assessment')).toEqual(['not-informed']);
  });

  it('asks of a request without a file what it asks of one with a file', () => {
    const some = (...values: (string | null)[]) => fc.constantFrom(...values);
    const days = ['2026-06-29', day, '2026-07-01', '2027-01-01'];
    fc.assert(
      fc.property(
        fc.record({
          openedOn: some(...days) as fc.Arbitrary<string>,
          legalBasis: some('consent', null),
          informedOn: some(day, null),
          informedIn: some('ar', null),
        }),
        some(...days) as fc.Arbitrary<string>,
        (said, on) => {
          const file = fileOf({ phase: 'inquiry', admission: 'open', admittedOn: null, ...(said as object) });
          const records = recordsOf({ file, phaseHistory: [{ phase: 'inquiry', since: file.openedOn }] });
          expect(obstaclesToAdmission(records, on, today)).toEqual(
            obstaclesTo(records, 'assessment', on, today),
          );
        },
      ),
    );
  });

  it('turns away without any demand', () => {
    const file = fileOf({ phase: 'inquiry', admittedOn: null, legalBasis: null, informedOn: null });
    expect(codes(recordsOf({ file }), 'declined')).toEqual([]);
  });

  it('plans after the first interview was held', () => {
    expect(codes(inPhase('assessment'), 'planning')).toEqual([]);
    expect(codes(inPhase('assessment', { assessment: null }), 'planning')).toEqual(['assessment-not-held']);
    expect(codes(inPhase('assessment', { assessment: assessmentOf({ heldOn: null }) }), 'planning')).toEqual([
      'assessment-not-held',
    ]);
  });

  it('implements an agreed plan with a checkable goal, and says which goal lacks what', () => {
    expect(codes(inPhase('planning'), 'implementation')).toEqual(['no-goal', 'no-agreed-plan']);
    const vague = goalOf({ indicator: ' ', dueOn: null });
    expect(
      obstaclesTo(
        inPhase('planning', { goals: [vague], planVersions: [version] }),
        'implementation',
        day,
        today,
      ),
    ).toEqual([
      { code: 'goal-without-indicator', recordId: vague.id },
      { code: 'goal-without-deadline', recordId: vague.id },
    ]);
    const ready = inPhase('planning', { goals: [vague, goalOf()], planVersions: [version] });
    expect(codes(ready, 'implementation')).toEqual([]);
  });

  it('keeps the order of days', () => {
    const records = inPhase('implementation', {
      phaseHistory: [{ phase: 'implementation', since: '2026-02-01' }],
    });
    expect(codes(records, 'closing', today)).toEqual([]);
    expect(codes(records, 'closing', '2026-02-01')).toEqual([]);
    expect(codes(records, 'closing', '2026-12-02')).toEqual(['date-in-future']);
    expect(codes(records, 'closing', '2026-01-31')).toEqual(['date-before-previous-phase']);
    expect(codes(records, 'closing', '2026-01-01')).toEqual([
      'date-before-opening',
      'date-before-admission',
      'date-before-previous-phase',
    ]);
  });

  it('ends after the check, and a check from before a reopening does not count', () => {
    const goal = goalOf();
    const file = fileOf({ phase: 'sustainability', closedOn: day });
    const withCheck = (check: CaseRecords['check']) =>
      codes(recordsOf({ file, goals: [goal], check }), 'ended', '2026-10-01');
    expect(withCheck(null)).toEqual(['check-not-held']);
    expect(withCheck(checkOf({ heldOn: '2026-03-01' }))).toEqual(['check-not-held']);
    expect(withCheck(checkOf())).toEqual(['goal-without-durability']);
    expect(withCheck(checkOf({ result: 'not-reachable' }))).toEqual([]);
    expect(withCheck(checkOf({ result: 'not-reachable', heldOn: day }))).toEqual([]);
    const held = { goalId: goal.id, durability: 'stable', comment: '' } as const;
    expect(withCheck(checkOf({ goals: [held] }))).toEqual([]);
  });

  it('ends at once where a check would be out of place, and only there', () => {
    const closing = (reason: 'death' | 'moved-away') =>
      inPhase('closing', { closing: closingOf({ reason }) });
    expect(codes(closing('death'), 'ended')).toEqual([]);
    expect(codes(closing('moved-away'), 'ended')).toEqual(['check-needed']);
    expect(nextPhase(closing('death'))).toBe('ended');
    expect(nextPhase(closing('moved-away'))).toBe('sustainability');
  });

  it('reopens into a phase whose requirements are met', () => {
    const lostEarly = inPhase('ended');
    expect(codes(lostEarly, 'implementation')).toEqual(['no-goal', 'no-agreed-plan']);
    expect(codes(lostEarly, 'planning')).toEqual([]);
    expect(codes(inPhase('ended', { goals: [goalOf()], planVersions: [version] }), 'implementation')).toEqual(
      [],
    );
    expect(codes(inPhase('declined'), 'inquiry')).toEqual([]);
  });

  it('knows no other transition', () => {
    const phase = fc.constantFrom(...casePhases.codes);
    fc.assert(
      fc.property(phase, phase, (from, to) => {
        const refused = codes(inPhase(from), to).includes('transition-not-allowed');
        expect(refused).toBe(!followingPhases[from].includes(to));
        if (refused) expect(codes(inPhase(from), to)).toEqual(['transition-not-allowed']);
      }),
    );
    expect(codes(inPhase('inquiry'), 'closing')).toEqual(['transition-not-allowed']);
  });
});

describe('the way of a case', () => {
  it('leads from inquiry to the end', () => {
    const way: CasePhase[] = ['inquiry'];
    for (let next = nextPhase(inPhase('inquiry')); next !== null; next = nextPhase(inPhase(next)))
      way.push(next);
    expect(way).toEqual([
      'inquiry',
      'assessment',
      'planning',
      'implementation',
      'closing',
      'sustainability',
      'ended',
    ]);
  });

  it('brings every phase to an end and back to work', () => {
    const reachable = (from: CasePhase) => {
      const seen = new Set<CasePhase>([from]);
      for (const phase of seen) followingPhases[phase].forEach((next) => seen.add(next));
      return seen;
    };
    for (const phase of casePhases.codes) {
      expect([...reachable(phase)].some(isEnded)).toBe(true);
      expect(reachable(phase)).toContain('implementation');
    }
  });
});

describe('fieldsAfter', () => {
  it('admits on the day, and keeps the first admission after a reopening', () => {
    const fresh = fileOf({ phase: 'inquiry', admission: 'open', admittedOn: null });
    expect(fieldsAfter({ file: fresh, closing: null }, 'assessment', day)).toMatchObject({
      phase: 'assessment',
      admission: 'admitted',
      admittedOn: day,
    });
    const again = fileOf({ phase: 'ended', admittedOn: '2026-01-06', endedOn: '2026-05-01' });
    expect(fieldsAfter({ file: again, closing: null }, 'assessment', day)).toMatchObject({
      admittedOn: '2026-01-06',
      endedOn: null,
    });
  });

  it('records how somebody was turned away', () => {
    const file = fileOf({ phase: 'inquiry', admission: 'open', admittedOn: null });
    expect(fieldsAfter({ file, closing: null }, 'declined', day, 'referred')).toMatchObject({
      admission: 'referred',
      admittedOn: null,
      endedOn: day,
    });
  });

  it('keeps closing and ending days with their phases on every walk through the process', () => {
    const choices = fc.array(fc.nat(5), { maxLength: 25 });
    fc.assert(
      fc.property(choices, fc.constantFrom(...closureReasons.codes), (steps, reason) => {
        let file = fileOf({ phase: 'inquiry', admission: 'open', admittedOn: null });
        let on = file.openedOn;
        for (const step of steps) {
          const following = followingPhases[file.phase];
          const to = following[step % following.length]!;
          on = addDays(on, 1);
          file = { ...file, ...fieldsAfter({ file, closing: closingOf({ reason }) }, to, on) };
          if (to === 'declined') file = { ...file, admissionNote: 'nicht zuständig', referredTo: 'MBE' };
          expect(file.phase).toBe(to);
          const closed = isClosed(to) && to !== 'declined';
          expect(file.closedOn !== null).toBe(closed);
          expect(file.closureReason).toBe(closed ? reason : null);
          expect(file.endedOn !== null).toBe(isEnded(to));
          expect(file.admission === 'admitted').toBe(to !== 'inquiry' && to !== 'declined');
          expect(file.admittedOn !== null).toBe(file.admission === 'admitted');
          // Whoever reads the file does not find a reason for what no longer holds.
          if (file.phase !== 'declined') expect([file.admissionNote, file.referredTo]).toEqual(['', '']);
        }
      }),
    );
  });

  it('calls it a reopening only when work begins again', () => {
    expect(isReopening('ended', 'implementation')).toBe(true);
    expect(isReopening('declined', 'inquiry')).toBe(true);
    expect(isReopening('closing', 'implementation')).toBe(false);
    expect(isReopening('sustainability', 'ended')).toBe(false);
  });
});

it('closes the whole way with both views and agreed attainment', () => {
  const goal = goalOf();
  const records = inPhase('closing', {
    goals: [goal],
    closing: closingOf({ goals: [attainmentOf(goal.id, 0)] }),
  });
  expect(codes(records, 'sustainability')).toEqual([]);
});
