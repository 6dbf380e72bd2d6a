import { addDays, formatGermanDate } from '../../domain/date.ts';
import { localToday } from '../../domain/validation.ts';
import { terms } from '../../domain/glossary/terms.ts';
import { calendar } from '../../renderer/locales/de/calendar.ts';
import { caseFile } from '../../renderer/locales/de/caseFile.ts';
import { common } from '../../renderer/locales/de/common.ts';
import { consents } from '../../renderer/locales/de/consents.ts';
import { conferences } from '../../renderer/locales/de/conferences.ts';
import { contacts } from '../../renderer/locales/de/contacts.ts';
import { custody } from '../../renderer/locales/de/custody.ts';
import { day } from '../../renderer/locales/de/day.ts';
import { search } from '../../renderer/locales/de/search.ts';
import { validation } from '../../renderer/locales/de/validation.ts';
import { history } from '../../renderer/locales/de/history.ts';
import { listOfCases } from '../list-of-cases.ts';
import { callerFrom } from '../screens/caller.ts';
import { goTo, goToAddress } from '../screens/case.ts';
import { choose, dialogOf, finish, press, put, type, typeDate, typeOrTake } from '../screens/form.ts';
import { unlock } from '../screens/start.ts';
import { contact } from '../stories/parts.ts';
import { staff } from '../stories/staff.ts';
import { expectReadable } from './accessibility-tree.ts';
import { keepPicture } from './harness/fixtures.ts';
import { expect, inOneOffice, test } from './office.ts';

inOneOffice();

const today = localToday();

test('a deadline is put off from “Mein Tag”, rests with its reason, and is taken back', async ({
  openOffice,
}) => {
  const { window } = await openOffice('anna');
  const { keyboard } = window;
  const putOffs = window.getByRole('button', { name: new RegExp(`^${day.snooze.action}:`) });
  await expect(putOffs.first()).toBeVisible();
  await keepPicture(window, 'mein-tag');
  const before = await putOffs.count();
  const name = (await putOffs.first().getAttribute('aria-label')) ?? '';
  await putOffs.first().focus();
  await keyboard.press('Enter');
  const dialog = dialogOf(window, day.snooze.heading);
  await expect(dialog.getByRole('textbox', { name: day.snooze.reason })).toBeFocused();
  await keyboard.type('Termin ist für nächste Woche vereinbart.');
  await expectReadable(window);
  await keepPicture(window, 'mein-tag-auf-spaeter');
  await keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(window.getByRole('heading', { name: put(day.resting, { count: 1 }) })).toBeVisible();
  await expect(putOffs).toHaveCount(before - 1);
  await expectReadable(window);
  await keepPicture(window, 'mein-tag-ruht');
  const what = name.slice(put(day.snooze.actionLong, { what: '' }).length);
  const { resting } = await callerFrom(window)('day.overview', {});
  await goToAddress(window, `/faelle/${resting[0]?.caseId ?? ''}/ueberblick`);
  await expect(window.getByRole('heading', { level: 1, name: caseFile.page.ueberblick })).toBeVisible();
  const until = formatGermanDate(addDays(today, 7));
  await expect(window.getByText(`auf später gelegt bis ${until}`).first()).toBeVisible();
  await expectReadable(window);
  await keepPicture(window, 'fallakte-auf-spaeter');
  await keyboard.press('Control+k');
  await keyboard.type('nächste Woche vereinbart');
  await expect(window.getByRole('option').first()).toContainText(search.place.snooze);
  await keepPicture(window, 'suche-auf-spaeter');
  await keyboard.press('Escape');
  await goTo(window, 'myDay');
  await press(window, put(day.snooze.takeUpLong, { what }));
  await expect(putOffs).toHaveCount(before);
});

