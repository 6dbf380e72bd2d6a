import { accessReasons } from '../../domain/vocabulary/access-reasons.ts';
import { audit as words } from '../../renderer/locales/de/audit.ts';
import { caseFile } from '../../renderer/locales/de/caseFile.ts';
import { cases } from '../../renderer/locales/de/cases.ts';
import { common } from '../../renderer/locales/de/common.ts';
import { day } from '../../renderer/locales/de/day.ts';
import { callerFrom } from '../screens/caller.ts';
import { goTo, goToAddress } from '../screens/case.ts';
import { dialogOf, pick, press, type } from '../screens/form.ts';
import { staff } from '../stories/staff.ts';
import { expectReadable, refusedFields } from './accessibility-tree.ts';
import { expect, test } from './office.ts';

const { access } = caseFile;

test('Datenschutz sees the log, checks it, and no case', async ({ openOffice }) => {
  const { window } = await openOffice('dirk');
  await expect(window.getByRole('heading', { level: 1, name: words.title })).toBeVisible();
  const entries = await window
    .getByRole('navigation', { name: common.frame.navigation })
    .getByRole('link')
    .allTextContents();
  expect(entries).toEqual([common.navigation.dataProtection]);
  await expect(window.getByRole('row').filter({ hasText: staff.dirk.name }).first()).toBeVisible();
  await press(window, words.chain.verify);
  await expect(window.getByText(words.chain.intact, { exact: true })).toBeVisible();
  await expectReadable(window);

  await window
    .getByRole('combobox', { name: words.log.event })
    .selectOption({ label: words.event['plan.agreed'] });
  await press(window, words.log.apply);
  await expect(window.getByRole('row').filter({ hasText: words.event['plan.agreed'] }).first()).toBeVisible();
  await expect(window.getByRole('row').filter({ hasText: words.event['contact.added'] })).toHaveCount(0);
  await expectReadable(window);
  const text = await window.getByRole('main').innerText();
  for (const name of ['Hoxha', 'Al-Ahmad', 'Kowalenko', 'Popescu']) expect(text).not.toContain(name);

  await goToAddress(window, '/faelle');
  await expect(window.getByRole('link', { name: cases.newCase })).toBeHidden();
  await expect(window.getByText('Hoxha')).toHaveCount(0);
  const refused = callerFrom(window)('case.search', { text: 'Hoxha' });
  await expect(refused).rejects.toThrow('not-allowed');
});

test('a colleague’s case opens with a reason only', async ({ openOffice }) => {
  const { window } = await openOffice('anna');
  await goToAddress(window, '/faelle/neu');
  await window.getByRole('textbox', { name: cases.create.givenName }).fill('Bogdan');
  await window.getByRole('textbox', { name: cases.create.familyName }).fill('Turcanu');
  await press(window, cases.create.openWithReason);
  const dialog = dialogOf(window, access.heading);
  await press(dialog, access.submit);
  await expect.poll(() => refusedFields(window)).toContain(access.reasonText);
  await expectReadable(window);
  await pick(dialog, access.reason, accessReasons.label('cover', 'de'));
  await type(dialog, access.reasonText, 'Frau Timm ist krank, der Klient sitzt bei mir.');
  await press(dialog, access.submit);
  await expect(window.getByRole('heading', { level: 1, name: caseFile.page.ueberblick })).toBeVisible();
  await expect(window.getByText('Țurcanu').first()).toBeVisible();
  await goTo(window, 'myDay');
  await expect(window.getByRole('heading', { name: day.accessed })).toBeVisible();
});
