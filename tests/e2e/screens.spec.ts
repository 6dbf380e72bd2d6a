import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright';
import { isolated } from '../../renderer/features/case-file/isolated.ts';
import { calendar } from '../../renderer/locales/de/calendar.ts';
import { caseFile } from '../../renderer/locales/de/caseFile.ts';
import { cases } from '../../renderer/locales/de/cases.ts';
import { common } from '../../renderer/locales/de/common.ts';
import { consents } from '../../renderer/locales/de/consents.ts';
import { day } from '../../renderer/locales/de/day.ts';
import { papers } from '../../renderer/locales/de/papers.ts';
import { persons } from '../../renderer/locales/de/persons.ts';
import { plan } from '../../renderer/locales/de/plan.ts';
import { search } from '../../renderer/locales/de/search.ts';
import { start } from '../../renderer/locales/de/start.ts';
import { start as english } from '../../renderer/locales/en/start.ts';
import { callerFrom } from '../screens/caller.ts';
import { goTo, goToAddress, show, turnTo } from '../screens/case.ts';
import { press, put } from '../screens/form.ts';
import { tryPassword, unlock } from '../screens/start.ts';
import { staff } from '../stories/staff.ts';
import { expectReadable, expectSaid } from './accessibility-tree.ts';
import { keepPicture } from './harness/fixtures.ts';
import { expect, inOneOffice, test } from './office.ts';

inOneOffice();

/** Opens something over the page, reads it, closes it with Esc, and sees the page again. */
async function lookAt(page: Page, open: () => Promise<unknown>, shown: Locator): Promise<void> {
  await open();
  await expect(shown).toBeVisible();
  await expectReadable(page);
  await page.keyboard.press('Escape');
  await expect(shown).toBeHidden();
}

/** Types into the search in the header; what is to be found is the first hit. */
async function lookFor(page: Page, text: string, ...said: readonly string[]): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.keyboard.type(text);
  for (const words of said) await expect(page.getByRole('option').first()).toContainText(words);
}

const anyDialog = (page: Page) => page.getByRole('dialog');

async function caseOf(page: Page, name: string): Promise<string> {
  const { hits } = await callerFrom(page)('case.search', { text: name });
  return hits.find(({ place }) => place === 'person')?.caseId ?? '';
}

/** The list's filters stand in its address: the box is ticked once the address says so, which `check` does not wait for. */
async function withEnded(page: Page): Promise<void> {
  const box = page.getByRole('checkbox', { name: cases.filter.withEnded });
  await expect(box).not.toBeChecked();
  await box.click();
  await expect(box).toBeChecked();
}

/** Changes two filters before anything is drawn anew, there and back: neither gets lost. */
async function changeTwoAtOnce(page: Page): Promise<void> {
  const names = [cases.filter.phase, cases.filter.municipality];
  const chosen = () =>
    Promise.all(names.map((name) => page.getByRole('combobox', { name, exact: true }).inputValue()));
  for (const values of [
    ['implementation', '05766048'],
    ['', ''],
  ]) {
    await page.evaluate(
      (changes) => {
        for (const [name, value] of changes) {
          const select = document.querySelector<HTMLSelectElement>(`select[aria-label="${name ?? ''}"]`);
          if (select === null) throw new Error(`no filter ${name ?? ''}`);
          select.value = value ?? '';
          select.dispatchEvent(new Event('change', { bubbles: true }));
        }
      },
      names.map((name, index) => [name, values[index]]),
    );
    await expect.poll(chosen).toEqual(values);
  }
}

/** Narrows the list to a municipality, chooses a column, keeps that as a view, and comes back to it from elsewhere; with the keyboard. */
async function keepAView(page: Page): Promise<void> {
  const municipality = page.getByRole('combobox', { name: cases.filter.municipality });
  const view = page.getByRole('combobox', { name: cases.view.label });
  const names = page.getByRole('rowheader');
  await municipality.selectOption({ label: put(cases.filter.municipalityIs, { municipality: 'Lage' }) });
  await expect(names).toHaveText([/Kowalenko/]);
  await lookAt(page, () => press(page, cases.columns.choose), anyDialog(page));
  await page.getByRole('button', { name: cases.columns.choose }).press('Enter');
  await page.getByRole('checkbox', { name: cases.column.openedOn }).press(' ');
  await keepPicture(page, 'faelle-spalten');
  await page.getByRole('button', { name: cases.columns.done }).press('Enter');
  await expect(page.getByRole('columnheader', { name: cases.column.openedOn })).toBeVisible();
  await page.getByRole('button', { name: cases.view.save }).press('Enter');
  await expect(anyDialog(page).getByRole('textbox')).toBeFocused();
  await page.keyboard.type('Lage mit Eingang');
  await expectReadable(page);
  await page.keyboard.press('Enter');
  await expect(view).toHaveValue('Lage mit Eingang');
  await page.getByRole('checkbox', { name: cases.view.standard }).press(' ');
  await expect(page.getByRole('checkbox', { name: cases.view.standard })).toBeChecked();
  await expectReadable(page);
  await keepPicture(page, 'faelle-ansicht');
  await goTo(page, 'myDay');
  await expect(page.getByRole('heading', { level: 1, name: day.title })).toBeVisible();
  await goTo(page, 'cases');
  await expect(view).toHaveValue('Lage mit Eingang');
  await expect(names).toHaveText([/Kowalenko/]);
  await municipality.selectOption('');
  await expect(names).not.toHaveText([/Kowalenko/]);
  await view.selectOption('Lage mit Eingang');
  await expect(names).toHaveText([/Kowalenko/]);
  await page.getByRole('button', { name: cases.view.remove }).press('Enter');
  await expect(view).toBeHidden();
  await goTo(page, 'myDay');
  await goTo(page, 'cases');
  await expect(municipality).toHaveValue('');
  await expect(page.getByRole('columnheader', { name: cases.column.openedOn })).toBeVisible();
  await withEnded(page);
}

