import type { Person, PersonDetails } from '../../../../domain/case/person.ts';
import { casePath } from '../case-pages.ts';

/** A form about somebody of whom nothing is known yet. */
export const emptyPerson: PersonDetails = {
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

/** What the form shows of a person in the file. */
export function personValues({ id: _id, version: _version, ...details }: Person): PersonDetails {
  return details;
}

/** Under which a form about a person keeps its draft; „Mein Tag“ reads the address before the `#`. */
export const personDraftKey = (caseId: string, personId: string) =>
  `${casePath(caseId, 'personen')}#${personId}`;

/** In place of an id: somebody who is not in the file yet. */
export const newPerson = 'neu';
