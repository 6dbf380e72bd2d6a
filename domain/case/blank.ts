import type { AssessmentDetails } from './assessment.ts';
import type { PersonDetails } from './person.ts';
import type { MeasureDetails } from './plan.ts';

/** Records of a case of which nothing is known yet. */

export const blankPerson: PersonDetails = {
  givenName: '',
  familyName: '',
  birthDate: null,
  gender: null,
  nationality: null,
  maritalStatus: null,
  languages: '',
  phone: '',
  email: '',
  street: '',
  postalCode: '',
  town: '',
  specialProtection: false,
};

export const blankAssessment: AssessmentDetails = {
  heldOn: null,
  interpreter: '',
  residenceTitle: null,
  residenceExpiresOn: null,
  legalSystems: [],
  germanLevel: null,
  germanProof: null,
  schooling: null,
  vocationalTraining: null,
  qualification: '',
  recognition: null,
  resources: '',
  network: '',
  fields: [],
};

/** Who sees to it has to be chosen. */
export const blankMeasure: Omit<MeasureDetails, 'responsible'> = {
  title: '',
  kind: null,
  institution: '',
  institutionId: null,
  offerId: null,
  startsOn: null,
  dueOn: null,
  state: 'planned',
  answerDueOn: null,
  answeredOn: null,
  doneOn: null,
  notPossibleReason: null,
  notPossibleNote: '',
};