test('day, lists and what opens over them', async ({ openOffice }) => {
  const { window } = await openOffice('anna');
  await expect(window.getByRole('table').first()).toBeVisible();
  await expect(window.getByText(common.frame.lastUnlock)).toBeVisible();
  await expect(window.getByText(common.frame.notYou)).toBeHidden();
  await expectReadable(window);
  await lookAt(window, () => window.keyboard.press('F1'), anyDialog(window));
  await lookAt(window, () => window.keyboard.press('Control+n'), anyDialog(window));
  await window.keyboard.press('Control+k');
  await window.keyboard.type('Monatsgespräch');
  await expect(window.getByRole('option').first()).toContainText('Monatsgespräch');
  await expectSaid(window);
  await window.keyboard.press('Escape');
  await lookFor(window, 'Danylo', 'Kowalenko, Danylo', `${search.place.member} · Kowalenko, Olena`);
  await keepPicture(window, 'suche-haushalt');
  await window.keyboard.press('Enter');
  await expect(window.getByRole('heading', { level: 1, name: caseFile.page.personen })).toBeVisible();
  await lookFor(window, 'Jugendamt Lage', 'Jugendamt Lage', search.listed.institution);
  await keepPicture(window, 'suche-stelle');
  await window.keyboard.press('Enter');
  await expect(window.getByRole('heading', { level: 1, name: 'Jugendamt Lage' })).toBeVisible();
  await goTo(window, 'cases');
  await expect(window.getByRole('row').nth(3)).toBeVisible();
  await expectReadable(window);
  await window.getByRole('searchbox').fill('gibtesnicht');
  await expect(window.getByText(cases.empty.narrowed)).toBeVisible();
  await expectReadable(window);
  await press(window, cases.filter.reset);
  await withEnded(window);
  await changeTwoAtOnce(window);
  await window.getByRole('searchbox').fill('Danylo');
  const relationship = persons.relationship.child;
  const match = put(cases.foundBy, { name: isolated('Danylo Kowalenko'), relationship });
  await expect(window.getByRole('rowheader')).toContainText([match]);
  await expectReadable(window);
  await keepPicture(window, 'faelle-treffer-haushalt');
  await window.getByRole('searchbox').fill('');
  await keepAView(window);
  await expect(window.getByText('Hoxha').first()).toBeVisible();
  await expect(window.getByRole('combobox', { name: search.label })).toBeVisible();
});

test('dialogs of a case file', async ({ openOffice }) => {
  const { window } = await openOffice('anna');
  await goToAddress(window, `/faelle/${await caseOf(window, 'Hoxha')}/plan`);
  await expect(window.getByRole('heading', { level: 1, name: caseFile.page.plan })).toBeVisible();
  await lookAt(window, () => press(window, put(plan.versions.openLong, { number: 1 })), anyDialog(window));
  await lookAt(window, () => press(window, put(plan.versions.printLong, { number: 2 })), anyDialog(window));
  await lookAt(window, () => press(window, plan.versions.compare), anyDialog(window));
  await lookAt(window, () => press(window, caseFile.otherWay.reopen), anyDialog(window));
  await turnTo(window, 'personen');
  await window.getByRole('button', { name: put(persons.showNamed, { name: 'Drita Hoxha' }) }).click();
  await expectReadable(window);
  await turnTo(window, 'einwilligungen');
  await lookAt(
    window,
    () =>
      window
        .getByRole('button', { name: new RegExp(`^${consents.withdraw}|^Einwilligung widerrufen`) })
        .first()
        .click(),
    anyDialog(window),
  );
});

