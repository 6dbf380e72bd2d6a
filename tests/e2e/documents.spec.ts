import type { Page } from 'playwright';
import { attachments as words } from '../../renderer/locales/de/attachments.ts';
import { caseFile } from '../../renderer/locales/de/caseFile.ts';
import { validation } from '../../renderer/locales/de/validation.ts';
import { listOfCases } from '../list-of-cases.ts';
import { callerFrom } from '../screens/caller.ts';
import { goToAddress } from '../screens/case.ts';
import { dialogOf, press, put, type } from '../screens/form.ts';
import { expectReadable } from './accessibility-tree.ts';
import { smallPdf, smallPicture } from '../stories/papers.ts';
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
  await goToAddress(window, `/faelle/${rows[0]?.id ?? ''}/dokumente`);
  await expect(window.getByRole('heading', { level: 1, name: caseFile.page.dokumente })).toBeVisible();
  await expect(window.getByText(words.empty, { exact: true })).toBeVisible();
  await expectReadable(window);

  // A file that lies about what it is stays outside, with the reason at the field.
  await add(window, { ...picture, name: 'Zeugnis.pdf' }, 'Zeugnis');
  const dialog = dialogOf(window, words.addHeading);
  await expect(dialog.getByText(validation['file-type-differs']).first()).toBeVisible();
  await expectReadable(window);
  await dialog.locator('input[type=file]').setInputFiles(picture);
  await press(dialog, words.save);
  await expect(dialog).toBeHidden();
  await add(window, decision, 'Bescheid über die Anerkennung');
  await expect(window.getByRole('rowheader', { name: 'Bescheid über die Anerkennung' })).toBeVisible();
  await expectReadable(window);

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

  await window.getByRole('button', { name: put(words.moreNamed, { title: 'Zeugnis' }) }).click();
  await window.getByRole('menuitem', { name: words.remove }).click();
  await press(window.getByRole('alertdialog'), words.remove);
  await window.getByText(words.removedHeading).click();
  await window.getByRole('button', { name: put(words.bringBackNamed, { title: 'Zeugnis' }) }).click();
  await expect(window.getByRole('rowheader', { name: 'Zeugnis' })).toBeVisible();
});
