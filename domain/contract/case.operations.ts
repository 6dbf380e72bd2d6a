import { z } from 'zod';
import { assessment, assessmentDetails, reassessment, reassessmentDetails } from '../case/assessment.ts';
import { caseFile, intakeDetails, phaseChange } from '../case/case-file.ts';
import { check, checkDetails, closing, closingDetails, earlierClosing } from '../case/closing.ts';
import { contact, contactDetails } from '../case/contact.ts';
import { choice } from '../case/answer.ts';
import { conference } from '../case/conference.ts';
import { lending } from '../case/lending.ts';
import { putOff } from '../case/snooze.ts';
import { gapSignalDetails } from '../case/gap-signal.ts';
import { deadlineGroups } from '../case/deadlines.ts';
import { deadlineKinds } from '../case/deadline-sources.ts';
import { formerMember, householdMember, relationships } from '../case/household.ts';
import { likenessReasons } from '../case/likeness.ts';
import { personDetails } from '../case/person.ts';
import {
  agreementDetails,
  goal,
  goalDetails,
  measureDetails,
  planVersion,
  signatureDetails,
  stepDetails,
} from '../case/plan.ts';
import { turningAway } from '../case/turning-away.ts';
import { interpretingRequest } from '../interpreting/request.ts';
import { referral } from '../case/referral.ts';
import { participationInCase } from './programme.operations.ts';
import { schoolEntry } from '../programme/school-entry.ts';
import { consent, consentDetails } from '../consent/consent.ts';
import { earlierRecipient, notice, tellingDetails } from '../consent/notice.ts';
import { listedPlaces } from '../search/listed.ts';
import { searchPlaces } from '../search/words.ts';
import { date, id, longText, pastDate, requiredText, shortText, version } from '../validation.ts';
import { accessReasons } from '../vocabulary/access-reasons.ts';
import { casePhases } from '../vocabulary/case-phases.ts';
import { caseFilter, caseListSorts } from './case-filter.ts';
import { obstacle } from './errors.ts';
import { operation } from './operation.ts';

const saved = z.object({ id, version });
const caseId = z.strictObject({ caseId: id });

/** A due date worked out from the file (`domain/case/deadlines.ts`); never stored. */
export const deadlineView = z.object({
  kind: z.enum(deadlineKinds),
  dueOn: z.string(),
  caseId: id,
  recordId: id.nullable(),
  /** The goal's, measure's or task's own title, the child's name; null for deadlines of the case itself. */
  subject: z.string().nullable(),
  group: z.enum(deadlineGroups),
});
export type DeadlineView = z.infer<typeof deadlineView>;

/** A deadline with what was said where it was put off; its day is the same as ever. */
export const dueView = deadlineView.extend({ putOff });
export type DueView = z.infer<typeof dueView>;

/** In whose hands a case is and was. */
export const custody = z.object({
  responsible: z.string(),
  lendings: z.array(lending.extend({ toName: z.string() })),
  assignments: z.array(
    z.object({ from: z.string(), to: z.string(), reason: z.string(), recordedAt: z.string() }),
  ),
  /** Last day of one's own loan; null where one does not have it on loan. */
  lentUntil: z.string().nullable(),
  /** Whether this person may lend it. */
  mayLend: z.boolean(),
});
export type Custody = z.infer<typeof custody>;

export const caseRow = z.object({
  id,
  reference: z.string(),
  clientName: z.string(),
  phase: choice(casePhases),
  municipality: z.string().nullable(),
  fields: z.array(z.string()),
  nextDeadline: deadlineView.nullable(),
  responsible: z.string(),
  /** Last day of a loan to the person who asks; null for other cases. */
  lentUntil: z.string().nullable(),
  openedOn: z.string(),
  /** Who of the household has the name that was asked for, where the client has not; otherwise null. */
  foundBy: z
    .object({
      name: z.string(),
      relationship: z.enum(relationships),
      /** Belonged to it earlier. */
      former: z.boolean(),
    })
    .nullable(),
});
export type CaseRow = z.infer<typeof caseRow>;

