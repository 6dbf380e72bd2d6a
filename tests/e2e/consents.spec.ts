import { execFileSync } from 'node:child_process';
import type { Page } from 'playwright';
import { isClient } from '../../domain/case/household.ts';
import { nameOf } from '../../domain/case/person.ts';
import { addDays } from '../../domain/date.ts';
import { localToday } from '../../domain/validation.ts';
import { caseFile } from '../../renderer/locales/de/caseFile.ts';
import { common } from '../../renderer/locales/de/common.ts';
import { conferences } from '../../renderer/locales/de/conferences.ts';
import { consents as words } from '../../renderer/locales/de/consents.ts';
import { contacts } from '../../renderer/locales/de/contacts.ts';
import { errors } from '../../renderer/locales/de/errors.ts';
import { referrals } from '../../renderer/locales/de/referrals.ts';
import { validation } from '../../renderer/locales/de/validation.ts';
import { enterOffer, institutionOf } from '../integration/core/directory-entries.ts';
import { callerFrom } from '../screens/caller.ts';
import { goTo, goToAddress, turnTo } from '../screens/case.ts';
import { choosePerson, dialogOf, finish, pick, press, put, tick, type, typeDate } from '../screens/form.ts';
import { savePaper } from '../screens/papers.ts';
import { recordConsent } from '../screens/records.ts';
import { member, person } from '../stories/parts.ts';
import { expectReadable } from './accessibility-tree.ts';
import { keepPicture } from './harness/fixtures.ts';
import { expect, test } from './office.ts';

const body = institutionOf({ name: 'Jobcenter Lippe, Standort Detmold', recipient: 'jobcenter-lippe' });
const names = { recipient: 'Jobcenter Lippe', purpose: 'Vermittlung an eine Stelle' };
const textOf = (path: string): string =>
  execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' });

/** A release from confidentiality says who is released, and so does its paper. */
async function release(window: Page): Promise<void> {
  const nameOfBody = 'Praxis Dr. Lange, Lemgo';
  await recordConsent(
    window,
    {
      recipient: 'health-service',
      nameOfBody: '',
      purpose: 'confidentiality-release',
      categories: ['health'],
      answer: 'given',
      givenOn: localToday(),
      validUntil: null,
      language: 'ti',
      interpreter: 'Herr Haile',
      form: 'written',
    },
    async () => {
      const dialog = dialogOf(window, words.addHeading);
      await press(dialog, words.printFirst);
      await expect(dialog.getByText(common.form.errorCount_one)).toBeVisible();
      await expect(dialogOf(window, words.printHeading)).toHaveCount(0);
      await keepPicture(window, 'entbindung-ohne-namen');
      await type(dialog, words.nameOfBody, nameOfBody);
      await press(dialog, words.printFirst);
      expect(textOf(await savePaper(dialogOf(window, words.printHeading)))).toContain(nameOfBody);
      await keepPicture(window, 'entbindung-formular');
      await window.keyboard.press('Escape');
      await keepPicture(window, 'entbindung-erfassen');
    },
  );
  await expect(window.getByRole('row').filter({ hasText: nameOfBody })).toBeVisible();
}

/** A slip in what was signed: the corrected form is signed in place of the old one, and the toast leads back. */
async function correctTheRelease(window: Page): Promise<void> {
  const released = {
    recipient: 'Ärztliche oder therapeutische Stelle',
    purpose: 'Schweigepflichtentbindung',
  };
  await press(window, put(words.correctNamed, released));
  const dialog = dialogOf(window, words.correctHeading);
  await type(dialog, words.nameOfBody, 'Praxis Dr. Lang, Lemgo');
  await expectReadable(window);
  await keepPicture(window, 'einwilligung-berichtigen');
  await press(dialog, words.saveCorrection);
  const paper = dialogOf(window, words.printHeading);
  await expect(paper.getByText(words.signAnew.heading)).toBeVisible();
  await expect(paper.getByText(words.signAnew.formsGone)).toBeVisible();
  expect(textOf(await savePaper(paper))).toContain('Praxis Dr. Lang, Lemgo');
  await expectReadable(window);
  await keepPicture(window, 'einwilligung-neu-unterschreiben');
  await window.keyboard.press('Escape');
  await expect(window.getByRole('row').filter({ hasText: 'Praxis Dr. Lang, Lemgo' })).toBeVisible();
}

const husband = person({ givenName: 'Tesfalem', familyName: 'Habte', birthDate: '1988-02-01' });
const daughter = person({
  givenName: 'Feven',
  familyName: 'Habte',
  birthDate: addDays(localToday(), -9 * 365),
});

