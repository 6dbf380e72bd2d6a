import { mostContactPersons } from '../../domain/directory/institution.ts';
import { directory } from '../../renderer/locales/de/directory.ts';
import { history } from '../../renderer/locales/de/history.ts';
import { lists } from '../../renderer/locales/de/lists.ts';
import { plan as planWords } from '../../renderer/locales/de/plan.ts';
import { callerFrom } from '../screens/caller.ts';
import { goTo, goToAddress } from '../screens/case.ts';
import { addInstitution, addOffer } from '../screens/directory.ts';
import { dialogOf, find, finish, pick, press, put, type } from '../screens/form.ts';
import { staff } from '../stories/staff.ts';
import { expectReadable } from './accessibility-tree.ts';
import { keepPicture } from './harness/fixtures.ts';
import { expect, inOneOffice, test } from './office.ts';

inOneOffice();

const school = {
  name: 'Volkshochschule Detmold-Lemgo',
  recipient: 'course-provider',
  street: 'Krumme Straße 20',
  postalCode: '32756',
  town: 'Detmold',
  phone: '05231 977232',
  email: '',
  website: '',
  note: 'Einstufungstest jeden Mittwoch um 10 Uhr.',
  contacts: [{ name: 'Sabine Köhler', task: 'Einstufung und Anmeldung', phone: '05231 977233', email: '' }],
  endedOn: null,
} as const;

const course = {
  title: 'B2-Berufssprachkurs Pflege',
  kind: 'bsk-b2',
  targetGroup: 'Pflegekräfte mit Defizitbescheid',
  language: 'Deutsch ab B1',
  places: 18,
  waitingWeeks: 14,
  costs: 'kostenfrei',
  childcare: 'no',
  validFrom: null,
  validTo: null,
  note: '',
} as const;

test('an institution and its offer are entered by hand, found, and named by a measure', async ({
  openOffice,
}) => {
  const { window } = await openOffice('anna');
  await addInstitution(window, { ...school, contacts: [...school.contacts] }, async () => {
    await expectReadable(window);
    await keepPicture(window, 'stellen-stelle-neu');
  });
  await addOffer(window, course, async () => {
    await expectReadable(window);
    await keepPicture(window, 'stellen-angebot-neu');
  });
  await expectReadable(window);
  await keepPicture(window, 'stellen-stelle');

  await goTo(window, 'directory');
  await window.getByRole('searchbox', { name: directory.searchLabel }).fill('koehler pflege');
  await expect(window.getByRole('link', { name: course.title })).toBeVisible();
  await expectReadable(window);
  await keepPicture(window, 'stellen-angebote');
  await window.getByRole('link', { name: directory.tab.institutions, exact: true }).click();
  await expect(window.getByRole('link', { name: school.name })).toBeVisible();
  await expectReadable(window);
  await keepPicture(window, 'stellen-alle');

  const call = callerFrom(window);
  const { hits } = await call('case.search', { text: 'Gebremedhin' });
  const caseId = hits[0]?.caseId ?? '';
  await goToAddress(window, `/faelle/${caseId}/plan`);
  await press(window.getByRole('row').filter({ hasText: 'Schritt 1' }).first(), planWords.action.addMeasure);
  const dialog = dialogOf(window, planWords.measure.new);
  await type(dialog, planWords.measure.title, 'Zum B2-Kurs anmelden');
  await pick(dialog, planWords.measure.responsible, 'Klient:in');
  await find(dialog, planWords.measure.listed, 'pflege');
  await expect(dialog.getByRole('textbox', { name: planWords.measure.institution })).toHaveValue(school.name);
  await expectReadable(window);
  await keepPicture(window, 'stellen-massnahme');
  await finish(dialog, planWords.measure.save);
  const { goals } = await call('case.open', { caseId });
  const measures = goals.flatMap(({ steps }) => steps.flatMap((step) => step.measures));
  expect(measures.find(({ title }) => title === 'Zum B2-Kurs anmelden')).toMatchObject({
    kind: 'bsk-b2',
    institution: school.name,
    offerId: expect.any(String) as unknown,
  });
});

