import { z } from 'zod';
import { birthDate, id, requiredText, shortText, version } from '../validation.ts';
import { countries } from '../vocabulary/countries.ts';
import { genders } from '../vocabulary/genders.ts';
import { maritalStatus } from '../vocabulary/marital-status.ts';
import { answer } from './answer.ts';

/** What is typed about a person. Only the names are required: mandatory fields provoke invented data. */
export const personDetails = z.strictObject({
  givenName: requiredText,
  familyName: requiredText,
  birthDate: birthDate.nullable(),
  gender: answer(genders).nullable(),
  nationality: answer(countries).nullable(),
  maritalStatus: answer(maritalStatus).nullable(),
  languages: shortText,
  phone: shortText,
  email: shortText,
  street: shortText,
  postalCode: shortText,
  town: shortText,
  /** Address and name never leave the office in print or export (domain.md: specially protected persons). */
  specialProtection: z.boolean(),
});
export type PersonDetails = z.infer<typeof personDetails>;

export const nameOf = ({ givenName, familyName }: Pick<PersonDetails, 'givenName' | 'familyName'>): string =>
  `${givenName} ${familyName}`;

export const person = personDetails.extend({ id, version });
export type Person = z.infer<typeof person>;
