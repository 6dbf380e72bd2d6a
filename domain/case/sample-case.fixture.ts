import type { Consent } from '../consent/consent.ts';
import type { Assessment, Reassessment } from './assessment.ts';
import { blankAssessment, blankMeasure, blankPerson } from './blank.ts';
import type { CaseFile } from './case-file.ts';
import type { CaseRecords } from './case-records.ts';
import { nothingNoted, type Check, type Closing, type GoalAttainment } from './closing.ts';
import { membershipOfClient, type HouseholdMember } from './household.ts';
import type { Person } from './person.ts';
import type { ConferenceTask } from './conference.ts';
import type { Goal, Measure, Step } from './plan.ts';
import type { Referral } from './referral.ts';
import type { SchoolEntry } from '../programme/school-entry.ts';

/** Complete, valid records for tests; each takes the fields a test is about. */
let counter = 0;
export const newId = () => `00000000-0000-4000-8000-${String((counter += 1)).padStart(12, '0')}`;

/** Whom files, consents and referrals are about unless a test says otherwise. */
export const clientOfSample = newId();

export const personOf = (fields: Partial<Person> = {}): Person => ({
  id: newId(),
  version: 1,
  ...blankPerson,
  givenName: 'Ada',
  familyName: 'Muster',
  ...fields,
});

export const memberOf = (
  fields: Partial<Person> = {},
  membership: Partial<HouseholdMember> = {},
): HouseholdMember => ({
  ...membershipOfClient,
  id: newId(),
  version: 1,
  person: personOf(fields),
  since: '2026-01-05',
  ...membership,
});

export const measureOf = (fields: Partial<Measure> = {}): Measure => ({
  id: newId(),
  version: 1,
  ...blankMeasure,
  title: 'Antrag stellen',
  kind: 'application',
  responsible: 'client',
  ...fields,
});

export const stepOf = (fields: Partial<Step> = {}): Step => ({
  id: newId(),
  version: 1,
  title: 'Unterlagen sammeln',
  measures: [],
  ...fields,
});

export const goalOf = (fields: Partial<Goal> = {}): Goal => ({
  id: newId(),
  version: 1,
  fieldOfAction: 'recognition',
  title: 'Anerkennung als Pflegefachfrau',
  indicator: 'Der Bescheid liegt vor.',
  dueOn: '2026-12-31',
  priority: 1,
  clientWords: '',
  state: 'open',
  reviewOn: null,
  levels: { muchLess: '', less: '', expected: '', more: '', muchMore: '' },
  steps: [],
  ...fields,
});

export const fileOf = (fields: Partial<CaseFile> = {}): CaseFile => ({
  id: newId(),
  version: 1,
  reference: 'KIM-2026-00001',
  clientId: clientOfSample,
  responsible: newId(),
  phase: 'implementation',
  municipality: '05766020',
  openedOn: '2026-01-05',
  accessPath: 'self',
  occasion: '',
  criteria: [],
  informedOn: '2026-01-05',
  informedIn: 'de',
  legalBasis: 'public-task',
  dataSource: '',
  formerReference: '',
  admission: 'admitted',
  admissionNote: '',
  referredTo: '',
  referralConsent: null,
  referralConsentNote: '',
  admittedOn: '2026-01-06',
  closedOn: null,
  closureReason: null,
  endedOn: null,
  ...fields,
});

export const assessmentOf = (fields: Partial<Assessment> = {}): Assessment => ({
  id: newId(),
  version: 1,
  ...blankAssessment,
  heldOn: '2026-01-15',
  ...fields,
});

export const reassessmentOf = (fields: Partial<Reassessment> = {}): Reassessment => ({
  ...assessmentOf(),
  kind: 'review',
  heldOn: '2026-04-15',
  ...fields,
});

export const consentOf = (fields: Partial<Consent> = {}): Consent => ({
  id: newId(),
  version: 1,
  personId: clientOfSample,
  givenBy: '',
  recipient: 'jobcenter-lippe',
  nameOfBody: '',
  purpose: 'referral',
  categories: ['identity'],
  answer: 'given',
  givenOn: '2026-01-15',
  validUntil: '2026-12-31',
  language: 'de',
  interpreter: '',
  form: 'written',
  withdrawnOn: null,
  sharedOn: null,
  ...fields,
});

export const referralOf = (fields: Partial<Referral> = {}): Referral => ({
  id: newId(),
  version: 1,
  personId: clientOfSample,
  institutionId: newId(),
  offerId: null,
  measureId: null,
  title: 'Jobcenter Lippe',
  purpose: 'referral',
  sentOn: '2026-01-20',
  legalBasis: 'public-task',
  categories: ['identity'],
  contactPerson: '',
  message: '',
  answerDueOn: '2026-02-20',
  state: 'in-progress',
  answeredOn: null,
  revokedOn: null,
  reason: null,
  note: '',
  ...fields,
});

export const attainmentOf = (goalId: string, agreedValue: GoalAttainment['agreedValue']): GoalAttainment => ({
  goalId,
  clientValue: agreedValue,
  caseworkerValue: agreedValue,
  agreedValue,
  comment: '',
});

export const closingOf = (fields: Partial<Closing> = {}): Closing => ({
  version: 1,
  heldOn: '2026-06-30',
  ...nothingNoted,
  reason: 'goals-reached',
  clientView: 'Es hat gut geklappt.',
  clientViewMissing: '',
  caseworkerView: 'Alle Ziele sind erreicht.',
  wouldHaveHelped: '',
  goals: [],
  ...fields,
});

export const checkOf = (fields: Partial<Check> = {}): Check => ({
  version: 1,
  heldOn: '2026-09-30',
  ...nothingNoted,
  result: 'stable',
  goals: [],
  clientWords: '',
  followUpNeeded: false,
  followUpOn: null,
  followUpNote: '',
  systemHeld: null,
  systemNote: '',
  systemImprovement: '',
  ...fields,
});

export const taskOf = (fields: Partial<ConferenceTask> = {}): ConferenceTask => ({
  id: newId(),
  version: 1,
  title: 'Nachweis schicken',
  responsible: 'Jobcenter',
  dueOn: null,
  doneOn: null,
  ...fields,
});

export const schoolEntryOf = (fields: Partial<SchoolEntry> = {}): SchoolEntry => ({
  id: newId(),
  version: 1,
  personId: newId(),
  childName: 'Ada Muster',
  registeredOn: '2026-01-05',
  inGermanySince: null,
  wish: null,
  wishNote: '',
  advisedOn: null,
  measureId: null,
  note: '',
  placedOn: null,
  school: '',
  institutionId: null,
  schoolType: null,
  firstDayOn: null,
  startedOn: null,
  withdrawnOn: null,
  withdrawalReason: null,
  withdrawalNote: '',
  ...fields,
});

export const recordsOf = (fields: Partial<CaseRecords> = {}): CaseRecords => ({
  file: fileOf(),
  household: [],
  assessment: assessmentOf(),
  reassessments: [],
  consents: [],
  notices: [],
  goals: [],
  referrals: [],
  interpreting: [],
  schoolEntries: [],
  participations: [],
  planVersions: [],
  conferences: [],
  closing: null,
  check: null,
  earlierClosings: [],
  phaseHistory: [{ phase: 'inquiry', since: '2026-01-05' }],
  ...fields,
});