/** Another adult of the household consents in their own name, and somebody with custody for a child. */
async function othersConsent(window: Page, caseId: string, clientName: string): Promise<void> {
  const call = callerFrom(window);
  const since = localToday();
  for (const { details, membership } of [member('partner', husband), member('child', daughter)])
    await call('household.add', { caseId, details, membership: { ...membership, since } });
  await goToAddress(window, `/faelle/${caseId}/einwilligungen`);
  const given = {
    recipient: 'jobcenter-lippe',
    nameOfBody: '',
    purpose: 'referral',
    categories: ['identity', 'health'],
    answer: 'given',
    givenOn: localToday(),
    validUntil: null,
    language: 'ti',
    interpreter: '',
    form: 'written',
  } as const;
  const answered = { ...given, categories: [...given.categories] };
  const theirs = nameOf(husband);
  await recordConsent(
    window,
    answered,
    async () => {
      const dialog = dialogOf(window, words.addHeading);
      await expect(dialog.getByLabel(words.givenBy)).toHaveCount(0);
      await dialog.getByLabel(words.person).scrollIntoViewIfNeeded();
      await expectReadable(window);
      await keepPicture(window, 'einwilligung-andere-person');
      await press(dialog, words.printFirst);
      const form = textOf(await savePaper(dialogOf(window, words.printHeading)));
      expect(form).toContain(theirs);
      expect(form).toContain('01.02.1988');
      expect(form).not.toContain(clientName);
      await keepPicture(window, 'einwilligung-formular-andere-person');
      await window.keyboard.press('Escape');
    },
    theirs,
  );
  await recordConsent(
    window,
    answered,
    async () => {
      const dialog = dialogOf(window, words.addHeading);
      await type(dialog, words.givenBy, theirs);
      await keepPicture(window, 'einwilligung-kind');
    },
    nameOf(daughter),
  );
  await expect(window.getByText(put(words.givenByNote, { name: theirs }))).toBeVisible();
  const named = { ...names, purpose: `${names.purpose}, ${theirs}` };
  await expect(window.getByRole('button', { name: put(words.withdrawNamed, named) })).toBeVisible();
  await expectNoScrolling(window);
  await expectReadable(window);
  await keepPicture(window, 'einwilligungen-mehrerer');
}

/** What the husband consented to goes to the body about him, and not about the client. */
async function referTheHusband(window: Page, clientName: string): Promise<void> {
  await turnTo(window, 'vermittlungen');
  await press(window, referrals.add);
  const dialog = dialogOf(window, referrals.addHeading);
  const institution = dialog.getByRole('combobox', { name: new RegExp(`^${referrals.institution}`) });
  await institution.fill('Standort Detmold');
  await institution.press('Enter');
  await tick(dialog, referrals.categories, ['Gesundheit und Psyche']);
  await expect(dialog.getByText(referrals.mayNotGo)).toBeVisible();
  await choosePerson(dialog, referrals.person, nameOf(husband));
  await expect(dialog.getByText(referrals.mayGo)).toBeVisible();
  await expectReadable(window);
  await dialog.getByLabel(referrals.person).scrollIntoViewIfNeeded();
  await keepPicture(window, 'vermittlung-andere-person');
  await finish(dialog, referrals.send);
  const about = put(referrals.about, { name: nameOf(husband) });
  const row = window.getByRole('row').filter({ hasText: about });
  await expect(row).toHaveCount(1);
  await keepPicture(window, 'vermittlungen-andere-person');
  await press(row, put(referrals.letterNamed, { title: `${body.name}, ${nameOf(husband)}` }));
  const letter = textOf(await savePaper(dialogOf(window, referrals.letterHeading)));
  expect(letter).toContain(nameOf(husband));
  expect(letter).not.toContain(clientName);
  await keepPicture(window, 'schreiben-andere-person');
  await window.keyboard.press('Escape');
}

