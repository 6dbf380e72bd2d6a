import type { Page } from 'playwright';
import { addDays } from '../../domain/date.ts';
import { localToday } from '../../domain/validation.ts';
import { attachments } from '../../renderer/locales/de/attachments.ts';
import { calendar } from '../../renderer/locales/de/calendar.ts';
import { cases } from '../../renderer/locales/de/cases.ts';
import { conversation } from '../../renderer/locales/de/conversation.ts';
import { custody } from '../../renderer/locales/de/custody.ts';
import { interpreting } from '../../renderer/locales/de/interpreting.ts';
import { letters } from '../../renderer/locales/de/letters.ts';
import { lists } from '../../renderer/locales/de/lists.ts';
import { persons } from '../../renderer/locales/de/persons.ts';
import { programmes } from '../../renderer/locales/de/programmes.ts';
import { referrals } from '../../renderer/locales/de/referrals.ts';
import { dialogOf, press, put, type, typeDate } from '../screens/form.ts';
import type { Known } from './office-life.ts';

/** A picture of the tour: where it is taken, and what is opened there first. */
export interface Screen {
  /** As the router names it. */
  readonly route: string;
  readonly picture: string;
  readonly open?: (page: Page) => Promise<unknown>;
}

/** Screens that are passed on the way through the main job, with the picture that is taken there. */
export const passed: Readonly<Record<string, string>> = {
  '/entsperren': 'entsperren',
  '/wiederherstellen': 'wiederherstellen',
  '/einrichten': 'einrichten-personen',
  '/tag': 'mein-tag',
  '/faelle': 'faelle',
  '/faelle/neu': 'neuer-fall',
  '/faelle/$caseId/ueberblick': 'ueberblick',
  '/faelle/$caseId/zugang': 'zugang',
  '/faelle/$caseId/personen': 'personen',
  '/faelle/$caseId/erstgespraech': 'erstgespraech',
  '/faelle/$caseId/plan': 'plan',
  '/faelle/$caseId/bedarfe': 'bedarfe',
  '/faelle/$caseId/verlauf': 'verlauf',
  '/faelle/$caseId/einwilligungen': 'einwilligungen',
  '/faelle/$caseId/dokumente': 'dokumente',
  '/faelle/$caseId/abschluss': 'abschluss',
  '/faelle/$caseId/nachhaltigkeit': 'nachhaltigkeit',
  '/uebergabe': 'uebergabe-vorschau',
  '/datenschutz': 'datenschutz',
};

const button = (name: string) => (page: Page) =>
  page.getByRole('button', { name, exact: true }).first().click();
const begins = (words: string) => new RegExp(`^${put(words, { title: '', name: '' }).trim()}`);

/** Screens that the tour opens by their addresses. */
export const toured: readonly Screen[] = [
  { route: '/tag/kalender', picture: 'kalender', open: (page) => page.getByRole('table').waitFor() },
  {
    route: '/tag/kalender',
    picture: 'kalender-liste',
    open: (page) => page.getByRole('tab', { name: calendar.asList }).click(),
  },
  { route: '/tag/vertretung', picture: 'vertretung' },
  { route: '/tag/vertretung', picture: 'vertretung-verleihen', open: button(custody.lendAll) },
  { route: '/faelle', picture: 'faelle-spalten', open: button(cases.columns.choose) },
  { route: '/faelle', picture: 'faelle-ansicht-speichern', open: saveView },
  { route: '/faelle/aus-liste', picture: 'liste-spalten', open: chooseList },
  { route: '/faelle/aus-liste', picture: 'liste-ansehen', open: lookAtList },
  { route: '/faelle/aus-liste/kontakte', picture: 'liste-kontakte' },
  { route: '/faelle/$atWork/vermittlungen', picture: 'vermittlungen' },
  { route: '/faelle/$atWork/vermittlungen', picture: 'schreiben-an-stelle', open: lookAtLetter },
  { route: '/faelle/$family/programme', picture: 'programme-der-familie' },
  { route: '/faelle/$atWork/sprachmittlung', picture: 'sprachmittlung-im-fall' },
  {
    route: '/faelle/$atWork/sprachmittlung',
    picture: 'sprachmittlung-zuweisen',
    open: button(interpreting.assign.action),
  },
  { route: '/faelle/$atWork/personen', picture: 'doppelte-person', open: compareTwice },
  { route: '/faelle/$atWork/dokumente', picture: 'brief-schreiben', open: writeLetter },
  { route: '/faelle/$withPapers/dokumente/$paper', picture: 'dokument-ansehen', open: firstPage },
  { route: '/faelle/$withPapers/protokoll', picture: 'aenderungsprotokoll' },
  { route: '/faelle/$inClosing/abschluss/gespraech', picture: 'abschlussgespraech' },
  { route: '/faelle/$inClosing/abschluss/gespraech', picture: 'abschlussgespraech-ziel', open: firstGoal },
  { route: '/faelle/$inCheck/nachhaltigkeit/gespraech', picture: 'pruefgespraech' },
  { route: '/faelle/$inCheck/nachhaltigkeit/gespraech', picture: 'pruefgespraech-ziel', open: firstGoal },
  { route: '/stellen', picture: 'angebote' },
  { route: '/stellen/alle', picture: 'stellen' },
  { route: '/stellen/neu', picture: 'stelle-neu' },
  { route: '/stellen/$institution', picture: 'stelle' },
  { route: '/stellen/$institution/bearbeiten', picture: 'stelle-bearbeiten' },
  { route: '/stellen/$institution/angebot/$offer', picture: 'angebot' },
  { route: '/stellen/einlesen', picture: 'liste-stellen' },
  { route: '/programme', picture: 'elterngruppen' },
  { route: '/programme/seiteneinstieg', picture: 'seiteneinstieg', open: button(programmes.filter.reset) },
  { route: '/programme/neu', picture: 'elterngruppe-neu' },
  { route: '/programme/$group', picture: 'elterngruppe' },
  { route: '/programme/$group/bearbeiten', picture: 'elterngruppe-bearbeiten' },
  { route: '/sprachmittlung', picture: 'sprachmittlung' },
  { route: '/sprachmittlung/aus-liste', picture: 'liste-sprachmittlung' },
  { route: '/sprachmittlung/pool', picture: 'sprachmittlung-pool' },
  { route: '/sprachmittlung/pool/neu', picture: 'sprachmittlung-pool-neu' },
  { route: '/sprachmittlung/pool/$interpreter', picture: 'sprachmittlung-person' },
];