test('cases are lent for a holiday, seen by the colleague, and one is given back', async ({ openOffice }) => {
  const program = await openOffice('anna');
  const { window } = program;
  await goToAddress(window, '/tag/vertretung');
  await expect(window.getByText(custody.outNone)).toBeVisible();
  await press(window, put(common.term.explain, { term: 'Vertretung' }));
  await expect(window.getByText(terms.cover.meaning.de)).toBeVisible();
  await expectReadable(window);
  await keepPicture(window, 'vertretung-begriff');
  await expectReadable(window);
  await press(window, custody.lendAll);
  const dialog = dialogOf(window, custody.lendHeading);
  await choose(dialog, custody.to, staff.jutta.name);
  await typeDate(dialog, custody.until, addDays(today, 14));
  await type(dialog, custody.reason, 'Urlaub');
  await expectReadable(window);
  await keepPicture(window, 'vertretung-verleihen');
  await finish(dialog, custody.lend);
  await expect(window.getByRole('table', { name: custody.outHeading })).toBeVisible();
  await expectReadable(window);
  await keepPicture(window, 'vertretung-verliehen');
  await window.keyboard.press('Control+k');
  await window.keyboard.type('Urlaub');
  await expect(window.getByRole('option').filter({ hasText: search.place.lending }).first()).toBeVisible();
  await keepPicture(window, 'suche-vertretung');
  await window.keyboard.press('Escape');
  await press(window, custody.endAll);
  const question = window.getByRole('alertdialog', { name: custody.endAllHeading });
  await expectReadable(window);
  await press(question, common.action.cancel);

  await program.nextWindow(() => window.keyboard.press('Control+l').catch(() => undefined));
  await unlock(program.window, staff.jutta);
  const colleague = program.window;
  await expect(colleague.getByRole('heading', { name: day.lent })).toBeVisible();
  await expectReadable(colleague);
  await keepPicture(colleague, 'mein-tag-geliehen');
  const { lent } = await callerFrom(colleague)('day.overview', {});
  await goToAddress(colleague, `/faelle/${lent[0]?.caseId ?? ''}/ueberblick`);
  const own = put(custody.lentToYou, { date: formatGermanDate(addDays(today, 14)) });
  await expect(colleague.getByText(own)).toBeVisible();
  await expectReadable(colleague);
  await keepPicture(colleague, 'fallakte-geliehen');
  await press(colleague, custody.menu);
  await colleague.getByRole('menuitem', { name: custody.giveBack }).click();
  await press(colleague.getByRole('alertdialog'), custody.giveBack);
  await expect(colleague.getByRole('heading', { level: 1, name: day.title })).toBeVisible();
  const after = await callerFrom(colleague)('day.overview', {});
  expect(after.lent).toHaveLength(lent.length - 1);
});

test('the Teamleitung moves all cases of somebody who leaves', async ({ openOffice }) => {
  const { window } = await openOffice('jutta');
  await goToAddress(window, '/tag/vertretung');
  const table = window.getByRole('table', { name: custody.staffHeading });
  await expect(table).toBeVisible();
  await expectReadable(window);
  await keepPicture(window, 'zustaendigkeit');
  await press(window, put(custody.moveAllLong, { name: staff.anna.name }));
  const dialog = dialogOf(window, put(custody.moveAllHeading, { name: staff.anna.name }));
  await choose(dialog, custody.moveTo, staff.holger.name);
  await type(dialog, custody.moveReason, 'Wechsel in eine andere Stelle');
  await expectReadable(window);
  await keepPicture(window, 'zustaendigkeit-uebertragen');
  await finish(dialog, custody.moveSubmit);
  const row = table.getByRole('row', { name: new RegExp(staff.anna.name) });
  await expect(row).toContainText('0');
  const { staff: people } = await callerFrom(window)('assignment.staff', {});
  const of = (name: string) => people.find((person) => person.name === name);
  expect(of(staff.anna.name)?.total).toBe(0);
  expect(of(staff.holger.name)?.total).toBeGreaterThan(5);
});

