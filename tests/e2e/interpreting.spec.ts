import type { Page } from 'playwright';
import { addDays, formatGermanDate } from '../../domain/date.ts';
import { localToday } from '../../domain/validation.ts';
import { contacts } from '../../renderer/locales/de/contacts.ts';
import { history } from '../../renderer/locales/de/history.ts';
import { lists } from '../../renderer/locales/de/lists.ts';
import { interpreting as words } from '../../renderer/locales/de/interpreting.ts';
import { callerFrom } from '../screens/caller.ts';
import { goTo, goToAddress, turnTo } from '../screens/case.ts';
import {
  choose,
  dialogOf,
  finish,
  pick,
  press,
  put,
  tick,
  type,
  typeDate,
  typeOrTake,
} from '../screens/form.ts';
import { expectReadable } from './accessibility-tree.ts';
import { keepPicture } from './harness/fixtures.ts';
import { expect, test } from './office.ts';

const today = localToday();

const pool = [
  'Nachname;Vorname;Sprachen;Telefon;Wochentage;Verfügbarkeit;Verschwiegenheit',
  'Amiri;Farid;Dari, Farsi;05231 4712;Di–Do;ab 14 Uhr;1.2.2026',
  'Haddad;Samira;Arabisch;;;;',
  'Bondar;Olha;Ukrainisch;;;;ja',
  'Amiri;Farid;Paschtu;05231/4712;;;',
  'Kaya;Elif;Türkisch;05231 4801;;;1.2.2026',
  'Kaya;Elif;Kurmandschi;05231 4802;;;1.3.2026',
].join('\r\n');

/** A contact offers who is in the pool by name or language, and takes what is typed as well. */
async function noteInterpreter(page: Page): Promise<void> {
  await turnTo(page, 'verlauf');
  await press(page, contacts.add);
  const dialog = dialogOf(page, contacts.addHeading);
  const field = dialog.getByRole('combobox', { name: contacts.field.interpreter, exact: true });
  await field.fill('sorani');
  const option = page.getByRole('option', { name: 'Samira Haddad' });
  await expect(option).toContainText(put(contacts.field.signed, { languages: 'Arabisch, Sorani' }));
  await keepPicture(page, 'sprachmittlung-kontakt');
  await field.press('ArrowDown');
  await field.press('Enter');
  await expect(field).toHaveValue('Samira Haddad');
  await expect(dialog.getByText(contacts.field.interpreterHint)).toBeVisible();
  await typeDate(dialog, contacts.field.contactOn, addDays(today, -1));
  await expect(dialog.getByText(contacts.field.interpreterUnsigned)).toBeVisible();
  await typeOrTake(dialog, contacts.field.interpreter, 'eine Nachbarin');
  await expect(field).toHaveValue('eine Nachbarin');
  await expect(dialog.getByText(contacts.field.interpreterUnsigned)).toBeHidden();
  await typeOrTake(dialog, contacts.field.interpreter, contacts.field.childOfFamily);
  await expect(dialog.getByText(contacts.field.interpreterChild)).toBeVisible();
  await typeOrTake(dialog, contacts.field.interpreter, 'Samira Haddad');
  await choose(dialog, contacts.field.kind, 'persönlich');
  await type(dialog, contacts.field.minutes, '20');
  await expectReadable(page);
  await finish(dialog, contacts.save);
  await expect(page.getByText(put(contacts.interpreter, { name: 'Samira Haddad' }))).toBeVisible();
}