test('two who changed the same institution decide field by field', async ({ openOffice }) => {
  const { window } = await openOffice('anna');
  const call = callerFrom(window);
  const details = { ...school, contacts: [...school.contacts] };
  const { id, version } = await call('directory.saveInstitution', {
    institutionId: null,
    version: 0,
    details,
  });
  await goToAddress(window, `/stellen/${id}/bearbeiten`);
  await type(window, directory.institution.phone, '05231 111');
  await call('directory.saveInstitution', {
    institutionId: id,
    version,
    details: {
      ...details,
      phone: '05231 222',
      email: 'vhs@example.org',
      contacts: [...details.contacts, { name: 'Jan Brand', task: '', phone: '05231 5', email: '' }],
    },
  });
  await press(window, directory.institution.save);
  const panel = window.getByRole('table', { name: history.conflict.heading });
  await expect(panel.getByText('Jan Brand, 05231 5')).toBeVisible();
  await expect(window.getByText(`hat ${staff.anna.name} diesen Eintrag gespeichert`)).toBeVisible();
  await expectReadable(window);
  await press(window, history.conflict.save);
  await expect(window.getByText(history.conflict.choose)).toBeVisible();
  await panel.getByRole('radio', { name: /05231 111/ }).check();
  await keepPicture(window, 'stellen-konflikt');
  await press(window, history.conflict.save);
  await expect(window.getByRole('heading', { level: 1, name: school.name })).toBeVisible();
  const { institution } = await call('directory.institution', { institutionId: id });
  // What only the other one changed was taken over by itself.
  expect(institution).toMatchObject({
    phone: '05231 111',
    email: 'vhs@example.org',
    contacts: [{ name: 'Sabine Köhler' }, { name: 'Jan Brand' }],
    version: version + 2,
  });
  expect((await call('draft.list', {})).drafts).toEqual([]);

  // Who changed what is told on the page itself, and the last save can be taken back from there …
  await window.getByText(history.office.heading).click();
  const entries = window.getByRole('list', { name: history.office.heading });
  await expect(entries.getByRole('cell', { name: '05231 111' })).toBeVisible();
  await expect(entries.getByRole('listitem')).toHaveCount(3);
  await expectReadable(window);
  await entries.scrollIntoViewIfNeeded();
  await keepPicture(window, 'stellen-verlauf');
  await entries.getByRole('button', { name: /^Rückgängig machen: / }).click();
  const question = window.getByRole('alertdialog');
  await expect(question.getByRole('cell', { name: '05231 222' })).toBeVisible();
  await expectReadable(window);
  await keepPicture(window, 'stellen-rueckgaengig');
  await press(question, history.undo.button);
  await expect(window.getByText(history.undo.done)).toBeVisible();
  const read = async () => (await call('directory.institution', { institutionId: id })).institution;
  expect(await read()).toMatchObject({ phone: '05231 222' });
  // … or at once, from the message that it was saved.
  await window.getByRole('link', { name: directory.institution.edit }).click();
  await type(window, directory.institution.phone, '05231 333');
  await press(window, directory.institution.save);
  await press(window, history.undo.button);
  await expect(window.getByText(history.undo.done)).toBeVisible();
  expect(await read()).toMatchObject({ phone: '05231 222' });

  // With as many contact persons as there may be, the button that adds one comes back when one is taken out.
  const most = Array.from({ length: mostContactPersons }, () => school.contacts[0]);
  const full = await call('directory.saveInstitution', {
    institutionId: null,
    version: 0,
    details: { ...school, name: 'Volkshochschule Lage', contacts: most },
  });
  await goToAddress(window, `/stellen/${full.id}/bearbeiten`);
  const add = window.getByRole('button', { name: directory.contact.add });
  await expect(window.getByRole('group', { name: /^Ansprechperson/ })).not.toHaveCount(0);
  await expect(add).toBeHidden();
  await press(window, put(directory.contact.remove, { place: mostContactPersons }));
  await expect(add).toBeFocused();
  await keepPicture(window, 'stelle-ansprechperson-entfernt');
  await press(window, directory.institution.save);
  await window.getByRole('heading', { level: 1, name: 'Volkshochschule Lage' }).waitFor();
});

const list = [
  'Stelle;Art der Stelle;Ort;Angebot;Art des Angebots;Plätze;Wartezeit;Kinderbetreuung;Gebäude;Ansprechperson',
  'VHS Detmold-Lemgo;Kursträger;Detmold;B2-Berufssprachkurs Pflege;Berufssprachkurs B2;18;14 Wochen;nein;Haus A',
  'VHS Detmold-Lemgo;;;Alpha-Kurs;ik-literacy;zwölf;;ja;Haus A',
  'Elternhaus Lage;Träger/Beratungsstelle;Lage;Griffbereit Dienstag;Griffbereit;10;;ja;',
  'Elternhaus Lage;;Lage;Nähkreis;Handarbeit;;;;',
  'Elternhaus Lage;;Lage;Griffbereit Dienstag;Griffbereit;10;;ja;',
  'Beratung am Markt;;;;;;;;;Nora Licht',
].join('\r\n');