test('a case conference gives its task to “Mein Tag” and the calendar until it is done', async ({
  openOffice,
}) => {
  const { window } = await openOffice('anna');
  const call = callerFrom(window);
  const list = await call('case.list', listOfCases({ phase: 'implementation' }, 1));
  const caseId = list.rows[0]?.id ?? '';
  await call('contact.add', {
    caseId,
    details: contact(addDays(today, -1), 'case-conference', 5, '', 'Kurz am Telefon'),
  });
  await goToAddress(window, `/faelle/${caseId}/verlauf`);
  await press(window, conferences.add);
  const dialog = dialogOf(window, conferences.addHeading);
  await typeDate(dialog, contacts.field.contactOn, today);
  await type(dialog, contacts.field.minutes, '75');
  await press(dialog, conferences.addBody);
  // With its list open the field's mark of being required counts as part of its name.
  const body = dialog.getByRole('combobox', { name: new RegExp(`^${put(conferences.body, { number: 1 })}`) });
  await body.fill('Jobcenter Lippe');
  await body.press('Enter');
  await typeOrTake(dialog, put(conferences.whoCame, { number: 1 }), 'Frau Lüth');
  await type(dialog, conferences.participants, 'Klientin, Herr Kern (Jugendamt)');
  // What the other bodies at the table may learn is said where they are entered.
  await expect(dialog.getByText(consents.standing.heading['case-conference'])).toBeVisible();
  await expect(dialog.getByText(consents.standing.ordinary)).toBeVisible();
  await expect(dialog.getByRole('listitem').filter({ hasText: /Jobcenter Lippe/ })).toContainText(
    'Keine Einwilligung.',
  );
  await keepPicture(window, 'fallkonferenz-einwilligung');
  await type(dialog, conferences.note, 'Betreuung während des Kurses');
  await type(dialog, conferences.decisions, 'Das Jugendamt reserviert einen Platz.');
  await press(dialog, conferences.addTask);
  await type(dialog, conferences.taskTitle, 'Platz schriftlich bestätigen');
  await type(dialog, conferences.responsible, 'Herr Kern');
  await typeDate(dialog, conferences.dueOn, addDays(today, -1));
  await press(dialog, conferences.save);
  await expect(dialog.getByText(validation['before-conference']).first()).toBeVisible();
  await typeDate(dialog, conferences.dueOn, today);
  await expectReadable(window);
  await keepPicture(window, 'fallkonferenz');
  await finish(dialog, conferences.save);
  const task = window
    .getByRole('list', { name: conferences.tasks })
    .getByText('Platz schriftlich bestätigen');
  await expect(task).toBeVisible();
  await expect(
    window.getByText(put(conferences.atTable, { bodies: 'Jobcenter Lippe (Frau Lüth)' })),
  ).toBeVisible();
  await press(window, put(contacts.correctLong, { date: formatGermanDate(today) }));
  const correction = dialogOf(window, conferences.correctHeading);
  await type(correction, conferences.decisions, 'Ein falscher Satz.');
  await finish(correction, conferences.save);
  await expect(window.getByText('Ein falscher Satz.')).toBeVisible();
  await press(window, history.undo.button);
  await expect(window.getByText('Ein falscher Satz.')).toHaveCount(0);
  await expect(task).toBeVisible();
  await expectReadable(window);
  await keepPicture(window, 'fallkonferenz-verlauf');
  // It has decisions and a task: the other one, from the quick contact, has neither.
  await press(window, put(contacts.correctLong, { date: formatGermanDate(today) }));
  await press(correction, conferences.otherKind);
  await expect(correction.getByText(validation['conference-not-empty'])).toBeVisible();
  await expectReadable(window);
  await keepPicture(window, 'fallkonferenz-keine');
  await window.keyboard.press('Escape');
  await press(window, put(contacts.correctLong, { date: formatGermanDate(addDays(today, -1)) }));
  await press(correction, conferences.otherKind);
  const other = dialogOf(window, contacts.correctHeading);
  await choose(other, contacts.field.kind, 'Telefon');
  await finish(other, contacts.save);
  await expect(window.getByText('Kurz am Telefon').first()).toBeVisible();

  await goTo(window, 'myDay');
  await expect(window.getByRole('link', { name: /Platz schriftlich bestätigen/ })).toBeVisible();
  await window.getByRole('link', { name: day.toCalendar }).click();
  const sheet = window.getByRole('table', { name: /Fristen im/ });
  await expect(sheet.getByRole('link').first()).toBeVisible();
  await expectReadable(window);
  await keepPicture(window, 'kalender-monat');
  await window.getByRole('tab', { name: calendar.asMonth }).focus();
  await window.keyboard.press('ArrowRight');
  await expect(window.getByRole('link', { name: /Platz schriftlich bestätigen/ })).toBeVisible();
  await expectReadable(window);
  await keepPicture(window, 'kalender-liste');
  await press(window, calendar.export);
  await expectReadable(window);
  await press(dialogOf(window, calendar.export), calendar.exportSubmit);
  await expect(window.getByText(/KIM-Fristen_.*\.ics/)).toBeVisible();
  await keepPicture(window, 'kalender-datei');
  await window.keyboard.press('Escape');

  await window.getByRole('link', { name: /Platz schriftlich bestätigen/ }).click();
  await press(window, `${conferences.finish}: Platz schriftlich bestätigen`);
  await expect(window.getByText(`erledigt am ${formatGermanDate(today)}`)).toBeVisible();
  const { deadlines } = await call('day.overview', {});
  expect(deadlines.filter(({ kind }) => kind === 'task-due')).toEqual([]);
});

test('from an open file a contact needs three answers and Enter', async ({ openOffice }) => {
  const { window } = await openOffice('anna');
  const call = callerFrom(window);
  const { hits } = await call('case.search', { text: 'Gebremedhin' });
  const caseId = hits[0]?.caseId ?? '';
  await goToAddress(window, `/faelle/${caseId}/ueberblick`);
  await expect(window.getByRole('heading', { level: 1, name: caseFile.page.ueberblick })).toBeVisible();
  const { keyboard } = window;
  await keyboard.press('Control+.');
  const dialog = dialogOf(window, contacts.quick.heading);
  await expect(dialog.getByRole('combobox', { name: contacts.field.kind })).toBeFocused();
  await keyboard.type('Telefon');
  await keyboard.press('Tab');
  await keyboard.type('10');
  await keyboard.press('Tab');
  await keyboard.type('Rückruf vereinbart.');
  await keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  const { contacts: saved } = await call('case.open', { caseId });
  expect(saved[0]).toMatchObject({
    contactOn: today,
    kind: 'phone',
    minutes: 10,
    note: 'Rückruf vereinbart.',
  });
});
