import { execFileSync } from 'node:child_process';
import type { Locator, Page } from 'playwright';
import { localToday } from '../../domain/validation.ts';
import { attachments as words } from '../../renderer/locales/de/attachments.ts';
import { caseFile } from '../../renderer/locales/de/caseFile.ts';
import { common } from '../../renderer/locales/de/common.ts';
import { contacts } from '../../renderer/locales/de/contacts.ts';
import { letters } from '../../renderer/locales/de/letters.ts';
import { papers } from '../../renderer/locales/de/papers.ts';
import { validation } from '../../renderer/locales/de/validation.ts';
import { listOfCases } from '../list-of-cases.ts';
import { callerFrom } from '../screens/caller.ts';
import { goToAddress, turnTo } from '../screens/case.ts';
import { dialogOf, press, put, type } from '../screens/form.ts';
import { savePaper } from '../screens/papers.ts';
import { member, person } from '../stories/parts.ts';
import { expectReadable } from './accessibility-tree.ts';
import { smallPdf, smallPicture, smallScan } from '../stories/papers.ts';
import { keepPicture } from './harness/fixtures.ts';
import { expect, test } from './office.ts';

interface Paper {
  name: string;
  mimeType: string;
  buffer: Buffer;
}
const decision: Paper = {
  name: 'Bescheid.pdf',
  mimeType: 'application/pdf',
  buffer: smallPdf('Ihr Antrag auf Anerkennung wurde bewilligt.'),
};
const scan: Paper = { name: 'Melderegister.tif', mimeType: 'image/tiff', buffer: smallScan() };
const picture: Paper = { name: 'Zeugnis.png', mimeType: 'image/png', buffer: smallPicture() };

async function add(page: Page, paper: Paper, title: string): Promise<void> {
  await press(page, words.add);
  const dialog = dialogOf(page, words.addHeading);
  await dialog.locator('input[type=file]').setInputFiles(paper);
  await type(dialog, words.title, title);
  await press(dialog, words.save);
}

test('documents are kept in the file, looked at inside the program, removed and brought back', async ({
  openOffice,
}) => {
  const { window } = await openOffice('anna');
  const { rows } = await callerFrom(window)('case.list', listOfCases({}, 1));
  const guarded = member(
    'sibling',
    person({ givenName: 'Nilufar', familyName: 'Wegener', specialProtection: true }),
  );
  const caseId = rows[0]?.id ?? '';
  await callerFrom(window)('household.add', {
    caseId,
    details: guarded.details,
    membership: { ...guarded.membership, since: localToday() },
  });
  await goToAddress(window, `/faelle/${caseId}/dokumente`);
  await expect(window.getByRole('heading', { level: 1, name: caseFile.page.dokumente })).toBeVisible();
  await expect(window.getByText(words.empty, { exact: true })).toBeVisible();
  await expectReadable(window);

  // A file that lies about what it is stays outside, with the reason at the field.
  await add(window, { ...picture, name: 'Zeugnis.pdf' }, 'Zeugnis');
  const dialog = dialogOf(window, words.addHeading);
  await expect(dialog.getByText(validation['file-type-differs']).first()).toBeVisible();
  await expectReadable(window);
  await keepPicture(window, 'dokument-abgelehnt');
  await dialog.locator('input[type=file]').setInputFiles(picture);
  await press(dialog, words.save);
  await expect(dialog).toBeHidden();
  await add(window, decision, 'Bescheid über die Anerkennung');
  await expect(window.getByRole('rowheader', { name: 'Bescheid über die Anerkennung' })).toBeVisible();
  // What the program can't show is kept, and leaves as a copy only.
  await add(window, scan, 'Auszug aus dem Melderegister');
  const scanned = window.getByRole('row').filter({ hasText: 'Auszug aus dem Melderegister' });
  await expect(scanned).toContainText(words.type.tif);
  await expect(scanned.getByRole('link')).toHaveCount(0);
  await expectReadable(window);
  await keepPicture(window, 'dokumente-scan');

  await window
    .getByRole('link', { name: put(words.viewNamed, { title: 'Bescheid über die Anerkennung' }) })
    .click();
  const page = window.getByRole('img', { name: put(words.page, { page: 1, count: 1 }) });
  await expect(page).toBeVisible();
  const text = window.getByText(put(words.pageText, { page: 1 }));
  await text.click();
  await expect(window.getByText('Ihr Antrag auf Anerkennung wurde bewilligt.')).toBeVisible();
  await press(window, words.larger);
  await expect(window.getByText(put(words.zoom, { percent: 150 }))).toBeVisible();
  await expectReadable(window);

  await window.getByRole('link', { name: words.back }).click();
  await window.getByRole('link', { name: put(words.viewNamed, { title: 'Zeugnis' }) }).click();
  await expect(window.getByRole('img', { name: 'Zeugnis' })).toBeVisible();
  await expectReadable(window);
  await window.getByRole('link', { name: words.back }).click();

  const more = window.getByRole('button', { name: put(words.moreNamed, { title: 'Zeugnis' }) });
  await more.click();
  await window.getByRole('menuitem', { name: words.copy }).click();
  const copy = window.getByRole('alertdialog');
  await expect(copy.getByText(/^Besonders geschützt: /)).toContainText('Nilufar Wegener');
  await expectReadable(window);
  await keepPicture(window, 'dokument-kopie');
  await press(copy, common.action.cancel);

  await more.click();
  await window.getByRole('menuitem', { name: words.remove }).click();
  await press(window.getByRole('alertdialog'), words.remove);
  // The question names the list, too, for as long as it stands.
  await window.locator('summary').filter({ hasText: words.removedHeading }).click();
  await window.getByRole('button', { name: put(words.bringBackNamed, { title: 'Zeugnis' }) }).click();
  await expect(window.getByRole('rowheader', { name: 'Zeugnis' })).toBeVisible();
  await writeLetter(window);
});

