import type { CasePhase } from '../vocabulary/case-phases.ts';
import type { Label } from '../vocabulary/vocabulary.ts';
import { isClosed, isEnded } from '../case/phases.ts';
import type { Fields } from './field-sorts.ts';
import { officeKind } from './office-kinds.ts';
import { assessmentFields, closingFields, checkFields } from './talk-fields.ts';
import {
  caseFields,
  consentFields,
  contactFields,
  membershipFields,
  noticeFields,
  personFields,
} from './case-fields.ts';
import { conferenceFields, lendingFields, snoozeFields, taskFields } from './day-fields.ts';
import { participationFields, schoolEntryFields } from './programme-fields.ts';
import {
  goalFields,
  measureFields,
  planSignatureFields,
  planVersionFields,
  stepFields,
} from './plan-fields.ts';
import {
  attachmentFields,
  clientLetterFields,
  gapSignalFields,
  interpretingFields,
  referralFields,
} from './support-fields.ts';

/** The parts of a file by which its history is filtered, in the order of its pages. */
export const historyAreas = [
  'intake',
  'persons',
  'assessment',
  'plan',
  'referrals',
  'interpreting',
  'gaps',
  'contacts',
  'documents',
  'programmes',
  'consents',
  'closing',
  'check',
  'access',
] as const;
export type HistoryArea = (typeof historyAreas)[number];

export interface RecordKind {
  readonly area: HistoryArea;
  readonly label: Label;
  /** The fields whose values name the record: „Ziel: B2 bestehen“. */
  readonly namedBy: readonly string[];
  readonly fields: Fields;
  /** While what a change may be taken back. `never`: what was agreed or decided is changed openly. */
  readonly undo: 'while-open' | 'while-kept' | 'never';
  /** Only changes of these fields are taken back; all where absent. */
  readonly undoFields?: readonly string[];
  /** What is still noted, and taken back, after the case has ended; nothing where absent. */
  readonly undoFieldsAfterEnd?: readonly string[];
  /** Whether the first entry of such a record can be taken back, which removes it. */
  readonly undoCreation?: boolean;
}

/**
 * The records whose history can be read, by the name that `record_history` calls them. Of a kind that is not listed here
 * the history says that something changed, when and by whom, but shows no values.
 */
