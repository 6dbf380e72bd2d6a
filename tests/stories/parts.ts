import { addDays } from '../../domain/date.ts';
import type { AssessmentDetails, FieldStatus } from '../../domain/case/assessment.ts';
import { blankAssessment, blankMeasure, blankPerson } from '../../domain/case/blank.ts';
import type { GoalAttainment } from '../../domain/case/closing.ts';
import type { ContactDetails } from '../../domain/case/contact.ts';
import { membershipOfClient } from '../../domain/case/household.ts';
import type { PersonDetails } from '../../domain/case/person.ts';
import type { AgreementDetails, GoalDetails, MeasureDetails } from '../../domain/case/plan.ts';
import type { ContactKind } from '../../domain/vocabulary/contact-kinds.ts';
import { blankInstitution } from '../../domain/directory/blank.ts';
import type { InstitutionDetails } from '../../domain/directory/institution.ts';
import type { Story, StoryMeasure } from './story.ts';

/** The calendar of a story: `day(21)` is the 21st day after intake. */
export const calendar =
  (openedOn: string) =>
  (days: number): string =>
    addDays(openedOn, days);

/** A birth date that makes somebody `age` years old on a day. */
export function born(age: number, on: string, monthAndDay: string): string {
  const year = Number(on.slice(0, 4)) - age - (monthAndDay > on.slice(5) ? 1 : 0);
  return `${year}-${monthAndDay}`;
}

export const person = (
  fields: Pick<PersonDetails, 'givenName' | 'familyName'> & Partial<PersonDetails>,
): PersonDetails => ({
  ...blankPerson,
  ...fields,
});

/** Somebody of the household, besides the client. */
export const member = (
  relationship: Story['household'][number]['membership']['relationship'],
  details: PersonDetails,
  fields: Partial<Story['household'][number]['membership']> = {},
): Story['household'][number] => ({
  details,
  membership: {
    ...membershipOfClient,
    relationship,
    ...fields,
  },
});

export const assessment = (fields: Partial<AssessmentDetails>): AssessmentDetails => ({
  ...blankAssessment,
  ...fields,
});

export const field = (
  name: FieldStatus['field'],
  status: FieldStatus['status'],
  reason: string,
  clientWords = '',
): FieldStatus => ({ field: name, status, reason, clientWords });

export const goal = (
  fields: Pick<GoalDetails, 'fieldOfAction' | 'title' | 'indicator' | 'dueOn'> & Partial<GoalDetails>,
): GoalDetails => ({
  priority: 1,
  clientWords: '',
  state: 'open',
  reviewOn: null,
  levels: { muchLess: '', less: '', expected: '', more: '', muchMore: '' },
  ...fields,
});

/** The five levels of the GAS scale, from −2 to +2. */
export const levels = (
  muchLess: string,
  less: string,
  expected: string,
  more: string,
  muchMore: string,
): GoalDetails['levels'] => ({ muchLess, less, expected, more, muchMore });

export const measure = (
  fields: Pick<MeasureDetails, 'title' | 'responsible'> & Partial<MeasureDetails>,
  more: Omit<StoryMeasure, 'details'> = {},
): StoryMeasure => ({
  details: {
    ...blankMeasure,
    ...fields,
  },
  ...more,
});

export const agreement = (agreedOn: string, fields: Partial<AgreementDetails> = {}): AgreementDetails => ({
  agreedOn,
  language: 'de',
  interpreter: '',
  clientSignature: 'signed',
  caseworkerSignature: 'signed',
  ...fields,
});

export const attainment = (
  clientValue: GoalAttainment['clientValue'],
  caseworkerValue: GoalAttainment['caseworkerValue'],
  agreedValue: GoalAttainment['agreedValue'],
  comment = '',
): Omit<GoalAttainment, 'goalId'> => ({ clientValue, caseworkerValue, agreedValue, comment });

export const contact = (
  contactOn: string,
  kind: ContactKind,
  minutes: number,
  participants: string,
  note: string,
  interpreter = '',
): ContactDetails => ({ contactOn, kind, minutes, participants, interpreter, note });

export const institution = (
  fields: Pick<InstitutionDetails, 'name' | 'recipient' | 'town'> & Partial<InstitutionDetails>,
): InstitutionDetails => ({
  ...blankInstitution,
  ...fields,
});