test('somebody joins the pool, is assigned to a request, and what was missing becomes a gap', async ({
  openOffice,
}) => {
  const { window } = await openOffice('anna');
  await goTo(window, 'interpreting');
  await expect(window.getByText(words.open.empty)).toBeVisible();
  await expectReadable(window);
  await keepPicture(window, 'sprachmittlung-leer');

  await window.getByRole('link', { name: words.interpreter.new }).click();
  await type(window, words.interpreter.name, 'Samira Haddad');
  await type(window, words.interpreter.phone, '05231 4711');
  await typeDate(window, words.interpreter.signedOn, today);
  await tick(window, words.interpreter.weekdays, [words.weekday.mo, words.weekday.do]);
  await type(window, words.interpreter.availability, 'vormittags bis 12 Uhr');
  await tick(window, words.interpreter.languages, ['Arabisch', 'Sorani']);
  await expectReadable(window);
  await keepPicture(window, 'sprachmittlung-person');
  await press(window, words.interpreter.save);
  await expect(window.getByRole('link', { name: 'Samira Haddad' })).toBeVisible();
  await expectReadable(window);
  await keepPicture(window, 'sprachmittlung-pool');

  const { hits } = await callerFrom(window)('case.search', { text: 'Gebremedhin' });
  await goToAddress(window, `/faelle/${hits[0]?.caseId ?? ''}/ueberblick`);
  await turnTo(window, 'sprachmittlung');
  await expectReadable(window);
  for (const [language, occasion] of [
    ['Arabisch', 'Gespräch zum B2-Kurs'],
    ['Tigrinya', 'Elterngespräch in der KiTa'],
  ] as const) {
    await press(window, words.request.new);
    const dialog = dialogOf(window, words.request.newHeading);
    await choose(dialog, words.request.language, language);
    await type(dialog, words.request.occasion, occasion);
    await typeDate(dialog, words.request.heldOn, today);
    await type(dialog, words.request.time, '14 Uhr');
    await type(dialog, words.request.place, 'Jobcenter Lage, Raum 12');
    if (language === 'Arabisch') {
      await expectReadable(window);
      await keepPicture(window, 'sprachmittlung-anfrage');
    }
    await finish(dialog, words.request.save);
  }

  const row = (language: string) =>
    window.getByRole('row').filter({ has: window.getByRole('rowheader', { name: language }) });
  await press(row('Arabisch'), words.assign.action);
  const assigning = dialogOf(window, words.assign.heading);
  await pick(assigning, words.assign.who, 'Samira Haddad');
  await expectReadable(window);
  await keepPicture(window, 'sprachmittlung-zuweisen');
  await finish(assigning, words.assign.submit);
  await expect(row('Arabisch')).toContainText('Samira Haddad');

  await press(row('Tigrinya'), words.assign.action);
  await expect(assigning.getByText(words.assign.nobody)).toBeVisible();
  await expectReadable(window);
  await keepPicture(window, 'sprachmittlung-niemand');
  await press(assigning, words.assign.noOne);
  const ending = dialogOf(window, words.finish.heading);
  await expectReadable(window);
  await keepPicture(window, 'sprachmittlung-ergebnis');
  await finish(ending, words.finish.submit);
  await expect(row('Tigrinya')).toContainText(words.state.failed);
  await keepPicture(window, 'sprachmittlung-fall');
  await expectReadable(window);

  await goTo(window, 'interpreting');
  await expect(window.getByText(put(words.open.count_one, { count: 1 }))).toBeVisible();
  await expect(window.getByRole('row').filter({ hasText: formatGermanDate(today) })).toContainText(
    'Arabisch',
  );
  await expectReadable(window);
  await keepPicture(window, 'sprachmittlung-offen');
  await window.getByRole('link', { name: 'Arabisch' }).click();

  await press(row('Arabisch'), words.finish.action);
  await pick(ending, words.finish.result, put(words.finish.done, { name: 'Samira Haddad' }));
  await press(ending, words.finish.submit);
  await expectReadable(window);
  await type(ending, words.finish.minutes, '45');
  await finish(ending, words.finish.submit);
  await expect(row('Arabisch')).toContainText('45 Min.');
  // What was entered by mistake is corrected, and taken back.
  await press(
    row('Tigrinya'),
    put(words.finish.correctNamed, { language: 'Tigrinya', day: formatGermanDate(today) }),
  );
  const correcting = dialogOf(window, words.finish.correctHeading);
  await pick(correcting, words.finish.result, words.finish.open);
  await expectReadable(window);
  await keepPicture(window, 'sprachmittlung-ergebnis-aendern');
  await finish(correcting, words.finish.submit);
  await expect(window.getByText(words.finish.savedWithoutGap).first()).toBeVisible();
  await expect(row('Tigrinya')).toContainText(words.state.requested);
  await press(window, history.undo.button);
  await expect(row('Tigrinya')).toContainText(words.state.failed);
  await keepPicture(window, 'sprachmittlung-fall-fertig');
  await noteInterpreter(window);

  // A pool that the office has as a table comes in as a whole.
  await goTo(window, 'interpreting');
  await window.getByRole('link', { name: words.tab.import, exact: true }).click();
  await window.getByText(lists.columnsKnown).click();
  await expectReadable(window);
  await keepPicture(window, 'sprachmittlung-liste-datei');
  await window.locator('input[type=file]').setInputFiles({
    name: 'pool.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(pool, 'utf8'),
  });
  await press(window, lists.look);
  await expect(window.getByText(put(lists.count.interpreters_one, { count: 1 }))).toBeVisible();
  await expect(window.getByRole('row', { name: /Verschwiegenheit „ja“/ })).toBeVisible();
  // One row for each language is one person; rows that contradict each other say so.
  await expect(window.getByRole('row', { name: /^2 Farid Amiri/ })).toContainText('Paschtu');
  await expect(window.getByRole('row', { name: /^5 Farid Amiri/ })).toContainText(lists.state.united);
  await expect(window.getByRole('row', { name: /^7 Elif Kaya/ })).toContainText('Telefon „05231 4802“');
  await expect(window.getByRole('row').filter({ hasText: lists.known.interpreters.duplicate })).toContainText(
    'Samira Haddad',
  );
  await expectReadable(window);
  await keepPicture(window, 'sprachmittlung-liste-ansehen');
  await press(window, put(lists.confirm.interpreters_one, { count: 1 }));
  await expect(window.getByText(lists.done.interpreters)).toBeVisible();
  await window.getByRole('link', { name: lists.toResult.interpreters }).click();
  await expect(window.getByRole('link', { name: 'Farid Amiri' })).toBeVisible();
  await window.getByRole('link', { name: words.tab.import, exact: true }).click();
  await press(window, put(lists.undoNamed, { fileName: 'pool.csv' }));
  await window.getByRole('alertdialog').getByRole('button', { name: lists.undoConfirm }).click();
  await expect(window.getByText(/rückgängig gemacht am/)).toBeVisible();
});