export const recordKinds = {
  case: {
    area: 'intake',
    label: { de: 'Fall', en: 'Case' },
    namedBy: [],
    fields: caseFields,
    undo: 'while-kept',
    undoFields: [
      'municipality',
      'openedOn',
      'accessPath',
      'occasion',
      'criteria',
      'informedOn',
      'informedIn',
      'legalBasis',
      'dataSource',
      'formerReference',
    ],
  },
  person: {
    area: 'persons',
    label: { de: 'Person', en: 'Person' },
    namedBy: ['givenName', 'familyName'],
    fields: personFields,
    undo: 'while-kept',
  },
  membership: {
    area: 'persons',
    label: { de: 'Zugehörigkeit zum Haushalt', en: 'Membership of the household' },
    namedBy: ['relationship'],
    fields: membershipFields,
    undo: 'while-kept',
  },
  assessment: {
    area: 'assessment',
    label: { de: 'Einschätzung', en: 'Assessment' },
    namedBy: ['kind', 'heldOn'],
    fields: assessmentFields,
    undo: 'while-open',
    undoCreation: true,
  },
  goal: {
    area: 'plan',
    label: { de: 'Ziel', en: 'Goal' },
    namedBy: ['title'],
    fields: goalFields,
    undo: 'while-open',
    undoCreation: true,
  },
  step: {
    area: 'plan',
    label: { de: 'Schritt', en: 'Step' },
    namedBy: ['title'],
    fields: stepFields,
    undo: 'while-open',
    undoCreation: true,
  },
  measure: {
    area: 'plan',
    label: { de: 'Maßnahme', en: 'Measure' },
    namedBy: ['title'],
    fields: measureFields,
    undo: 'while-open',
    undoCreation: true,
  },
  'plan-signature': {
    area: 'plan',
    label: { de: 'Unterschriften einer Planfassung', en: 'Signatures of a plan version' },
    namedBy: [],
    fields: planSignatureFields,
    undo: 'while-kept',
    undoCreation: true,
  },
  'plan-version': {
    area: 'plan',
    label: { de: 'Planfassung', en: 'Plan version' },
    namedBy: ['number'],
    fields: planVersionFields,
    undo: 'never',
  },
  contact: {
    area: 'contacts',
    label: { de: 'Kontakt', en: 'Contact' },
    namedBy: ['contactOn', 'kind'],
    fields: contactFields,
    undo: 'while-kept',
    undoCreation: true,
  },
  conference: {
    area: 'contacts',
    label: { de: 'Fallkonferenz', en: 'Case conference' },
    namedBy: [],
    fields: conferenceFields,
    undo: 'while-kept',
    undoCreation: true,
  },
  task: {
    area: 'contacts',
    label: { de: 'Aufgabe', en: 'Task' },
    namedBy: ['title'],
    fields: taskFields,
    undo: 'while-kept',
    undoCreation: true,
  },
  participation: {
    area: 'programmes',
    label: { de: 'Teilnahme an einer Gruppe', en: 'Place in a group' },
    namedBy: ['personIds'],
    fields: participationFields,
    undo: 'while-kept',
    undoCreation: true,
  },
  'school-entry': {
    area: 'programmes',
    label: { de: 'Seiteneinstieg', en: 'Entry into school' },
    namedBy: ['personId'],
    fields: schoolEntryFields,
    undo: 'while-kept',
    undoCreation: true,
  },
  snooze: {
    area: 'plan',
    label: { de: 'Frist auf später', en: 'Deadline put off' },
    namedBy: ['dueOn'],
    fields: snoozeFields,
    undo: 'never',
  },
  lending: {
    area: 'access',
    label: { de: 'Vertretung', en: 'Cover' },
    namedBy: ['lentTo'],
    fields: lendingFields,
    undo: 'never',
  },
  // Closes measures, keeps signals and means that data went out: it is answered anew, not taken back.
  referral: {
    area: 'referrals',
    label: { de: 'Vermittlung', en: 'Referral' },
    namedBy: ['title'],
    fields: referralFields,
    undo: 'never',
  },
  // Names interpreters who may have left, and has a signal that follows: it is answered anew, not taken back.
  'interpreting-request': {
    area: 'interpreting',
    label: { de: 'Anfrage für Sprachmittlung', en: 'Interpreting request' },
    namedBy: ['heldOn', 'language'],
    fields: interpretingFields,
    undo: 'never',
  },
  'gap-signal': {
    area: 'gaps',
    label: { de: 'Bedarfssignal', en: 'Signal of need' },
    namedBy: ['kind'],
    fields: gapSignalFields,
    undo: 'while-kept',
    undoCreation: true,
  },
  // As it stood on the paper; one that was kept by mistake is taken back, and the history says so.
  'client-letter': {
    area: 'documents',
    label: { de: 'Brief an Klient:in', en: 'Letter to the client' },
    namedBy: ['subject', 'writtenOn'],
    fields: clientLetterFields,
    undo: 'while-kept',
    undoCreation: true,
  },
  // Has a way back of its own; content is no field.
  attachment: {
    area: 'documents',
    label: { de: 'Dokument', en: 'Document' },
    namedBy: ['title'],
    fields: attachmentFields,
    undo: 'never',
  },
  consent: {
    area: 'consents',
    label: { de: 'Einwilligung', en: 'Consent' },
    namedBy: ['recipient', 'purpose'],
    fields: consentFields,
    // A correction is taken back, by its own rules; a withdrawal is not, and an entry is not removed.
    undo: 'while-kept',
    undoFields: Object.keys(consentFields).filter((name) => name !== 'withdrawnOn'),
  },
  notice: {
    area: 'consents',
    label: { de: 'Mitteilung über einen Widerruf', en: 'Notice of a withdrawal' },
    namedBy: ['recipient', 'name'],
    fields: noticeFields,
    undo: 'never',
  },
  closing: {
    area: 'closing',
    label: { de: 'Abschlussbewertung', en: 'Closing evaluation' },
    namedBy: [],
    fields: closingFields,
    undo: 'while-open',
    undoCreation: true,
  },
  check: {
    area: 'check',
    label: { de: 'Nachhaltigkeitsprüfung', en: 'Sustainability check' },
    namedBy: [],
    fields: checkFields,
    undo: 'while-kept',
    undoFieldsAfterEnd: ['followUpNeeded', 'followUpOn', 'followUpNote'],
    undoCreation: true,
  },
} as const satisfies Record<string, RecordKind>;
export type RecordKindName = keyof typeof recordKinds;

export const recordKind = (name: string): RecordKind | undefined =>
  Object.hasOwn(recordKinds, name) ? recordKinds[name as RecordKindName] : undefined;

/** How records of this kind are told, those of a case and those of the office. */
export const describedKind = (name: string): Pick<RecordKind, 'label' | 'namedBy' | 'fields'> | undefined =>
  recordKind(name) ?? officeKind(name);

/** The kinds of an area; `access` has none, it is what people opened. */
export const kindsOf = (area: HistoryArea): RecordKindName[] =>
  (Object.keys(recordKinds) as RecordKindName[]).filter((name) => recordKinds[name].area === area);

/** What is asked about a change that might be taken back. */
interface Change {
  /** It is the first entry of its record. */
  readonly creates: boolean;
  /** Every field that it touched. */
  readonly fields: readonly string[];
}

/** Whether a change of this kind may be taken back at all, as the case stands. */
export function mayTakeBack(name: string, { creates, fields }: Change, phase: CasePhase): boolean {
  const kind = recordKind(name);
  if (kind === undefined || kind.undo === 'never') return false;
  const within = (allowed: readonly string[] | undefined) =>
    fields.every((field) => allowed?.includes(field));
  if (isEnded(phase))
    return !creates && kind.undoFieldsAfterEnd !== undefined && within(kind.undoFieldsAfterEnd);
  if (kind.undo === 'while-open' && isClosed(phase)) return false;
  if (creates) return kind.undoCreation === true;
  return kind.undoFields === undefined || within(kind.undoFields);
}