/** By keyboard alone: from the template to the paper that left, which the file then keeps. */
async function writeLetter(window: Page): Promise<void> {
  const enter = async (name: string, scope: Locator | Page = window) => {
    await scope.getByRole('button', { name, exact: true }).focus();
    await window.keyboard.press('Enter');
  };
  await enter(letters.write);
  const form = dialogOf(window, letters.heading);
  await form.getByRole('combobox', { name: letters.template }).focus();
  await window.keyboard.type('Erinnerung');
  await expect(form.getByRole('textbox', { name: letters.subject })).toHaveValue('Ihr Termin bei uns');
  await form.getByRole('combobox', { name: letters.template }).focus();
  await window.keyboard.press('ArrowUp');
  const body = form.getByRole('textbox', { name: letters.body });
  await form.getByRole('textbox', { name: letters.place }).focus();
  await window.keyboard.type('Kreishaus Detmold, Zimmer 214');
  await form.getByRole('textbox', { name: letters.time }).focus();
  await window.keyboard.type('10:30 Uhr');
  await expect(body).toHaveValue(/Uhrzeit: 10:30 Uhr\nOrt: Kreishaus Detmold, Zimmer 214/);
  await body.focus();
  await window.keyboard.press('Control+End');
  await window.keyboard.type(' Bringen Sie gern Ihre Schwester mit.');
  // What was changed stays when the appointment does.
  await form.getByRole('textbox', { name: letters.time }).focus();
  await window.keyboard.press('End');
  await window.keyboard.type(' genau');
  await expect(body).toHaveValue(/Uhrzeit: 10:30 Uhr\nOrt[^]*Schwester mit/);
  await expect(form.getByText(letters.changed)).toBeVisible();
  await expectReadable(window);
  await keepPicture(window, 'brief-neu');
  // Typing is a draft: closed and opened again it is still there.
  await window.keyboard.press('Escape');
  await expect(form).toBeHidden();
  await enter(letters.write);
  await expect(body).toHaveValue(/Schwester mit/);
  await enter(letters.look, form);
  const paper = dialogOf(window, 'Einladung zum Gespräch');
  await paper.getByRole('combobox', { name: papers.language }).selectOption('ar');
  const path = await savePaper(paper);
  expect(path).toMatch(/_ar[.]pdf$/);
  await expectReadable(window);
  await keepPicture(window, 'brief-papier');
  const text = execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' });
  for (const printed of ['Zimmer 214', 'Schwester', 'Mit freundlichen Grüßen', 'Anna Berg'])
    expect(text).toContain(printed);
  await paper.getByRole('button', { name: common.action.close, exact: true }).last().focus();
  await window.keyboard.press('Enter');
  await expect(form).toBeHidden();
  await expect(window.getByRole('rowheader', { name: 'Einladung zum Gespräch' })).toBeVisible();
  expect(
    (await callerFrom(window)('draft.list', {})).drafts.filter(({ key }) => key.endsWith('#brief')),
  ).toEqual([]);
  await expectReadable(window);
  await keepPicture(window, 'briefe');
  await turnTo(window, 'verlauf');
  await expect(
    window.getByText(put(contacts.letterSent, { subject: 'Einladung zum Gespräch' })),
  ).toBeVisible();
}