/** The whole file as the caseworker sees it; contacts come newest first, the first page only. */
export const caseView = z.object({
  file: caseFile,
  household: z.array(householdMember),
  formerMembers: z.array(formerMember),
  /** How many confidential sections there are about whom; null for those who may not know. */
  confidential: z.array(z.object({ personId: id, sections: z.number() })).nullable(),
  assessment: assessment.nullable(),
  reassessments: z.array(reassessment),
  consents: z.array(consent),
  notices: z.array(notice),
  goals: z.array(goal),
  /** Newest first. */
  referrals: z.array(referral),
  /** The latest day first. */
  interpreting: z.array(interpretingRequest),
  /** Those that run first. */
  participations: z.array(participationInCase),
  /** Who has waited longest first. */
  schoolEntries: z.array(schoolEntry),
  planVersions: z.array(planVersion.omit({ goals: true })),
  /** True when the working plan differs from the last agreed version. */
  planChanged: z.boolean(),
  contacts: z.array(contact),
  contactCount: z.number(),
  minutesTotal: z.number(),
  minutesByPhase: z.array(z.object({ phase: choice(casePhases), minutes: z.number() })),
  closing: closing.nullable(),
  check: check.nullable(),
  /** Newest first. */
  earlierClosings: z.array(earlierClosing),
  phaseHistory: z.array(phaseChange),
  deadlines: z.array(dueView),
  conferences: z.array(conference),
  custody,
  /** What the next phase still needs, as codes. */
  nextPhase: z.object({ phase: choice(casePhases), obstacles: z.array(obstacle) }).nullable(),
  mayWrite: z.boolean(),
});
export type CaseView = z.infer<typeof caseView>;

export const personHit = z.object({
  caseId: id.nullable(),
  reference: z.string().nullable(),
  name: z.string(),
  birthDate: z.string().nullable(),
  /** Who may be taken over into another case; null for somebody whose case one may not open. */
  known: z.object({ id, givenName: z.string(), familyName: z.string() }).nullable(),
  /** False for a case of somebody else's that is neither lent nor opened today: opening it needs a reason. */
  mayOpen: z.boolean(),
  /** Who is responsible for the case; null for somebody without one. */
  responsible: z.string().nullable(),
  score: z.number(),
  reasons: z.array(z.enum(likenessReasons)).readonly(),
});

/** A record outside of cases that was found; nothing of a case stands in it. */
export const listedHit = z.object({
  place: z.enum(listedPlaces),
  /** Of a contact person, their institution's. */
  id,
  institutionId: id.nullable(),
  name: z.string(),
  /** What tells it from others of that name. */
  detail: z.string(),
  ended: z.boolean(),
});
export type ListedHit = z.infer<typeof listedHit>;