/** The tables fit beside the pages of the file. */
async function expectNoScrolling(window: Page): Promise<void> {
  const tables = window.locator('.kim-table-region');
  for (const table of await tables.all())
    expect(await table.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
}

/** A withdrawal of what a kind of body might learn, and a conference before it that is entered only now. */
async function conferenceEnteredLate(window: Page, caseId: string, name: string) {
  const call = callerFrom(window);
  const { file } = await call('case.open', { caseId });
  const { institutions } = await call('directory.choices', {});
  const body = institutions.find((one) => one.name === name);
  const { id: consentId, version } = await call('consent.record', {
    caseId,
    details: {
      personId: file.clientId,
      givenBy: '',
      recipient: body?.recipient ?? 'traeger',
      nameOfBody: '',
      purpose: 'case-conference',
      categories: ['language'],
      answer: 'given',
      givenOn: addDays(localToday(), -5),
      validUntil: null,
      language: 'de',
      interpreter: '',
      form: 'oral',
    },
  });
  await call('consent.withdraw', { caseId, consentId, version, withdrawnOn: localToday() });
  await goToAddress(window, `/faelle/${caseId}/verlauf`);
  await press(window, conferences.add);
  const dialog = dialogOf(window, conferences.addHeading);
  await typeDate(dialog, contacts.field.contactOn, addDays(localToday(), -2));
  await press(dialog, conferences.addBody);
  const field = dialog.getByRole('combobox', {
    name: new RegExp(`^${put(conferences.body, { number: 1 })}`),
  });
  await field.fill(name);
  await field.press('Enter');
  const since = dialog.getByText(words.standing.withdrawnSince);
  await since.scrollIntoViewIfNeeded();
  await keepPicture(window, 'fallkonferenz-vor-widerruf');
  await type(dialog, contacts.field.minutes, '30');
  await finish(dialog, conferences.save);
  await turnTo(window, 'einwilligungen');
  const kind = window.getByText(words.notices.kindAlone);
  await kind.scrollIntoViewIfNeeded();
  await expect(window.getByText(words.notices.open)).toHaveCount(2);
  await keepPicture(window, 'mitteilungen-art-der-stelle');
  await goTo(window, 'myDay');
}

test('a consent is printed and used, withdrawn, and who received something is told by letter', async ({
  openOffice,
}) => {
  const { window } = await openOffice('anna');
  const call = callerFrom(window);
  await enterOffer(call, body);
  const { hits } = await call('case.search', { text: 'Gebremedhin' });
  const caseId = hits[0]?.caseId ?? '';
  const { file, consents: before } = await call('case.open', { caseId });

  await goToAddress(window, `/faelle/${caseId}/einwilligungen`);
  await window.getByRole('heading', { level: 1, name: caseFile.page.einwilligungen }).waitFor();
  // The paper is printed from the form, signed, and only then recorded.
  let printedFirst = '';
  await recordConsent(
    window,
    {
      recipient: 'jobcenter-lippe',
      nameOfBody: '',
      purpose: 'referral',
      categories: ['identity', 'health'],
      answer: 'given',
      givenOn: localToday(),
      validUntil: null,
      language: 'ti',
      interpreter: '',
      form: 'written',
    },
    async () => {
      const dialog = dialogOf(window, words.addHeading);
      await typeDate(dialog, words.validUntil, addDays(localToday(), -1));
      await press(dialog, words.save);
      await expect(dialog.getByText(validation['before-consent']).first()).toBeVisible();
      await keepPicture(window, 'einwilligung-ende-vor-beginn');
      await dialog.getByRole('textbox', { name: words.validUntil }).fill('');
      await press(dialog, words.printFirst);
      printedFirst = await savePaper(dialogOf(window, words.printHeading));
      expect((await call('case.open', { caseId })).consents).toHaveLength(before.length);
      await expectReadable(window);
      await keepPicture(window, 'einwilligung-vor-dem-erfassen');
      await window.keyboard.press('Escape');
    },
  );
  const { consents } = await call('case.open', { caseId });
  const consentId = consents.find(({ id }) => !before.some((one) => one.id === id))?.id ?? '';
  await expectReadable(window);

  await release(window);
  // The school is asked about too, and there the answer is no.
  await recordConsent(
    window,
    {
      recipient: 'school-childcare',
      nameOfBody: '',
      purpose: 'referral',
      categories: ['health'],
      answer: 'refused',
      givenOn: localToday(),
      validUntil: null,
      language: 'ti',
      interpreter: '',
      form: 'oral',
    },
    async () => {
      await expectReadable(window);
      await keepPicture(window, 'einwilligung-abgelehnt');
    },
  );
  const no = window.getByRole('row').filter({ hasText: 'Schule/KiTa' });
  await expect(no.getByText(words.state.refused)).toBeVisible();
  await expect(no.getByRole('button')).toHaveText([words.correct]);
  await expectNoScrolling(window);
  await expectReadable(window);
  await keepPicture(window, 'einwilligungen-mit-ablehnung');

  await press(window, put(words.printNamed, names));
  const form = dialogOf(window, words.printHeading);
  const formPath = await savePaper(form);
  expect(formPath).toBe(printedFirst);
  const formText = textOf(formPath);
  expect(formText).toContain(file.reference);
  expect(formText).toContain('Gesundheit und Psyche');
  expect(formText).toMatch(/\p{Script=Ethiopic}/u);
  await expectReadable(window);
  await keepPicture(window, 'einwilligung-formular');
  await window.keyboard.press('Escape');

  await turnTo(window, 'vermittlungen');
  await press(window, referrals.add);
  const referral = dialogOf(window, referrals.addHeading);
  // With its list open the field's mark of being required counts as part of its name.
  const institution = referral.getByRole('combobox', { name: new RegExp(`^${referrals.institution}`) });
  await institution.fill('Standort Detmold');
  await institution.press('Enter');
  await expect(institution).toHaveValue(body.name);
  await tick(referral, referrals.categories, ['Gesundheit und Psyche']);
  await expect(referral.getByText(referrals.mayGo)).toBeVisible();
  await finish(referral, referrals.send);

  await turnTo(window, 'einwilligungen');
  await correctTheRelease(window);
  // What something was sent under is not corrected any more.
  await press(window, put(words.correctNamed, names));
  const relied = dialogOf(window, words.correctHeading);
  await expect(relied.getByText(errors['consent-relied-on'].next)).toBeVisible();
  await expect(relied.getByText(body.name)).toBeVisible();
  await expectReadable(window);
  await keepPicture(window, 'einwilligung-nicht-mehr-berichtigen');
  await press(relied, words.withdrawInstead);
  const withdrawal = dialogOf(window, words.withdrawHeading);
  await expect(withdrawal.getByText(body.name)).toBeVisible();
  await expectReadable(window);
  await keepPicture(window, 'einwilligung-widerrufen');
  await typeDate(withdrawal, words.withdrawnOn, addDays(localToday(), -1));
  await press(withdrawal, words.withdrawConfirm);
  await expect(withdrawal.getByText(validation['before-consent']).first()).toBeVisible();
  await typeDate(withdrawal, words.withdrawnOn, localToday());
  await finish(withdrawal, words.withdrawConfirm);

  const print = window.getByRole('button', { name: put(words.printNamed, names), exact: true });
  await expect(print).toHaveCount(0);
  await turnTo(window, 'vermittlungen');
  await press(window, put(referrals.letterNamed, { title: body.name }));
  const lacking = dialogOf(window, referrals.letterHeading);
  const sentence = put(referrals.obstacle['consent-withdrawn'], {
    ...names,
    category: 'Gesundheit und Psyche',
  });
  await expect(lacking.getByText(sentence)).toBeVisible();
  await keepPicture(window, 'schreiben-einwilligung-fehlt');
  await window.keyboard.press('Escape');
  await expect(
    call('paper.prepare', { paper: { kind: 'consent', caseId, consent: consentId, language: 'ti' } }),
  ).rejects.toThrow('disclosure-refused');

  // Other cases have theirs too.
  const due = window
    .getByRole('row')
    .filter({ hasText: file.reference })
    .filter({ hasText: caseFile.deadline['notice-due'] });
  await goTo(window, 'myDay');
  await expect(due).toHaveCount(1);
  await keepPicture(window, 'mein-tag-widerruf');

  await goToAddress(window, `/faelle/${caseId}/einwilligungen`);
  const notice = { name: body.name };
  await expect(window.getByText(words.notices.open)).toBeVisible();
  await expectNoScrolling(window);
  await expectReadable(window);
  await keepPicture(window, 'mitteilungen-widerruf');
  await press(window, put(words.notices.letterNamed, notice));
  const letter = dialogOf(window, words.notices.letterHeading);
  const letterPath = await savePaper(letter);
  expect(textOf(letterPath)).toContain('Standort Detmold');
  expect(letterPath).not.toContain(file.reference);
  await expectReadable(window);
  await keepPicture(window, 'mitteilung-brief');
  await window.keyboard.press('Escape');

  await press(window, put(words.notices.tellNamed, notice));
  const telling = dialogOf(window, words.notices.tellHeading);
  await pick(telling, words.notices.toldBy, words.notices.by.letter);
  await type(telling, words.notices.note, 'Brief an Frau Köhler');
  await expectReadable(window);
  await keepPicture(window, 'mitteilung-eintragen');
  await finish(telling, words.notices.save);
  await expect(window.getByText(words.notices.open)).toHaveCount(0);
  await expect(window.getByText('Brief an Frau Köhler')).toBeVisible();

  await goTo(window, 'myDay');
  await expect(window.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(due).toHaveCount(0);

  await conferenceEnteredLate(window, caseId, body.name);

  const { household } = await call('case.open', { caseId });
  const clientName = household.find(isClient)?.person.familyName ?? '';
  await othersConsent(window, caseId, clientName);
  await referTheHusband(window, clientName);
});