test('dark colours, English, and twice the size', async ({ openOffice }) => {
  // A program of its own: what it changes of the window would stay.
  const program = await openOffice('anna', {});
  const { window, app } = program;
  const file = `/faelle/${await caseOf(window, 'Kowalenko')}`;
  const addresses = [
    '/tag',
    '/tag/kalender',
    '/tag/vertretung',
    '/faelle',
    '/faelle/neu',
    `${file}/plan`,
    `${file}/abschluss`,
    '/uebergabe',
  ];
  await window.emulateMedia({ colorScheme: 'dark' });
  for (const address of addresses) {
    await show(window, address);
    await expectReadable(window);
  }
  await window.emulateMedia({ colorScheme: 'light' });
  await press(window, common.frame.english);
  await expect(window.locator('html')).toHaveAttribute('lang', /^en/);
  await expect(window.getByRole('button', { name: common.frame.lockNow })).toBeHidden();
  await app.evaluate(({ BrowserWindow }) => {
    const [open] = BrowserWindow.getAllWindows();
    open?.setSize(1024, 600);
    open?.webContents.setZoomFactor(2);
  });
  for (const address of addresses) {
    await show(window, address);
    await expectReadable(window);
    const tooWide = await window.evaluate(() => {
      const page = document.scrollingElement;
      return page === null ? 0 : page.scrollWidth - page.clientWidth;
    });
    expect([address, tooWide]).toEqual([address, 0]);
  }

  // The unlock screen goes on in the language that was chosen.
  await program.nextWindow(() => window.keyboard.press('Control+l').catch(() => undefined));
  await expect(program.window.getByRole('heading', { name: english.unlock.title })).toBeVisible();
  await expect(program.window.locator('html')).toHaveAttribute('lang', /^en/);
  await press(program.window, common.frame.german);
  await expect(program.window.getByRole('heading', { name: start.unlock.title })).toBeVisible();

  // An older file of the cases is put in the place of the newer: it can only be looked at.
  const database = join(program.vault, 'faelle.sqlite');
  const older = readFileSync(database);
  await unlock(program.window, staff.anna);
  await callerFrom(program.window)('draft.save', { key: 'x', payload: '{}' });
  await program.nextWindow(() => program.window.keyboard.press('Control+l').catch(() => undefined));
  writeFileSync(database, older);
  await tryPassword(program.window, staff.anna, staff.anna.password);
  await press(program.window, start.readOnly.enter);
  await program.window.getByRole('button', { name: common.frame.lockNow }).waitFor();
  await app.evaluate(({ BrowserWindow }) => {
    const [open] = BrowserWindow.getAllWindows();
    open?.setSize(1280, 800);
    open?.webContents.setZoomFactor(1);
  });
  await show(program.window, '/tag');
  await expectReadable(program.window);
  await expect(program.window.getByRole('button', { name: day.newCase })).toBeHidden();
  await keepPicture(program.window, 'nur-lesen-tag');
  await show(program.window, '/tag/kalender');
  await expect(program.window.getByRole('button', { name: calendar.export })).toBeHidden();
  await show(program.window, '/faelle');
  await expect(program.window.getByRole('row').nth(1)).toBeVisible();
  await expect(program.window.getByRole('link', { name: cases.newCase })).toBeHidden();
  await keepPicture(program.window, 'nur-lesen-faelle');
  await show(program.window, file);
  await press(program.window, caseFile.overview.print);
  await expect(program.window.getByText(papers.insideOnly)).toBeVisible();
  await expect(program.window.getByRole('button', { name: papers.save })).toBeHidden();
  await expectReadable(program.window);
  await keepPicture(program.window, 'nur-lesen-papier');
  await program.window.keyboard.press('Escape');
  await keepPicture(program.window, 'nur-lesen-akte');
  // Nobody could record who looks into confidential sections.
  await turnTo(program.window, 'personen');
  await expect(program.window.getByText(persons.confidential.notNow)).toBeVisible();
  await expect(program.window.getByRole('button', { name: /^Vertraulich/ })).toHaveCount(0);
  await program.window.getByRole('combobox', { name: search.label }).fill('Frauenhaus');
  await expect(program.window.getByRole('option', { name: search.confidential.notNow })).toBeVisible();
  await keepPicture(program.window, 'nur-lesen-vertraulich');
  await program.window.keyboard.press('Escape');
  // What is read only still shows its documents; it keeps no copy, and opens nobody else's case.
  await show(program.window, `/faelle/${await caseOf(program.window, 'Hoxha')}/dokumente`);
  const menus = program.window.getByRole('row').getByRole('button');
  await expect(program.window.getByRole('row').getByRole('link').first()).toBeVisible();
  await expect(menus).toHaveCount(0);
  await show(program.window, '/faelle/neu');
  await program.window.getByRole('textbox', { name: cases.create.givenName }).fill('Bogdan');
  await program.window.getByRole('textbox', { name: cases.create.familyName }).fill('Turcanu');
  await press(program.window, cases.create.openWithReason);
  await expect(program.window.getByText(caseFile.access.notNow)).toBeVisible();
  await expectReadable(program.window);
  await keepPicture(program.window, 'nur-lesen-zugriff');
});
