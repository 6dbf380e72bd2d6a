import type { Page } from 'playwright';
import type { InstitutionDetails } from '../../domain/directory/institution.ts';
import type { OfferDetails } from '../../domain/directory/offer.ts';
import { consentRecipients } from '../../domain/vocabulary/consent-recipients.ts';
import { measureKinds } from '../../domain/vocabulary/measure-kinds.ts';
import { directory as words } from '../../renderer/locales/de/directory.ts';
import { goTo, labelOf } from './case.ts';
import { choose, press, put, type, typeDate } from './form.ts';

type Before = (() => Promise<void>) | undefined;

/** Enters an institution by hand and stays on its page. */
export async function addInstitution(
  page: Page,
  institution: InstitutionDetails,
  before?: Before,
): Promise<void> {
  await goTo(page, 'directory');
  await page.getByRole('link', { name: words.institution.new, exact: true }).click();
  await page.getByRole('heading', { level: 1, name: words.institution.newHeading }).waitFor();
  await type(page, words.institution.name, institution.name);
  await choose(page, words.institution.recipient, labelOf(consentRecipients, institution.recipient));
  await type(page, words.institution.street, institution.street);
  await type(page, words.institution.postalCode, institution.postalCode);
  await type(page, words.institution.town, institution.town);
  await type(page, words.institution.phone, institution.phone);
  await type(page, words.institution.email, institution.email);
  await type(page, words.institution.note, institution.note);
  for (const [index, person] of institution.contacts.entries()) {
    await press(page, words.contact.add);
    const group = page.getByRole('group', {
      name: put(words.contact.place, { place: index + 1 }),
      exact: true,
    });
    await type(group, words.contact.name, person.name);
    await type(group, words.contact.task, person.task);
    await type(group, words.contact.phone, person.phone);
    await type(group, words.contact.email, person.email);
  }
  await before?.();
  await press(page, words.institution.save);
  await page.getByRole('heading', { level: 1, name: institution.name }).waitFor();
}

/** Adds an offer to the institution whose page is open. */
export async function addOffer(page: Page, offer: OfferDetails, before?: Before): Promise<void> {
  await page.getByRole('link', { name: words.offer.new, exact: true }).click();
  await page.getByRole('heading', { level: 1, name: words.offer.newHeading }).waitFor();
  await type(page, words.offer.title, offer.title);
  await choose(page, words.offer.kind, labelOf(measureKinds, offer.kind));
  await type(page, words.offer.targetGroup, offer.targetGroup);
  await type(page, words.offer.language, offer.language);
  await type(page, words.offer.places, offer.places === null ? '' : String(offer.places));
  await type(page, words.offer.waiting, offer.waitingWeeks === null ? '' : String(offer.waitingWeeks));
  await type(page, words.offer.costs, offer.costs);
  await choose(page, words.offer.childcare, offer.childcare && words.childcare[offer.childcare]);
  await typeDate(page, words.offer.validFrom, offer.validFrom);
  await typeDate(page, words.offer.validTo, offer.validTo);
  await before?.();
  await press(page, words.offer.save);
  await page.getByRole('heading', { level: 2, name: words.tab.offers }).waitFor();
}
