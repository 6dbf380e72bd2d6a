import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { nameOf } from '../../domain/case/person.ts';
import { accessReasons } from '../../domain/vocabulary/access-reasons.ts';
import { confidentialKinds } from '../../domain/vocabulary/confidential-kinds.ts';
import { localToday } from '../../domain/validation.ts';
import { assessment } from '../../renderer/locales/de/assessment.ts';
import { attachments } from '../../renderer/locales/de/attachments.ts';
import { caseFile } from '../../renderer/locales/de/caseFile.ts';
import { cases } from '../../renderer/locales/de/cases.ts';
import { common } from '../../renderer/locales/de/common.ts';
import { consents } from '../../renderer/locales/de/consents.ts';
import { contacts } from '../../renderer/locales/de/contacts.ts';
import { history } from '../../renderer/locales/de/history.ts';
import { interpreting } from '../../renderer/locales/de/interpreting.ts';
import { persons } from '../../renderer/locales/de/persons.ts';
import { start } from '../../renderer/locales/de/start.ts';
import { callerFrom } from '../screens/caller.ts';
import { goToAddress, turnTo } from '../screens/case.ts';
import { dialogOf, finish, pick, press, put, type, typeDate } from '../screens/form.ts';
import { unlock } from '../screens/start.ts';
import { smallPicture } from '../stories/papers.ts';
import { person } from '../stories/parts.ts';
import { staff } from '../stories/staff.ts';
import { expectReadable } from './accessibility-tree.ts';
import { keepPicture } from './harness/fixtures.ts';
import { projectFolder } from './harness/launch.ts';
import { expect, inOneOffice, test } from './office.ts';

inOneOffice();

const half = 'Frau Gebremedhin hat angerufen, das Jobcenter';

test('what was being typed comes back after the lock, at the same place', async ({ openOffice }) => {
  const program = await openOffice('anna');
  const { window } = program;
  const { hits } = await callerFrom(window)('case.search', { text: 'Gebremedhin' });
  await goToAddress(window, `/faelle/${hits[0]?.caseId ?? ''}/verlauf`);
  await turnTo(window, 'verlauf');
  await press(window, contacts.add);
  await type(dialogOf(window, contacts.addHeading), contacts.field.note, half);
  await program.nextWindow(() => window.keyboard.press('Control+l').catch(() => undefined));

  await expect(program.window.getByText(start.ended.user)).toBeVisible();
  await expectReadable(program.window);
  await unlock(program.window, staff.anna);
  await expect(program.window.getByRole('heading', { level: 1, name: caseFile.page.verlauf })).toBeVisible();
  await program.window.getByRole('button', { name: /weiter bearbeiten/ }).click();
  const dialog = dialogOf(program.window, contacts.addHeading);
  await expect(dialog.getByRole('textbox', { name: contacts.field.note })).toHaveValue(half);
  await expect(dialog.getByText(/^Entwurf vom .* wiederhergestellt$/)).toBeVisible();
  await expectReadable(program.window);
  await press(dialog, caseFile.draft.discard);
  await expect(dialog.getByRole('textbox', { name: contacts.field.note })).toHaveValue('');
});

