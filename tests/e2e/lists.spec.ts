import { cases as caseWords } from '../../renderer/locales/de/cases.ts';
import { common } from '../../renderer/locales/de/common.ts';
import { lists } from '../../renderer/locales/de/lists.ts';
import { search } from '../../renderer/locales/de/search.ts';
import { workbook } from '../integration/core/list-files.ts';
import { callerFrom } from '../screens/caller.ts';
import { goTo } from '../screens/case.ts';
import { press } from '../screens/form.ts';
import { expectReadable } from './accessibility-tree.ts';
import { keepPicture } from './harness/fixtures.ts';
import { expect, test } from './office.ts';

const long = 'Sucht eine Stelle in der Pflege; der Abschluss aus Damaskus ist noch nicht anerkannt. '.repeat(
  3,
);
const people = [
  'Fall-Nr.;Name;Vorname;geb.;Geschlecht;Staatsangehörigkeit;Gemeinde;Aufenthalt;Eingang;Anlass;Blutgruppe;Rechtsgrundlage;Informiert am;Informiert in;Aufnahme',
  `ALT-1;Haddad;Yara;3.4.1991;w;Syrien;Stadt Lemgo;§ 25 Abs. 3;1.2.2024;"${long}";A;Einwilligung;9.2.2024;Arabisch;10.2.2024`,
  'ALT-2;Kovalenko;Iryna;31.02.1988;w;Ukraine;Lage;§ 24;1.2.2024;;',
  'ALT-3;الأحمد;يوسف;1.1.1985;m;Syrien;Detmold;;5.5.2025;;',
  'ALT-4;Gebremedhin;Selam;;w;;Bielefeld;;5.5.2025;;',
  'ALT-5;Haddad;Yara;3.4.1991;w;;;;6.6.2025;;',
  'ALT-6;Sesay;Ibrahim;2.3.1999;m;;Lage;;6.6.2025;;',
  'ALT-7;Tesfay;Hana;4.5.1999;w;;Lage;;6.6.2025;;;;6.6.2025;;7.6.2025',
].join('\r\n');

/** So many people with names of their own. */
const longList = (rows: number) => {
  const name = (row: number) =>
    [row % 26, Math.floor(row / 26) % 26, Math.floor(row / 676)]
      .map((letter) => String.fromCharCode(97 + letter))
      .join('');
  const line = (row: number) => `F${name(row)}x;V${name(row)};1.3.2024;Anliegen ${row}`;
  return ['Name;Vorname;Eingang;Vermerk', ...Array.from({ length: rows }, (_, row) => line(row))].join(
    '\r\n',
  );
};

const inline = (column: string, row: number, text: string) =>
  `<c r="${column}${row}" t="inlineStr"><is><t>${text}</t></is></c>`;
const contacts = () =>
  workbook(
    `<row r="1">${['Akte', 'Datum', 'Art', 'Dauer', 'Notiz'].map((text, index) => inline('ABCDE'[index] ?? '', 1, text)).join('')}</row>
     <row r="2">${inline('A', 2, 'ALT-1')}<c r="B2" s="1"><v>45327</v></c>${inline('C', 2, 'Telefonat')}<c r="D2"><v>20</v></c>${inline('E', 2, 'Rückruf zum Bescheid')}</row>
     <row r="3">${inline('A', 3, 'ALT-99')}<c r="B3" s="1"><v>45327</v></c>${inline('C', 3, 'persönlich')}<c r="D3"><v>45</v></c></row>`,
  );