/** Puts the ids into an address of the table. */
export const addressOf = ({ route }: Screen, known: Known): string =>
  route.replaceAll(/\$(\w+)/g, (_, name: keyof Known) => known[name]);

const listed = [
  'Fall-Nr.;Name;Vorname;geb.;Geschlecht;Staatsangehörigkeit;Gemeinde;Eingang;Anlass;Blutgruppe',
  'ALT-1;Sesay;Ibrahim;2.3.1999;m;Sierra Leone;Lage;1.2.2024;Sucht eine Ausbildung;A',
  'ALT-2;Haile;Miriam;31.02.1988;w;Eritrea;Detmold;1.2.2024;;',
  'ALT-3;الأحمد;يوسف;1.1.1985;m;Syrien;Lemgo;5.5.2025;;',
].join('\r\n');

async function chooseList(page: Page): Promise<void> {
  const buffer = Buffer.from(listed, 'utf8');
  await page.locator('input[type=file]').setInputFiles({ name: 'faelle.csv', mimeType: 'text/csv', buffer });
  await page.getByRole('button', { name: lists.look }).waitFor();
}

async function lookAtList(page: Page): Promise<void> {
  await chooseList(page);
  await press(page, lists.look);
  await page.getByRole('combobox', { name: lists.show }).waitFor();
}

async function saveView(page: Page): Promise<void> {
  await page.getByRole('checkbox', { name: cases.filter.withEnded }).click();
  await press(page, cases.view.save);
  await page.getByRole('dialog').getByRole('textbox').fill('Auch die beendeten');
}

async function lookAtLetter(page: Page): Promise<void> {
  await page
    .getByRole('button', { name: begins(referrals.letterNamed) })
    .first()
    .click();
  await firstPage(page);
}

async function compareTwice(page: Page): Promise<void> {
  await page
    .getByRole('button', { name: begins(persons.moreNamed) })
    .first()
    .click();
  await page.getByRole('menuitem', { name: persons.merge.action }).click();
  const dialog = dialogOf(page, persons.merge.heading);
  await dialog
    .getByRole('button', { name: begins(persons.merge.compareNamed) })
    .first()
    .click();
  await dialog.getByRole('button', { name: persons.merge.submit }).waitFor();
}

async function writeLetter(page: Page): Promise<void> {
  await press(page, letters.write);
  const dialog = dialogOf(page, letters.heading);
  await typeDate(dialog, letters.on, addDays(localToday(), 10));
  await type(dialog, letters.time, '10:30 Uhr');
  await type(dialog, letters.place, 'Kreishaus Detmold, Zimmer 214');
}

async function firstPage(page: Page): Promise<void> {
  await page.getByText(put(attachments.pageText, { page: 1 })).waitFor();
}

async function firstGoal(page: Page): Promise<void> {
  const steps = page.getByRole('navigation', { name: conversation.steps });
  await steps
    .getByRole('button', { name: /Ziel 1/ })
    .first()
    .click();
  await page.getByRole('radiogroup').first().waitFor();
}
