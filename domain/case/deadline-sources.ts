import { casePhases, type CasePhase } from '../vocabulary/case-phases.ts';
import { closureReasons } from '../vocabulary/closure-reasons.ts';
import { goalStates } from '../vocabulary/goal-states.ts';
import { measureStates } from '../vocabulary/measure-states.ts';
import { referralStates } from '../vocabulary/referral-states.ts';
import { openStates } from '../vocabulary/settled.ts';
import type { Consent } from '../consent/consent.ts';
import type { Notice } from '../consent/notice.ts';
import type { Assessment } from './assessment.ts';
import type { CaseFile } from './case-file.ts';
import type { Check } from './closing.ts';
import type { ConferenceTask } from './conference.ts';
import type { HouseholdMember } from './household.ts';
import type { InterpretingRequest } from '../interpreting/request.ts';
import type { Goal, Measure } from './plan.ts';
import type { Referral } from './referral.ts';
import type { Participation } from '../programme/participation.ts';
import { longWaitDays, type SchoolEntry } from '../programme/school-entry.ts';

/**
 * Where every deadline comes from: a due field plus the conditions under which it is still open. Declared once as data,
 * so that `deadlines.ts` (in memory) and the repository (SQL over all cases) follow the same rule and can't drift.
 */
export const deadlineKinds = [
  'first-interview',
  'goal-due',
  'goal-review',
  'measure-due',
  'measure-start',
  'answer-due',
  'task-due',
  'referral-answer',
  'interpreting-open',
  'school-place',
  'school-start',
  'group-start',
  'residence-expiry',
  'member-residence-expiry',
  'consent-expiry',
  'notice-due',
  'sustainability-check',
  'follow-up',
  'deletion',
] as const;
export type DeadlineKind = (typeof deadlineKinds)[number];

/** `case`, `assessment` and `check` exist at most once in a case; a missing record has empty fields (left join). */
export interface DeadlineRecords {
  readonly case: CaseFile;
  readonly assessment: Assessment;
  /** The last assessment of the case: what is known today. */
  readonly standing: Assessment;
  readonly check: Check;
  readonly goal: Goal;
  readonly measure: Measure;
  readonly consent: Consent;
  readonly notice: Notice;
  readonly task: ConferenceTask;
  readonly referral: Referral;
  readonly request: InterpretingRequest;
  readonly schoolEntry: SchoolEntry;
  readonly participation: FollowedParticipation;
  /** Who belongs to the household today. */
  readonly member: MemberOfHousehold;
}
interface FollowedParticipation extends Participation {
  readonly place: string;
  /** Of the measure that led there; null without one. */
  readonly measureState: Measure['state'] | null;
}
interface MemberOfHousehold extends HouseholdMember {
  readonly name: string;
  readonly until: null;
}
export type DeadlineRecord = keyof DeadlineRecords;

/** The field that says in the person's own words what the deadline is about. */
export const subjectFields: Partial<{ [Name in DeadlineRecord]: keyof DeadlineRecords[Name] & string }> = {
  goal: 'title',
  measure: 'title',
  task: 'title',
  referral: 'title',
  request: 'occasion',
  schoolEntry: 'childName',
  participation: 'place',
  member: 'name',
};

/** A field by its name in TypeScript; its column is the same name in snake_case. */
export type FieldOf<Name extends DeadlineRecord = DeadlineRecord> = {
  [Each in Name]: { readonly record: Each; readonly field: keyof DeadlineRecords[Each] & string };
}[Name];

/** Days or months after the date in the field; months are clamped to the last day (SQLite: modifier `floor`). */
export type Offset = { readonly days: number } | { readonly months: number };

export type DeadlineCondition = FieldOf &
  (
    | { readonly is: 'empty' }
    | { readonly is: 'true' }
    | { readonly is: 'in' | 'not-in'; readonly values: readonly string[] }
    /** Holds as well when the field is empty. */
    | { readonly is: 'before'; readonly other: FieldOf }
  );