test('cases and their contacts are taken over from lists: columns, look, decision, undo', async ({
  openOffice,
}) => {
  test.setTimeout(180_000);
  const { window } = await openOffice('anna');
  const call = callerFrom(window);
  const choose = (name: string, buffer: Buffer) =>
    window.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
  await goTo(window, 'cases');
  await window.getByRole('link', { name: caseWords.fromList }).click();
  await window.getByRole('heading', { level: 1, name: lists.title }).waitFor();
  await window.getByText(lists.columnsKnown).click();
  await expectReadable(window);
  await keepPicture(window, 'liste-datei');
  await press(window, lists.template);
  await expect(window.getByText('KIM-Vorlage_Faelle.csv')).toBeVisible();

  await choose('alt.xls', Buffer.from('d0cf11e0a1b11ae1', 'hex'));
  await expect(window.getByText(lists.refused['old-excel'])).toBeVisible();
  await expectReadable(window);
  await keepPicture(window, 'liste-abgelehnt');

  await choose('faelle.csv', Buffer.from(people, 'utf8'));
  await expect(window.getByRole('combobox', { name: 'Fall-Nr.' })).toHaveValue('formerReference');
  await expect(window.getByText('Diese Spalten bleiben draußen: Blutgruppe')).toBeVisible();
  await expectReadable(window);
  await keepPicture(window, 'liste-spalten');
  await press(window, lists.look);
  await expect(window.getByText('2 neue Fälle')).toBeVisible();
  await expect(window.getByText('davon 1 schon aufgenommen')).toBeVisible();
  await expect(window.getByRole('row', { name: /Rechtsgrundlage: .*Informiert in: / })).toBeVisible();
  await expect(window.getByRole('row', { name: /geb\. „31\.02\.1988“/ })).toBeVisible();
  await expectReadable(window);
  await keepPicture(window, 'liste-ansehen');
  // The same person in another script, in a case of the office.
  await expect(window.getByRole('row', { name: /Al-Ahmad, Yousef/ })).toBeVisible();
  await window.getByRole('checkbox', { name: 'Zeile 6 trotzdem übernehmen' }).check();
  await expect(window.getByText('3 neue Fälle')).toBeVisible();
  await window.getByRole('checkbox', { name: 'Zeile 6 trotzdem übernehmen' }).uncheck();
  await window.getByRole('combobox', { name: lists.show }).selectOption('kept-back');
  await keepPicture(window, 'liste-zurueckgeblieben');
  await window.getByRole('button', { name: '2 Fälle anlegen' }).press('Enter');
  await expect(window.getByText(lists.done.cases)).toBeVisible();
  await expectReadable(window);
  await keepPicture(window, 'liste-fertig');
  await window.getByRole('link', { name: lists.toResult.cases }).click();
  await window.getByRole('searchbox', { name: caseWords.searchLabel }).fill('ALT-1');
  await expect(window.getByRole('link', { name: /Haddad, Yara/ })).toBeVisible();

  await expect(window.getByRole('row', { name: /Haddad, Yara.*Erstgespräch/ })).toBeVisible();

  // By its old Aktenzeichen it is found from everywhere, and the hit says so.
  await window.getByRole('combobox', { name: search.label }).fill('ALT-1');
  const hit = window.getByRole('option', { name: /Haddad, Yara/ });
  await expect(hit).toContainText(search.place['former-reference']);
  await keepPicture(window, 'suche-aktenzeichen');
  await window.keyboard.press('Escape');

  await window.getByRole('link', { name: caseWords.fromList }).click();
  // A long list: how far it has come is seen, and there is a way out that keeps the columns.
  await choose('lang.csv', Buffer.from(longList(5000), 'utf8'));
  await window.getByRole('combobox', { name: 'Vermerk' }).selectOption('occasion');
  await press(window, lists.look);
  await expect(window.getByRole('progressbar', { name: lists.comparing })).toBeVisible();
  await keepPicture(window, 'liste-vergleich');
  await press(window, lists.stopComparing);
  await expect(window.getByRole('progressbar')).toBeHidden();
  await expect(window.getByRole('combobox', { name: 'Vermerk' })).toHaveValue('occasion');
  await expectReadable(window);
  await press(window, lists.look);
  await expect(window.getByText('5000 neue Fälle')).toBeVisible();
  await press(window, common.action.cancel);

  await window.getByRole('link', { name: lists.kind.contacts, exact: true }).click();
  // Both kinds have a button for the file: the one of cases must be gone.
  await expect(window.getByText(/^Jede Zeile wird ein Kontakt/)).toBeVisible();
  await choose('kontakte.xlsx', Buffer.from(await contacts()));
  await press(window, lists.look);
  await expect(window.getByText('1 neuer Kontakt')).toBeVisible();
  await expect(window.getByRole('row', { name: /„ALT-99“/ })).toBeVisible();
  await expectReadable(window);
  await keepPicture(window, 'liste-kontakte');
  await window.getByRole('button', { name: '1 Kontakt eintragen' }).click();
  await expect(window.getByText(lists.done.contacts)).toBeVisible();
  expect((await call('case.search', { text: 'Rückruf zum Bescheid' })).hits).toMatchObject([
    { clientName: 'Haddad, Yara' },
  ]);

  await window
    .getByRole('navigation', { name: lists.tabs })
    .getByRole('link', { name: lists.kind.cases })
    .click();
  await press(window, 'Übernahme von „faelle.csv“ rückgängig machen');
  await window.getByRole('alertdialog').getByRole('button', { name: lists.undoConfirm }).click();
  // The case with a contact stays, and is named.
  await expect(window.getByRole('dialog').getByRole('link', { name: /Haddad, Yara/ })).toBeVisible();
  await expectReadable(window);
  await keepPicture(window, 'liste-bleibt-stehen');
  await window.getByRole('dialog').getByRole('button', { name: 'Schließen' }).last().click();
  await expect(window.getByText(/rückgängig gemacht am/)).toBeVisible();
  await keepPicture(window, 'liste-rueckgaengig');
});