test('what is typed while it is being saved is not lost', async ({ openOffice }) => {
  const program = await openOffice('anna');
  const call = callerFrom(program.window);
  const { hits } = await call('case.search', { text: 'Gebremedhin' });
  const caseId = hits[0]?.caseId ?? '';
  const occasion = () => program.window.getByRole('textbox', { name: caseFile.intake.occasion });
  const stored = async () => (await callerFrom(program.window)('case.open', { caseId })).file.occasion;
  await goToAddress(program.window, `/faelle/${caseId}/zugang`);
  await occasion().fill('Der erste Satz.');
  // The answer of core is a task of its own: all of this happens before it.
  await occasion().evaluate(async (field) => {
    const area = field as HTMLTextAreaElement;
    area.form?.requestSubmit();
    for (let turn = 0; turn < 1000; turn += 1) await Promise.resolve();
    const set = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set;
    set?.call(area, `${area.value} Und der zweite.`);
    area.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await expect(program.window.getByText(caseFile.intake.saved)).toBeVisible();
  expect(await stored()).toBe('Der erste Satz.');
  await program.nextWindow(() => program.window.keyboard.press('Control+l').catch(() => undefined));
  await unlock(program.window, staff.anna);
  await expect(occasion()).toHaveValue('Der erste Satz. Und der zweite.');
  // It goes on from what was saved: nobody is asked about a conflict with themselves.
  await press(program.window, caseFile.intake.save);
  await expect(program.window.getByText(caseFile.intake.saved)).toBeVisible();
  expect(await stored()).toBe('Der erste Satz. Und der zweite.');
  await expect.poll(async () => (await callerFrom(program.window)('draft.list', {})).drafts).toEqual([]);
});

test('whatever is half typed in a dialog comes back after the lock', async ({ openOffice }) => {
  const program = await openOffice('anna');
  const call = callerFrom(program.window);
  const today = localToday();
  const { hits } = await call('case.search', { text: 'Gebremedhin' });
  const caseId = hits[0]?.caseId ?? '';
  const kept = person({ givenName: 'Selam', familyName: 'Haile', birthDate: '1991-05-06' });
  const entered = { openedOn: today, occasion: '' };
  const merging = await call('case.create', { client: kept, ...entered });
  await call('case.create', { client: { ...kept, givenName: 'Selaam' }, ...entered });
  await call('interpreting.save', {
    caseId,
    requestId: null,
    version: 0,
    details: {
      language: 'ti',
      heldOn: today,
      time: '',
      place: '',
      occasion: 'Elterngespräch',
      plannedMinutes: null,
    },
  });
  const page = (id: string, name: string) => goToAddress(program.window, `/faelle/${id}/${name}`);
  const resume = (name: RegExp | string) => program.window.getByRole('button', { name }).click();
  const dialog = (heading: string) => dialogOf(program.window, heading);
  const leave = () => program.window.keyboard.press('Escape');

  const { window } = program;
  await page(caseId, 'dokumente');
  await press(window, attachments.add);
  await type(dialog(attachments.addHeading), attachments.source, 'Jobcenter Lippe');
  await leave();
  await expect(window.getByText(caseFile.draft.open)).toBeVisible();
  await expectReadable(window);
  await keepPicture(window, 'entwurf-dokument');
  await page(caseId, 'sprachmittlung');
  await window.getByRole('button', { name: /Mehr zur Anfrage|^Weitere/ }).click();
  await window.getByRole('menuitem', { name: interpreting.finish.action }).click();
  await dialog(interpreting.finish.heading).getByRole('radio').first().check();
  await type(dialog(interpreting.finish.heading), interpreting.finish.note, 'Drei Absagen');
  await leave();
  await page(caseId, 'erstgespraech');
  await press(window, assessment.again.button);
  await typeDate(dialog(assessment.again.heading), assessment.heldOn, '2026-01-05');
  await leave();
  await page(merging.id, 'personen');
  await window.getByRole('button', { name: put(persons.moreNamed, { name: 'Selam Haile' }) }).click();
  await window.getByRole('menuitem', { name: persons.merge.action }).click();
  await press(dialog(persons.merge.heading), put(persons.merge.compareNamed, { name: 'Selaam Haile' }));
  const names = () => dialog(persons.merge.heading).getByRole('radiogroup', { name: persons.givenName });
  await names().getByRole('radio', { name: 'Selaam' }).check();
  await leave();
  await page(merging.id, 'einwilligungen');
  await window.getByRole('button', { name: consents.add }).click();
  await type(dialog(consents.addHeading), consents.interpreter, 'Frau Tesfay');
  await leave();
  await page(merging.id, 'zugang');
  await press(window, caseFile.intake.turnAway);
  await type(dialog(caseFile.intake.turnAwayHeading), caseFile.intake.turnAwayNote, 'Zieht nach Bremen');
  await leave();
  await goToAddress(window, '/faelle/neu');
  await window.getByRole('textbox', { name: cases.create.givenName }).fill('Bogdan');
  await window.getByRole('textbox', { name: cases.create.familyName }).fill('Turcanu');
  await press(window, cases.create.openWithReason);
  await pick(dialog(caseFile.access.heading), caseFile.access.reason, accessReasons.label('cover', 'de'));
  await type(dialog(caseFile.access.heading), caseFile.access.reasonText, 'Der Klient sitzt bei mir.');

  await program.nextWindow(() => window.keyboard.press('Control+l').catch(() => undefined));
  await unlock(program.window, staff.anna);
  await goToAddress(program.window, '/tag');
  await expect(program.window.getByRole('link', { name: caseFile.access.heading })).toBeVisible();
  await expectReadable(program.window);
  await keepPicture(program.window, 'entwuerfe-mein-tag');

  // The link of „Mein Tag“ opens the form itself; the page tells of it, too.
  const ofCase = (name: string) => program.window.getByRole('link', { name: new RegExp(`^${name}.*Haile`) });
  await ofCase(caseFile.page.einwilligungen).click();
  await expect(dialog(consents.addHeading).getByRole('textbox', { name: consents.interpreter })).toHaveValue(
    'Frau Tesfay',
  );
  await leave();
  await expect(
    program.window.getByRole('button', { name: new RegExp(`^${consents.addHeading} weiter bearbeiten`) }),
  ).toBeVisible();
  await keepPicture(program.window, 'entwurf-einwilligung');
  await goToAddress(program.window, '/tag');
  await ofCase(caseFile.page.zugang).click();
  await expect(
    dialog(caseFile.intake.turnAwayHeading).getByRole('textbox', { name: caseFile.intake.turnAwayNote }),
  ).toHaveValue('Zieht nach Bremen');
  await leave();

  await page(caseId, 'dokumente');
  await resume(/^Neues Dokument weiter bearbeiten/);
  const adding = dialog(attachments.addHeading);
  await expect(adding.getByRole('textbox', { name: attachments.source })).toHaveValue('Jobcenter Lippe');
  await expectReadable(program.window);
  await keepPicture(program.window, 'entwurf-dokument-wieder-da');
  // The file is chosen anew; the rest is there, and becomes a document that can be described again.
  await adding
    .locator('input[type=file]')
    .setInputFiles({ name: 'Zeugnis.png', mimeType: 'image/png', buffer: smallPicture() });
  await type(adding, attachments.title, 'Zeugnis');
  await finish(adding, attachments.save);
  await expect(program.window.getByText(caseFile.draft.open)).toBeHidden();
  await program.window
    .getByRole('button', { name: put(attachments.moreNamed, { title: 'Zeugnis' }) })
    .click();
  await program.window.getByRole('menuitem', { name: attachments.describe }).click();
  await type(dialog(attachments.describeHeading), attachments.title, 'Schulzeugnis');
  await leave();
  await resume(/^Zeugnis weiter bearbeiten/);
  await finish(dialog(attachments.describeHeading), attachments.describeSave);
  await expect(program.window.getByRole('rowheader', { name: 'Schulzeugnis' })).toBeVisible();

  await page(caseId, 'sprachmittlung');
  await resume(/^Ergebnis: Tigrinya, .* weiter bearbeiten/);
  await expect(
    dialog(interpreting.finish.heading).getByRole('textbox', { name: interpreting.finish.note }),
  ).toHaveValue('Drei Absagen');
  await expectReadable(program.window);
  await finish(dialog(interpreting.finish.heading), interpreting.finish.submit);

  await page(caseId, 'erstgespraech');
  await resume(/^Neue Einschätzung weiter bearbeiten/);
  await expect(
    dialog(assessment.again.heading).getByRole('textbox', { name: assessment.heldOn }),
  ).toHaveValue('05.01.2026');
  await leave();

  await page(merging.id, 'personen');
  await resume(caseFile.draft.resume);
  await expect(names().getByRole('radio', { name: 'Selaam' })).toBeChecked();
  await expectReadable(program.window);
  await keepPicture(program.window, 'entwurf-zusammenfuehren');
  await finish(dialog(persons.merge.heading), persons.merge.submit);
  const { household } = await callerFrom(program.window)('case.open', { caseId: merging.id });
  expect(household.map(({ person: one }) => one.givenName)).toEqual(['Selaam']);

  await goToAddress(program.window, '/faelle/neu');
  await press(program.window, cases.create.openWithReason);
  await expect(
    dialog(caseFile.access.heading).getByRole('textbox', { name: caseFile.access.reasonText }),
  ).toHaveValue('Der Klient sitzt bei mir.');
  await press(dialog(caseFile.access.heading), caseFile.access.submit);
  await expect(
    program.window.getByRole('heading', { level: 1, name: caseFile.page.ueberblick }),
  ).toBeVisible();
  const { drafts } = await callerFrom(program.window)('draft.list', {});
  expect(drafts.filter(({ key }) => key.includes('#zugriff/') || key.includes('#merge/'))).toEqual([]);
});

test('two windows’ worth of saving: the second is told and keeps its text', async ({ openOffice }) => {
  const { window } = await openOffice('anna');
  const call = callerFrom(window);
  const { hits } = await call('case.search', { text: 'Gebremedhin' });
  const caseId = hits[0]?.caseId ?? '';
  await goToAddress(window, `/faelle/${caseId}/zugang`);
  const occasion = window.getByRole('textbox', { name: caseFile.intake.occasion });
  await occasion.fill('Mein neuer Text');
  const { file, household } = await call('case.open', { caseId });
  const {
    openedOn,
    municipality,
    accessPath,
    criteria,
    informedOn,
    informedIn,
    legalBasis,
    dataSource,
    version,
  } = file;
  const other = {
    openedOn,
    municipality,
    accessPath,
    criteria,
    informedOn,
    informedIn,
    legalBasis,
    dataSource,
  };
  await call('case.saveIntake', {
    caseId,
    version,
    intake: { ...other, occasion: 'Der andere Text', dataSource: 'Jobcenter' },
  });
  await press(window, caseFile.intake.save);
  await expect(window.getByText(history.conflict.heading).first()).toBeVisible();
  await expect(window.getByText(history.conflict.bothChanged)).toBeVisible();
  await expectReadable(window);
  expect((await call('case.open', { caseId })).file.occasion).toBe('Der andere Text');
  const { drafts } = await call('draft.list', {});
  expect(drafts).toHaveLength(1);

  // What only the other one changed is taken over by itself; what both changed has to be decided.
  await press(window, history.conflict.save);
  await expect(window.getByText(history.conflict.choose)).toBeVisible();
  await keepPicture(window, 'verlauf-konflikt');
  await window.getByRole('radio', { name: /Mein neuer Text/ }).check();
  await press(window, history.conflict.save);
  await expect(window.getByText(caseFile.intake.saved)).toBeVisible();
  expect((await call('case.open', { caseId })).file).toMatchObject({
    occasion: 'Mein neuer Text',
    dataSource: 'Jobcenter',
  });
  expect((await call('draft.list', {})).drafts).toEqual([]);

  // A draft of a confidential section began with the version of its day, too: what a Vertretung wrote since is asked about.
  const client = household.map(({ person: one }) => one).find(({ id }) => id === file.clientId);
  const ofClient = { caseId, personId: file.clientId };
  const stateOf = (text: string) => ({ details: { kind: 'health' as const, text } });
  const { id: sectionId, version: began } = await call('confidential.save', {
    ...ofClient,
    sectionId: null,
    version: 0,
    ...stateOf('Wartet auf eine Diagnose.'),
  });
  const { confidential } = persons;
  const confidentialOf = async () => {
    await goToAddress(window, '/tag');
    await goToAddress(window, `/faelle/${caseId}/personen`);
    const name = client ? nameOf(client) : '';
    await window.getByRole('button', { name: new RegExp(`^Vertraulich .*${name}$`) }).click();
    const dialog = dialogOf(window, confidential.heading);
    const kind = confidentialKinds.label('health', 'de');
    await press(dialog, put(confidential.editNamed, { kind }));
    return dialog;
  };
  await type(await confidentialOf(), confidential.text, 'Mein Satz');
  await window.keyboard.press('Escape');
  await expect.poll(async () => (await call('draft.list', {})).drafts).toHaveLength(1);
  await call('confidential.save', {
    ...ofClient,
    sectionId,
    version: began,
    ...stateOf('Der Befund ist da.'),
  });
  const dialog = await confidentialOf();
  await expect(dialog.getByRole('textbox', { name: confidential.text })).toHaveValue('Mein Satz');
  await press(dialog, confidential.save);
  await expect(dialog.getByText(history.conflict.bothChanged)).toBeVisible();
  await expectReadable(window);
  await keepPicture(window, 'vertraulich-konflikt');
  const { sections } = await call('confidential.open', ofClient);
  expect(sections.map(({ text }) => text)).toEqual(['Der Befund ist da.']);
  await dialog.getByRole('radio', { name: /Mein Satz/ }).check();
  await press(dialog, history.conflict.save);
  await expect(dialog.getByRole('button', { name: confidential.save })).toBeHidden();
  const [after] = (await call('confidential.open', ofClient)).sections;
  expect([after?.text, after?.earlier[0]?.text]).toEqual(['Mein Satz', 'Der Befund ist da.']);
});

test('a second start ends and brings the first window to the front', async ({ openOffice }) => {
  const program = await openOffice('anna');
  // There is no window manager here: whether somebody asked for the front is heard from the window itself.
  const asked = await program.app.evaluateHandle(({ BrowserWindow }) => {
    const calls: string[] = [];
    for (const window of BrowserWindow.getAllWindows()) {
      const focus = window.focus.bind(window);
      window.focus = () => {
        calls.push('focus');
        focus();
      };
    }
    return calls;
  });
  const electron = join(process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? '', 'electron');
  const second = spawnSync(electron, [projectFolder, `--user-data-dir=${program.userData}`], {
    timeout: 20_000,
  });
  expect(second.status).toBe(0);
  await expect.poll(() => asked.jsonValue()).toEqual(['focus']);
  await expect(program.window.getByRole('button', { name: common.frame.lockNow })).toBeVisible();
});