test('a list is looked at, read in and taken back', async ({ openOffice }) => {
  const { window } = await openOffice('anna');
  const filter = { text: '', kind: null, use: null, childcare: false, withEnded: true };
  const offers = async () => (await callerFrom(window)('directory.offers', { filter })).total;
  const before = await offers();
  const { id: institutionId } = await callerFrom(window)('directory.saveInstitution', {
    institutionId: null,
    version: 0,
    details: { ...school, name: 'Beratung am Markt', contacts: [...school.contacts] },
  });
  // A list that somebody confirmed and never finished.
  const fileName =
    'Verzeichnis der Beratungsstellen und Sprachkursträger im Kreis Lippe mit Ansprechpersonen_2026-10_überarbeitet.csv';
  await callerFrom(window)('list.confirm', {
    kind: 'directory',
    file: {
      name: fileName,
      bytes: new TextEncoder().encode('Stelle;Ansprechperson\nBeratung am Markt;Nora Licht'),
    },
    sheet: null,
    columns: null,
    anyway: [],
    confirmed: { institutions: 0, offers: 0, contactPersons: 1, keptBack: 0 },
  });
  const people = async () => {
    const { institution } = await callerFrom(window)('directory.institution', { institutionId });
    return institution.contacts.map(({ name }) => name);
  };
  await goTo(window, 'directory');
  await window.getByRole('link', { name: directory.tab.import, exact: true }).click();
  await expectReadable(window);
  await keepPicture(window, 'stellen-einlesen');
  const choose = () =>
    window.locator('input[type=file]').setInputFiles({
      name: 'angebote.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(list, 'latin1'),
    });
  await choose();
  await expect(window.getByRole('combobox', { name: 'Gebäude' })).toHaveValue('');
  await expectReadable(window);
  await keepPicture(window, 'stellen-einlesen-spalten');
  await press(window, lists.look);
  await expect(window.getByText('2 neue Stellen', { exact: true })).toBeVisible();
  await expect(window.getByText('1 neue Ansprechperson einer bekannten Stelle')).toBeVisible();
  await expect(window.getByRole('row', { name: /Nora Licht Ansprechperson kommt hinzu/ })).toBeVisible();
  await expect(window.getByRole('row', { name: /Plätze „zwölf“/ })).toBeVisible();
  await expect(window.getByRole('row', { name: /Art des Angebots „Handarbeit“/ })).toBeVisible();
  await expectReadable(window);
  await keepPicture(window, 'stellen-einlesen-vorschau');
  // What has changed since is shown by row, and nothing is written before it is confirmed as it is now.
  const rename = async (name: string) => {
    const call = callerFrom(window);
    const {
      id: _id,
      version,
      ...details
    } = (await call('directory.institution', { institutionId })).institution;
    await call('directory.saveInstitution', { institutionId, version, details: { ...details, name } });
  };
  await rename('Beratung am Schloss');
  await press(window, lists.confirm.directory);
  await expect(window.getByText(put(lists.changed.heading_one, { count: 1 }))).toBeVisible();
  await expect(window.getByRole('row', { name: /^7 Beratung am Markt/ })).toContainText(
    put(lists.changed.before, { state: lists.state['adds-contact'] }),
  );
  await expectReadable(window);
  await keepPicture(window, 'stellen-einlesen-geaendert');
  await rename('Beratung am Markt');
  await press(window, lists.confirm.directory);
  await expect(window.getByText(put(lists.changed.heading_one, { count: 1 }))).toBeVisible();
  await press(window, lists.confirm.directory);
  await expect(window.getByText(lists.done.directory)).toBeVisible();
  await expectReadable(window);
  await keepPicture(window, 'stellen-eingelesen');
  expect(await people()).toEqual(['Sabine Köhler', 'Nora Licht']);

  await press(window, lists.another);
  await choose();
  await press(window, lists.look);
  await expect(window.getByText(lists.nothing)).toBeVisible();
  await press(window, 'Abbrechen');

  await press(window, 'Übernahme von „angebote.csv“ rückgängig machen');
  await window.getByRole('alertdialog').getByRole('button', { name: lists.undoConfirm }).click();
  await expect(window.getByText(/rückgängig gemacht am/)).toBeVisible();
  expect(await offers()).toBe(before);
  expect(await people()).toEqual(['Sabine Köhler']);

  // What no longer fits when it is written waits, by row, for whoever goes on.
  await rename('Beratung am Schloss');
  await press(window, put(lists.goOnNamed, { fileName }));
  await expect(window.getByRole('row', { name: /^2 Stelle Beratung am Markt/ })).toContainText(
    lists.problem['institution-renamed'],
  );
  await expectReadable(window);
  await keepPicture(window, 'stellen-einlesen-zurueckgehalten');
  await press(window, lists.held.again);
  await expect(window.getByText(lists.done.directory)).toBeVisible();
  expect(await people()).toEqual(['Sabine Köhler', 'Nora Licht']);
});
