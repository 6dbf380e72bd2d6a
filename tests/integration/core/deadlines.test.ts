import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CaseRecords } from '../../../domain/case/case-records.ts';
import { deadlinesOf } from '../../../domain/case/deadlines.ts';
import {
  assessmentOf,
  reassessmentOf,
  checkOf,
  clientOfSample,
  consentOf,
  fileOf,
  goalOf,
  measureOf,
  memberOf,
  newId,
  recordsOf,
  referralOf,
  schoolEntryOf,
  stepOf,
  taskOf,
} from '../../../domain/case/sample-case.fixture.ts';
import type { Consent } from '../../../domain/consent/consent.ts';
import { addDays } from '../../../domain/date.ts';
import { casePhases } from '../../../domain/vocabulary/case-phases.ts';
import { closureReasons } from '../../../domain/vocabulary/closure-reasons.ts';
import { goalStates } from '../../../domain/vocabulary/goal-states.ts';
import { measureStates } from '../../../domain/vocabulary/measure-states.ts';
import { referralStates } from '../../../domain/vocabulary/referral-states.ts';
import { deadlinesOfCases, deadlinesOfPerson } from '../../../main/core/repositories/deadlines.ts';
import type { OpenVault } from '../../../main/core/vault/open-vault.ts';
import { unlockVault } from '../../../main/core/vault/unlock.ts';
import { staff } from '../../stories/staff.ts';
import { foundOffice, slotsOf } from '../../stories/office.ts';
import { today } from './office.ts';
import { storeRecords } from './store-records.ts';

/** More with KIM_DEADLINE_CASES=5000. */
const tries = Number(process.env['KIM_DEADLINE_CASES'] ?? 300);

let folder: string;
let vault: OpenVault;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kim-deadlines-'));
  await foundOffice(join(folder, 'akte'));
  const { anna } = await slotsOf(join(folder, 'akte'));
  vault = await unlockVault({ folder: join(folder, 'akte'), slotId: anna, password: staff.anna.password });
});
afterAll(async () => {
  await vault.close();
  rmSync(folder, { recursive: true, force: true });
});

// Few days and the ends of months: meetings of dates, and three months after 30 November, happen often.
const day = fc.oneof(
  fc.integer({ min: -4, max: 12 }).map((days) => addDays(today, days)),
  fc.constantFrom('2024-02-29', '2025-11-30', '2026-01-31', '2026-08-31', '2023-05-31'),
);
const maybeDay = fc.option(day);

const file = fc.record({
  phase: fc.constantFrom(...casePhases.codes),
  openedOn: day,
  closedOn: maybeDay,
  closureReason: fc.option(fc.constantFrom(...closureReasons.codes)),
  endedOn: maybeDay,
});
const measures = fc.array(
  fc.record({
    state: fc.constantFrom(...measureStates.codes),
    startsOn: maybeDay,
    dueOn: maybeDay,
    answerDueOn: maybeDay,
    answeredOn: maybeDay,
    doneOn: maybeDay,
  }),
  { maxLength: 2 },
);
const goals = fc.array(
  fc.record({
    state: fc.constantFrom(...goalStates.codes),
    reviewOn: maybeDay,
    dueOn: maybeDay,
    measures,
  }),
  { maxLength: 3 },
);
const partnerOfSample = newId();
const consents = fc.array(
  fc.record({
    personId: fc.constantFrom(clientOfSample, partnerOfSample),
    recipient: fc.constantFrom('kreis-lippe' as const, 'jobcenter-lippe' as const),
    purpose: fc.constantFrom('referral' as const, 'monthly-report' as const),
    nameOfBody: fc.constantFrom('', 'Praxis Ulmer'),
    categories: fc.constantFrom<Consent['categories'][]>(['identity'], ['health'], ['health', 'identity']),
    answer: fc.constantFrom('given' as const, 'refused' as const),
    validUntil: maybeDay,
    withdrawnOn: maybeDay,
  }),
  { maxLength: 4 },
);
const referrals = fc.array(
  fc.record({
    state: fc.constantFrom(...referralStates.codes),
    answerDueOn: maybeDay,
    answeredOn: maybeDay,
  }),
  { maxLength: 3 },
);
const schoolEntries = fc.array(
  fc.record({
    registeredOn: day,
    placedOn: maybeDay,
    firstDayOn: maybeDay,
    startedOn: maybeDay,
    withdrawnOn: maybeDay,
  }),
  { maxLength: 3 },
);
const participations = fc.array(
  fc.record({ joinedOn: maybeDay, endedOn: maybeDay, isOfMeasure: fc.boolean() }),
  { maxLength: 3 },
);
const assessment = fc.option(fc.record({ heldOn: maybeDay, residenceExpiresOn: maybeDay }));
const reassessments = fc.array(
  fc.record({
    heldOn: day,
    residenceExpiresOn: maybeDay,
    kind: fc.constantFrom('review' as const, 'check' as const),
  }),
  { maxLength: 3 },
);
const household = fc.array(
  fc.record({
    relationship: fc.constantFrom('client' as const, 'partner' as const, 'child' as const),
    residenceExpiresOn: maybeDay,
  }),
  { maxLength: 3 },
);
const tasks = fc.array(fc.record({ dueOn: maybeDay, doneOn: maybeDay }), { maxLength: 3 });
const check = fc.option(fc.record({ heldOn: day, followUpNeeded: fc.boolean(), followUpOn: maybeDay }));