export interface DeadlineSource {
  readonly kind: DeadlineKind;
  /** The record with one deadline per row; its id is the deadline's `recordId` (null for the case itself). */
  readonly record: DeadlineRecord;
  /** Empty: no deadline. */
  readonly due: FieldOf & { readonly plus?: Offset };
  /** All must hold for the deadline to be open; `not-in` holds for an empty field too. */
  readonly openWhen: readonly DeadlineCondition[];
  /**
   * Consents only: no longer open once another consent of the case, given, not withdrawn and equal in these fields,
   * permits at least the same categories and runs longer (empty `validUntil` is longest).
   */
  readonly renewedBySame?: readonly (keyof Omit<Consent, 'categories'>)[];
}

/** From request to first interview. */
export const firstInterviewDays = 14;
/** Nachhaltigkeitsprüfung after closure. */
export const sustainabilityCheckMonths = 3;
/** Default periods of retention (DIN 66398: start event + period). */
export const retentionMonths = { closed: 36, notAdmitted: 6 } as const;

const worked: readonly CasePhase[] = ['inquiry', 'assessment', 'planning', 'implementation', 'closing'];
const kept: readonly CasePhase[] = [...worked, 'sustainability'];
const phaseIn = (values: readonly CasePhase[]): DeadlineCondition => ({
  record: 'case',
  field: 'phase',
  is: 'in',
  values,
});

const reasonsWithoutCheck = closureReasons.entries.filter((entry) => !entry.check).map((entry) => entry.code);

