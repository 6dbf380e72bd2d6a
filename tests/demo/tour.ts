import type { Page } from 'playwright';
import { caseFile } from '../../renderer/locales/de/caseFile.ts';
import { cases } from '../../renderer/locales/de/cases.ts';
import { common } from '../../renderer/locales/de/common.ts';
import { contacts } from '../../renderer/locales/de/contacts.ts';
import { goTo, openNewCase, show } from '../screens/case.ts';
import type { Camera } from './camera.ts';
import type { Known } from './office-life.ts';
import { addressOf, toured } from './screens.ts';

/** Pictures of all screens that nobody has passed so far, of those that need many cases, of the keys' help, of an error and of the dark colours. */
export async function takeTour(page: Page, camera: Camera, known: Known): Promise<void> {
  await goTo(page, 'myDay');
  await page.getByRole('table').first().waitFor();
  await camera.take(page, 'mein-tag');
  await goTo(page, 'cases');
  await page
    .getByRole('status')
    .filter({ hasText: /Fälle?$/ })
    .waitFor();
  await camera.take(page, 'faelle');
  await page
    .getByRole('searchbox', { name: cases.searchLabel })
    .or(page.getByLabel(cases.searchLabel))
    .first()
    .fill('brzecz');
  await page.getByText('1 Fall').waitFor();
  await camera.take(page, 'faelle-gesucht');
  await page.getByRole('row').last().getByRole('link').first().click();
  await page.getByRole('heading', { level: 1, name: caseFile.page.ueberblick }).waitFor();
  await camera.take(page, 'fallakte-offen');
  await page.keyboard.press('Control+.');
  await page.getByRole('dialog', { name: contacts.quick.heading }).waitFor();
  await page.getByRole('button', { name: contacts.quick.submit }).click();
  await camera.take(page, 'kontakt-schnell-mit-fehlern');
  await page.keyboard.press('Escape');
  await page.keyboard.press('F1');
  await page.getByRole('dialog', { name: common.shortcut.heading }).waitFor();
  await camera.take(page, 'hilfe');
  await page.keyboard.press('Escape');
  await visitColleague(page, camera);
  await visitScreens(page, camera, known);
  await goTo(page, 'myDay');
  await page.getByRole('table').first().waitFor();
  await page.emulateMedia({ colorScheme: 'dark' });
  await camera.take(page, 'mein-tag-dunkel');
  await page.emulateMedia({ colorScheme: null });
}

/** Each screen afresh: what was opened over the one before must not stand in its picture. */
async function visitScreens(page: Page, camera: Camera, known: Known): Promise<void> {
  for (const screen of toured) {
    await show(page, '/faelle/neu');
    await show(page, addressOf(screen, known));
    await page.locator('.kim-loading').first().waitFor({ state: 'detached' });
    await screen.open?.(page);
    await camera.take(page, screen.picture);
    await page.keyboard.press('Escape');
  }
}

/** Somebody who is about to make a person twice is told, and may open a colleague's case with a reason only. */
async function visitColleague(page: Page, camera: Camera): Promise<void> {
  await openNewCase(page);
  await page.getByRole('textbox', { name: cases.create.givenName }).fill('Bogdan');
  await page.getByRole('textbox', { name: cases.create.familyName }).fill('Turcanu');
  const way = page.getByRole('button', { name: cases.create.openWithReason });
  await way.waitFor();
  await camera.takeTop(page, 'neuer-fall-schon-bekannt');
  await way.click();
  await page.getByRole('dialog', { name: caseFile.access.heading }).waitFor();
  await camera.take(page, 'fremder-fall');
  await page.keyboard.press('Escape');
}