const caseRecords = fc
  .record({
    file,
    household,
    goals,
    consents,
    referrals,
    schoolEntries,
    participations,
    tasks,
    assessment,
    reassessments,
    check,
  })
  .map((made): CaseRecords => {
    const goalsMade = made.goals.map(({ measures: of, ...fields }) =>
      goalOf({
        ...fields,
        id: crypto.randomUUID(),
        steps: [
          stepOf({
            id: crypto.randomUUID(),
            measures: of.map((each) => measureOf({ ...each, id: crypto.randomUUID() })),
          }),
        ],
      }),
    );
    return recordsOf({
      file: fileOf({ ...made.file, id: crypto.randomUUID(), reference: `KIM-${crypto.randomUUID()}` }),
      household: made.household.map((fields) =>
        memberOf({ id: crypto.randomUUID() }, { ...fields, id: crypto.randomUUID() }),
      ),
      assessment: made.assessment && assessmentOf({ ...made.assessment, id: crypto.randomUUID() }),
      reassessments: made.reassessments.map((fields) =>
        reassessmentOf({ ...fields, id: crypto.randomUUID() }),
      ),
      check: made.check && checkOf(made.check),
      conferences: [
        {
          contactId: crypto.randomUUID(),
          bodies: [],
          decisions: '',
          tasks: made.tasks.map((fields) => taskOf({ ...fields, id: crypto.randomUUID() })),
        },
      ],
      consents: made.consents.map((fields) => consentOf({ ...fields, id: crypto.randomUUID() })),
      referrals: made.referrals.map((fields) =>
        referralOf({ ...fields, id: crypto.randomUUID(), institutionId: crypto.randomUUID() }),
      ),
      // The household of these cases is one person.
      schoolEntries: made.schoolEntries.map((fields) =>
        schoolEntryOf({ ...fields, id: crypto.randomUUID(), childName: 'A B' }),
      ),
      participations: made.participations.map(({ isOfMeasure, ...fields }) => ({
        ...fields,
        id: crypto.randomUUID(),
        version: 1,
        groupId: crypto.randomUUID(),
        personIds: [],
        registeredOn: '2026-01-01',
        measureId: (isOfMeasure && goalsMade.at(-1)?.steps[0]?.measures[0]?.id) || null,
        endReason: fields.endedOn === null ? null : 'moved-away',
        endNote: '',
        group: { place: 'KiTa Sonnenschein' },
      })),
      goals: goalsMade,
    });
  });

const inOrder = <Row extends { kind: string; dueOn: string; recordId: string | null }>(
  rows: readonly Row[],
) => rows.map((row) => `${row.dueOn} ${row.kind} ${row.recordId ?? ''}`).sort();

it('what the deadline list finds in SQL equals what the rule finds in memory', async () => {
  const { cases } = vault;
  if (cases === undefined) throw new Error('no cases database');
  let found = 0;
  await fc.assert(
    fc.asyncProperty(caseRecords, async (records) => {
      await storeRecords(cases.knex, records, 'somebody');
      const bySql = deadlinesOfCases(cases, [records.file.id]);
      const byRule = deadlinesOf(records, today);
      expect(inOrder(bySql)).toEqual(inOrder(byRule));
      expect(bySql.map(({ subject }) => subject).sort()).toEqual(byRule.map(({ subject }) => subject).sort());
      found += bySql.length;
    }),
    { numRuns: tries },
  );
  // A rule that finds nothing would agree with a query that finds nothing.
  expect(found).toBeGreaterThan(tries / 2);
});

it('a person’s list has the deadlines of their own cases up to a day, earliest first', async () => {
  const { cases } = vault;
  if (cases === undefined) throw new Error('no cases database');
  const until = addDays(today, 5);
  const expected: string[] = [];
  for (const records of fc.sample(caseRecords, 60)) {
    await storeRecords(cases.knex, records, 'me');
    expected.push(...inOrder(deadlinesOf(records, today)).filter((line) => line.slice(0, 10) <= until));
  }
  const rows = deadlinesOfPerson(cases, 'me', until);
  expect(inOrder(rows)).toEqual(expected.sort());
  expect(rows.map(({ dueOn }) => dueOn)).toEqual(rows.map(({ dueOn }) => dueOn).toSorted());
});