export const caseOperations = {
  'case.list': operation({
    input: z.strictObject({
      filter: caseFilter,
      sort: z.strictObject({ by: z.enum(caseListSorts), descending: z.boolean() }),
      offset: z.int().nonnegative(),
      limit: z.int().min(1).max(200),
    }),
    output: z.object({ rows: z.array(caseRow), total: z.number() }),
    permission: 'case.read',
    audit: { event: 'case.listed', durability: 'grouped' },
  }),
  /** Search before create: people whose name or birth date is alike. Specially protected persons are never shown. */
  'case.findPersons': operation({
    input: z.strictObject({ givenName: shortText, familyName: shortText, birthDate: date.nullable() }),
    output: z.object({ hits: z.array(personHit) }),
    permission: 'case.read',
    audit: { event: 'case.searched', durability: 'grouped' },
  }),
  'case.search': operation({
    input: z.strictObject({ text: shortText }),
    output: z.object({
      hits: z.array(
        z.object({
          caseId: id,
          reference: z.string(),
          clientName: z.string(),
          place: z.enum(searchPlaces),
          /** The words around the hit; of somebody who belongs to the household, their name. */
          excerpt: z.string(),
          /** Of a contact, which one: the course of the case opens at it. */
          contactId: id.nullable(),
        }),
      ),
      /** There is more than these; of a kind no more than `mostHits` are given. */
      more: z.boolean(),
      /** What was found outside of cases, on the pages that this person may open. */
      listed: z.array(listedHit),
      /** Words that were looked up instead, because what was typed stands nowhere; null where it does. */
      meant: z.string().nullable(),
    }),
    permission: 'case.read',
    audit: { event: 'case.searched', durability: 'grouped' },
  }),
  'case.create': operation({
    input: z.strictObject({
      client: personDetails,
      /** Somebody who is known already: their entry counts then, not what was typed of the client. */
      knownId: id.nullable().default(null),
      openedOn: pastDate,
      occasion: longText,
    }),
    output: z.object({ id, reference: z.string() }),
    permission: 'case.write',
    audit: { event: 'case.created', durability: 'change' },
  }),
  'case.open': operation({
    input: caseId,
    output: caseView,
    permission: 'case.read',
    audit: { event: 'case.opened', durability: 'read' },
  }),
  /** Opens somebody else's case for today, with a reason that stays in the file. */
  'case.requestAccess': operation({
    input: z.strictObject({
      reference: requiredText,
      reason: choice(accessReasons),
      reasonText: requiredText,
    }),
    output: z.object({ id }),
    permission: 'case.requestAccess',
    audit: { event: 'case.accessTaken', durability: 'change' },
  }),
  'case.saveIntake': operation({
    input: z.strictObject({ caseId: id, version, intake: intakeDetails }),
    output: saved,
    permission: 'case.write',
    audit: { event: 'case.intakeSaved', durability: 'change' },
  }),
  /** Moves the case to the next phase; refused with everything that is missing. */
  'case.advance': operation({
    input: z.strictObject({ caseId: id, version, to: choice(casePhases), on: pastDate }),
    output: saved,
    permission: 'case.write',
    audit: { event: 'case.phaseChanged', durability: 'change' },
  }),
  /** Not admitted: referred elsewhere (where to, and whether they may be told) or declined, with the reason in words. */
  'case.turnAway': operation({
    input: z.strictObject({ caseId: id, version, decision: turningAway }),
    output: saved,
    permission: 'case.write',
    audit: { event: 'case.turnedAway', durability: 'change' },
  }),
  'person.save': operation({
    input: z.strictObject({ caseId: id, personId: id, version, details: personDetails }),
    output: saved,
    permission: 'case.write',
    audit: { event: 'person.saved', durability: 'change' },
  }),
  'assessment.save': operation({
    input: z.strictObject({ caseId: id, version, details: assessmentDetails }),
    output: saved,
    permission: 'case.write',
    audit: { event: 'assessment.saved', durability: 'change' },
  }),
  /** Assesses the case again at a later day; `assessmentId: null` begins a new assessment. */
  'assessment.saveAgain': operation({
    input: z.strictObject({
      caseId: id,
      assessmentId: id.nullable(),
      version,
      details: reassessmentDetails,
    }),
    output: saved,
    permission: 'case.write',
    audit: { event: 'assessment.saved', durability: 'change' },
  }),
  'consent.record': operation({
    input: z.strictObject({ caseId: id, details: consentDetails }),
    output: saved,
    permission: 'case.write',
    audit: { event: 'consent.recorded', durability: 'change' },
  }),
  /** Corrects an entry that was typed wrongly, as long as nothing was sent under it. */
  'consent.correct': operation({
    input: z.strictObject({ caseId: id, consentId: id, version, details: consentDetails }),
    output: saved.extend({
      /** False where a form of the text before still lies in the folder of papers, because another program holds it. */
      formsGone: z.boolean(),
    }),
    permission: 'case.write',
    audit: { event: 'consent.corrected', durability: 'change' },
  }),
  'consent.withdraw': operation({
    input: z.strictObject({ caseId: id, consentId: id, version, withdrawnOn: pastDate }),
    output: saved,
    permission: 'case.write',
    audit: { event: 'consent.withdrawn', durability: 'change' },
  }),
  /** Whom a withdrawal of this consent would oblige to tell, as the file knows it today. */
  'consent.earlierRecipients': operation({
    input: z.strictObject({ caseId: id, consentId: id }),
    output: z.object({ recipients: z.array(earlierRecipient) }),
    permission: 'case.read',
    audit: { none: 'Institutions out of the open file, whose opening was recorded.' },
  }),
  /** When and how a body was told of a withdrawal. */
  'notice.saveTelling': operation({
    input: z.strictObject({ caseId: id, noticeId: id, version, details: tellingDetails }),
    output: saved,
    permission: 'case.write',
    audit: { event: 'notice.told', durability: 'change' },
  }),
  /** Creates (`goalId: null`) or changes a goal of the working plan. The same shape holds for steps and measures. */
  'plan.saveGoal': operation({
    input: z.strictObject({ caseId: id, goalId: id.nullable(), version, details: goalDetails }),
    output: saved,
    permission: 'case.write',
    audit: { event: 'plan.goalSaved', durability: 'change' },
  }),
  'plan.saveStep': operation({
    input: z.strictObject({ caseId: id, goalId: id, stepId: id.nullable(), version, details: stepDetails }),
    output: saved,
    permission: 'case.write',
    audit: { event: 'plan.stepSaved', durability: 'change' },
  }),
  'plan.saveMeasure': operation({
    input: z.strictObject({
      caseId: id,
      stepId: id,
      measureId: id.nullable(),
      version,
      details: measureDetails,
      /** What is lacking, when that is why the measure failed. */
      signal: gapSignalDetails.nullable().default(null),
    }),
    output: saved,
    permission: 'case.write',
    audit: { event: 'plan.measureSaved', durability: 'change' },
  }),
  /** A goal with its steps and measures at once, as a template proposes it; all of it can be changed afterwards. */
  'plan.propose': operation({
    input: z.strictObject({
      caseId: id,
      goal: goalDetails,
      steps: z.array(stepDetails.extend({ measures: z.array(measureDetails).max(20) })).max(20),
    }),
    output: saved,
    permission: 'case.write',
    audit: { event: 'plan.goalSaved', durability: 'change' },
  }),
  'plan.remove': operation({
    input: z.strictObject({ caseId: id, kind: z.enum(['goal', 'step', 'measure']), recordId: id, version }),
    output: z.object({}),
    permission: 'case.write',
    audit: { event: 'plan.itemRemoved', durability: 'change' },
  }),
  /** Gives goals (or a goal's steps, or a step's measures) a new order: all ids of the group, first to last. */
  'plan.reorder': operation({
    input: z.strictObject({
      caseId: id,
      kind: z.enum(['goal', 'step', 'measure']),
      order: z.array(id).max(500),
    }),
    /** One of those that moved, by which the whole move is taken back; null where nothing did. */
    output: z.object({ moved: saved.nullable() }),
    permission: 'case.write',
    audit: { event: 'plan.reordered', durability: 'change' },
  }),
  'plan.agree': operation({
    input: z.strictObject({ caseId: id, agreement: agreementDetails }),
    output: z.object({ id, number: z.number() }),
    permission: 'case.write',
    audit: { event: 'plan.agreed', durability: 'change' },
  }),
  /** Completes or corrects the signatures of an agreed version; its content stays as it was agreed. */
  'plan.saveSignatures': operation({
    input: z.strictObject({
      caseId: id,
      number: z.int().positive(),
      version,
      details: signatureDetails,
    }),
    output: saved,
    permission: 'case.write',
    audit: { event: 'plan.signaturesSaved', durability: 'change' },
  }),
  'plan.version': operation({
    input: z.strictObject({ caseId: id, number: z.int().positive() }),
    output: planVersion,
    permission: 'case.read',
    audit: { event: 'plan.versionOpened', durability: 'read' },
  }),
  'contact.add': operation({
    input: z.strictObject({ caseId: id, details: contactDetails }),
    output: saved,
    permission: 'case.write',
    audit: { event: 'contact.added', durability: 'change' },
  }),
  'contact.correct': operation({
    input: z.strictObject({ caseId: id, contactId: id, version, details: contactDetails }),
    output: saved,
    permission: 'case.write',
    audit: { event: 'contact.corrected', durability: 'change' },
  }),
  'contact.list': operation({
    input: z.strictObject({ caseId: id, offset: z.int().nonnegative(), limit: z.int().min(1).max(200) }),
    output: z.object({ contacts: z.array(contact), total: z.number() }),
    permission: 'case.read',
    audit: { event: 'case.opened', durability: 'read' },
  }),
  'closing.save': operation({
    input: z.strictObject({ caseId: id, version, details: closingDetails }),
    output: saved,
    permission: 'case.write',
    audit: { event: 'closing.saved', durability: 'change' },
  }),
  'check.save': operation({
    input: z.strictObject({ caseId: id, version, details: checkDetails }),
    output: saved,
    permission: 'case.write',
    audit: { event: 'check.saved', durability: 'change' },
  }),
} as const;