export const deadlineSources: readonly DeadlineSource[] = [
  {
    kind: 'first-interview',
    record: 'case',
    due: { record: 'case', field: 'openedOn', plus: { days: firstInterviewDays } },
    openWhen: [phaseIn(['inquiry', 'assessment']), { record: 'assessment', field: 'heldOn', is: 'empty' }],
  },
  {
    kind: 'goal-due',
    record: 'goal',
    due: { record: 'goal', field: 'dueOn' },
    openWhen: [phaseIn(worked), { record: 'goal', field: 'state', is: 'in', values: openStates(goalStates) }],
  },
  {
    // Only the law suspends a goal; it may have changed until then.
    kind: 'goal-review',
    record: 'goal',
    due: { record: 'goal', field: 'reviewOn' },
    openWhen: [phaseIn(worked), { record: 'goal', field: 'state', is: 'in', values: ['suspended'] }],
  },
  {
    kind: 'measure-due',
    record: 'measure',
    due: { record: 'measure', field: 'dueOn' },
    openWhen: [
      phaseIn(worked),
      { record: 'measure', field: 'state', is: 'in', values: openStates(measureStates) },
      { record: 'measure', field: 'doneOn', is: 'empty' },
    ],
  },
  {
    // A course that begins: whether the client got there has to be asked. Over once it is under way.
    kind: 'measure-start',
    record: 'measure',
    due: { record: 'measure', field: 'startsOn' },
    openWhen: [phaseIn(worked), { record: 'measure', field: 'state', is: 'in', values: ['planned'] }],
  },
  {
    kind: 'answer-due',
    record: 'measure',
    due: { record: 'measure', field: 'answerDueOn' },
    openWhen: [
      phaseIn(worked),
      { record: 'measure', field: 'state', is: 'in', values: openStates(measureStates) },
      { record: 'measure', field: 'answeredOn', is: 'empty' },
    ],
  },
  {
    // A conference is held in the check phase too.
    kind: 'task-due',
    record: 'task',
    due: { record: 'task', field: 'dueOn' },
    openWhen: [phaseIn(kept), { record: 'task', field: 'doneOn', is: 'empty' }],
  },
  {
    // Answers are taken down until the case has ended.
    kind: 'referral-answer',
    record: 'referral',
    due: { record: 'referral', field: 'answerDueOn' },
    openWhen: [
      phaseIn(kept),
      { record: 'referral', field: 'state', is: 'in', values: openStates(referralStates) },
      { record: 'referral', field: 'answeredOn', is: 'empty' },
    ],
  },
  {
    // Until its day somebody has to be found; after it, to be said how it went.
    kind: 'interpreting-open',
    record: 'request',
    due: { record: 'request', field: 'heldOn' },
    openWhen: [
      phaseIn(kept),
      { record: 'request', field: 'minutes', is: 'empty' },
      { record: 'request', field: 'failure', is: 'empty' },
    ],
  },
  {
    kind: 'school-place',
    record: 'schoolEntry',
    due: { record: 'schoolEntry', field: 'registeredOn', plus: { days: longWaitDays } },
    openWhen: [
      phaseIn(worked),
      { record: 'schoolEntry', field: 'placedOn', is: 'empty' },
      { record: 'schoolEntry', field: 'withdrawnOn', is: 'empty' },
    ],
  },
  {
    kind: 'school-start',
    record: 'schoolEntry',
    due: { record: 'schoolEntry', field: 'firstDayOn' },
    openWhen: [
      phaseIn(worked),
      { record: 'schoolEntry', field: 'startedOn', is: 'empty' },
      { record: 'schoolEntry', field: 'withdrawnOn', is: 'empty' },
    ],
  },
  {
    // As with a course that begins: over once the measure that led there is under way.
    kind: 'group-start',
    record: 'participation',
    due: { record: 'participation', field: 'joinedOn' },
    openWhen: [
      phaseIn(worked),
      { record: 'participation', field: 'endedOn', is: 'empty' },
      { record: 'participation', field: 'measureState', is: 'in', values: ['planned'] },
    ],
  },
  {
    kind: 'residence-expiry',
    record: 'standing',
    due: { record: 'standing', field: 'residenceExpiresOn' },
    openWhen: [phaseIn(worked)],
  },
  {
    kind: 'member-residence-expiry',
    record: 'member',
    due: { record: 'member', field: 'residenceExpiresOn' },
    openWhen: [phaseIn(worked), { record: 'member', field: 'until', is: 'empty' }],
  },
  {
    kind: 'consent-expiry',
    record: 'consent',
    due: { record: 'consent', field: 'validUntil' },
    openWhen: [phaseIn(kept), { record: 'consent', field: 'withdrawnOn', is: 'empty' }],
    renewedBySame: ['personId', 'recipient', 'purpose', 'nameOfBody'],
  },
  {
    // A withdrawal works at once, so whoever has something hears at once; also in a case that has ended.
    kind: 'notice-due',
    record: 'notice',
    due: { record: 'notice', field: 'withdrawnOn' },
    openWhen: [{ record: 'notice', field: 'toldOn', is: 'empty' }],
  },
  {
    kind: 'sustainability-check',
    record: 'case',
    due: { record: 'case', field: 'closedOn', plus: { months: sustainabilityCheckMonths } },
    openWhen: [
      phaseIn(['sustainability']),
      { record: 'case', field: 'closureReason', is: 'not-in', values: reasonsWithoutCheck },
      // A check from before a reopening says nothing about this closure.
      { record: 'check', field: 'heldOn', is: 'before', other: { record: 'case', field: 'closedOn' } },
    ],
  },
  {
    // Done by reopening the case, or by noting in the check that nothing more is needed.
    kind: 'follow-up',
    record: 'check',
    due: { record: 'check', field: 'followUpOn' },
    openWhen: [
      phaseIn(['sustainability', 'ended']),
      { record: 'check', field: 'followUpNeeded', is: 'true' },
    ],
  },
  {
    kind: 'deletion',
    record: 'case',
    due: { record: 'case', field: 'closedOn', plus: { months: retentionMonths.closed } },
    openWhen: [phaseIn(['sustainability'])],
  },
  {
    kind: 'deletion',
    record: 'case',
    due: { record: 'case', field: 'endedOn', plus: { months: retentionMonths.closed } },
    openWhen: [phaseIn(['ended'])],
  },
  {
    kind: 'deletion',
    record: 'case',
    due: { record: 'case', field: 'endedOn', plus: { months: retentionMonths.notAdmitted } },
    openWhen: [phaseIn(['declined'])],
  },
];

const allowsPhase = (condition: DeadlineCondition, phase: CasePhase): boolean =>
  !(condition.record === 'case' && condition.field === 'phase' && condition.is === 'in') ||
  condition.values.includes(phase);

/** The phases in which a deadline of a kind can be open: in the others nothing can be done about it any more. */
export const phasesOf = (kind: DeadlineKind): CasePhase[] =>
  casePhases.codes.filter((phase) =>
    deadlineSources.some(
      (source) => source.kind === kind && source.openWhen.every((each) => allowsPhase(each, phase)),
    ),
  );
