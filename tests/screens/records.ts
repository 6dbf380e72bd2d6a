import type { Page } from 'playwright';
import { careStates } from '../../domain/vocabulary/care-states.ts';
import { consentPurposes } from '../../domain/vocabulary/consent-purposes.ts';
import { consentRecipients } from '../../domain/vocabulary/consent-recipients.ts';
import { contactKinds } from '../../domain/vocabulary/contact-kinds.ts';
import { countries } from '../../domain/vocabulary/countries.ts';
import { dataCategories } from '../../domain/vocabulary/data-categories.ts';
import { genders } from '../../domain/vocabulary/genders.ts';
import { germanLevels } from '../../domain/vocabulary/german-levels.ts';
import { languageProofs } from '../../domain/vocabulary/language-proofs.ts';
import { maritalStatus } from '../../domain/vocabulary/marital-status.ts';
import { talkLanguages } from '../../domain/vocabulary/talk-languages.ts';
import { residenceTitles } from '../../domain/vocabulary/residence-titles.ts';
import type { ContactDetails } from '../../domain/case/contact.ts';
import type { PersonDetails } from '../../domain/case/person.ts';
import type { Story } from '../stories/story.ts';
import { consents as consentWords } from '../../renderer/locales/de/consents.ts';
import { contacts as contactWords } from '../../renderer/locales/de/contacts.ts';
import { persons as personWords } from '../../renderer/locales/de/persons.ts';
import { labelOf } from './case.ts';
import {
  choose,
  choosePerson,
  dialogOf,
  find,
  finish,
  pick,
  press,
  put,
  tick,
  type,
  typeDate,
  typeOrTake,
  type Scope,
} from './form.ts';

async function fillPerson(scope: Scope, person: PersonDetails): Promise<void> {
  await type(scope, personWords.givenName, person.givenName);
  await type(scope, personWords.familyName, person.familyName);
  await typeDate(scope, personWords.birthDate, person.birthDate);
  await choose(scope, personWords.gender, labelOf(genders, person.gender));
  await find(scope, personWords.nationality, labelOf(countries, person.nationality));
  await choose(scope, personWords.maritalStatus, labelOf(maritalStatus, person.maritalStatus));
  await type(scope, personWords.languages, person.languages);
  await type(scope, personWords.phone, person.phone);
  await type(scope, personWords.email, person.email);
  await type(scope, personWords.street, person.street);
  await type(scope, personWords.postalCode, person.postalCode);
  await type(scope, personWords.town, person.town);
}

export async function fillMembership(
  scope: Scope,
  membership: Partial<Story['household'][number]['membership']>,
): Promise<void> {
  const { relationship, careState, carePlace = '', careSince = null, careSituation = '' } = membership;
  if (relationship !== undefined)
    await choose(scope, personWords.relationshipLabel, personWords.relationship[relationship]);
  if (membership.livesElsewhere === true) {
    await scope.getByRole('checkbox', { name: personWords.livesElsewhere }).check();
    await type(scope, personWords.whereabouts, membership.whereabouts ?? '');
  }
  await choose(scope, personWords.careState, labelOf(careStates, careState ?? null));
  await type(scope, personWords.carePlace, carePlace);
  await typeDate(scope, personWords.careSince, careSince);
  await type(scope, personWords.careSituation, careSituation);
  const {
    residenceTitle = null,
    residenceExpiresOn = null,
    germanLevel = null,
    germanProof = null,
  } = membership;
  await choose(scope, personWords.residenceTitle, labelOf(residenceTitles, residenceTitle));
  await typeDate(scope, personWords.residenceExpiresOn, residenceExpiresOn);
  await choose(scope, personWords.germanLevel, labelOf(germanLevels, germanLevel));
  await choose(scope, personWords.germanProof, labelOf(languageProofs, germanProof));
  await type(scope, personWords.qualification, membership.qualification ?? '');
}

export async function completeClient(page: Page, { client }: Story): Promise<void> {
  const name = `${client.givenName} ${client.familyName}`;
  await press(page, put(personWords.editNamed, { name }));
  await fillPerson(page, client);
  await press(page, personWords.save);
  await page.getByRole('table', { name: personWords.table }).waitFor();
}

export async function addMember(
  page: Page,
  { details, membership }: Story['household'][number],
  since: string,
): Promise<void> {
  await press(page, personWords.add);
  await typeDate(page, personWords.since, since);
  await fillMembership(page, membership);
  await fillPerson(page, details);
  await press(page, personWords.addSubmit);
  await page.getByRole('table', { name: personWords.table }).waitFor();
}

export async function recordConsent(
  page: Page,
  consent: Story['consents'][number],
  before?: () => Promise<void>,
  /** The name of somebody else than the client. */
  person?: string,
): Promise<void> {
  await press(page, consentWords.add);
  const dialog = dialogOf(page, consentWords.addHeading);
  if (person !== undefined) await choosePerson(dialog, consentWords.person, person);
  await choose(dialog, consentWords.recipient, consentRecipients.label(consent.recipient, 'de'));
  await type(dialog, consentWords.nameOfBody, consent.nameOfBody);
  await choose(dialog, consentWords.purpose, consentPurposes.label(consent.purpose, 'de'));
  await tick(
    dialog,
    consentWords.categories,
    consent.categories.map((code) => dataCategories.label(code, 'de')),
  );
  await pick(dialog, consentWords.answerLabel, consentWords.answer[consent.answer]);
  await typeDate(dialog, consentWords.answeredOn[consent.answer], consent.givenOn);
  await typeDate(dialog, consentWords.validUntil, consent.validUntil);
  await choose(dialog, consentWords.language, talkLanguages.label(consent.language, 'de'));
  await type(dialog, consentWords.interpreter, consent.interpreter);
  await pick(dialog, consentWords.formLabel, consentWords.form[consent.form]);
  await before?.();
  await finish(dialog, consentWords.save);
}

export async function withdrawConsent(
  page: Page,
  { recipient, purpose }: Story['consents'][number],
  on: string,
  before?: () => Promise<void>,
): Promise<void> {
  const named = {
    recipient: consentRecipients.label(recipient, 'de'),
    purpose: consentPurposes.label(purpose, 'de'),
  };
  await press(page, put(consentWords.withdrawNamed, named));
  const dialog = dialogOf(page, consentWords.withdrawHeading);
  await typeDate(dialog, consentWords.withdrawnOn, on);
  await before?.();
  await finish(dialog, consentWords.withdrawConfirm);
}

export async function addContact(
  page: Page,
  contact: ContactDetails,
  before?: () => Promise<void>,
): Promise<void> {
  await press(page, contactWords.add);
  const dialog = dialogOf(page, contactWords.addHeading);
  await typeDate(dialog, contactWords.field.contactOn, contact.contactOn);
  await choose(dialog, contactWords.field.kind, contactKinds.label(contact.kind, 'de'));
  await type(dialog, contactWords.field.minutes, String(contact.minutes));
  await type(dialog, contactWords.field.participants, contact.participants);
  await typeOrTake(dialog, contactWords.field.interpreter, contact.interpreter);
  await type(dialog, contactWords.field.note, contact.note);
  await before?.();
  await finish(dialog, contactWords.save);
}
