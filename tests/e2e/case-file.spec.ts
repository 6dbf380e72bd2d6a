import { caseFile } from '../../renderer/locales/de/caseFile.ts';
import { contacts as contactWords } from '../../renderer/locales/de/contacts.ts';
import { localToday } from '../../domain/validation.ts';
import { history } from '../../renderer/locales/de/history.ts';
import { search } from '../../renderer/locales/de/search.ts';
import { listOfCases } from '../list-of-cases.ts';
import { callerFrom } from '../screens/caller.ts';
import { turnTo, type PageName, goToAddress } from '../screens/case.ts';
import { choose, finish, press, type } from '../screens/form.ts';
import { contact } from '../stories/parts.ts';
import { expectReadable } from './accessibility-tree.ts';
import { keepPicture } from './harness/fixtures.ts';
import { expect, inOneOffice, test } from './office.ts';

inOneOffice();

test('every page of an open and of an ended file can be read', async ({ openOffice }) => {
  const { window } = await openOffice('anna');
  const call = callerFrom(window);
  for (const phase of ['implementation', 'ended'] as const) {
    const list = await call('case.list', listOfCases({ phase, withEnded: true }, 1));
    await goToAddress(window, `/faelle/${list.rows[0]?.id ?? ''}/ueberblick`);
    for (const name of Object.keys(caseFile.page) as PageName[]) {
      await turnTo(window, name);
      await expectReadable(window);
    }
  }
});

test('a contact is taken down with the keyboard alone', async ({ openOffice }) => {
  const { window } = await openOffice('anna');
  const { keyboard } = window;
  await keyboard.press('Control+.');
  const dialog = window.getByRole('dialog', { name: contactWords.quick.heading });
  await expect(dialog.getByRole('combobox', { name: contactWords.quick.case })).toBeFocused();
  // Faster than core can look it up: the first of the options still in sight is somebody else.
  await keyboard.type('gebre');
  await keyboard.press('Enter');
  await expect(dialog.getByRole('combobox', { name: contactWords.quick.case })).toHaveValue(/^Gebremedhin/);
  await keyboard.press('Tab');
  await expect(dialog.getByRole('combobox', { name: contactWords.field.kind })).toBeFocused();
  await keyboard.type('Telefon');
  await keyboard.press('Tab');
  await keyboard.type('15');
  await keyboard.press('Tab');
  await keyboard.type('Termin beim Jobcenter bestätigt.');
  await expectReadable(window);
  await keyboard.press('Enter');
  await expect(dialog).toBeHidden();

  const { hits } = await callerFrom(window)('case.search', { text: 'bestätigt' });
  expect(hits).toMatchObject([
    { place: 'contact', clientName: expect.stringContaining('Gebremedhin') as unknown },
  ]);

  // However much came since: the hit opens the course at this contact, and the older ones are loaded up to it.
  const caseId = hits[0]?.caseId ?? '';
  const details = contact(localToday(), 'mail', 5, '', 'Unterlagen geschickt.');
  for (let time = 0; time < 55; time += 1) await callerFrom(window)('contact.add', { caseId, details });
  const field = window.getByRole('combobox', { name: search.label });
  await field.fill('bestätigt');
  await window.getByRole('option', { name: /Termin beim Jobcenter/ }).waitFor();
  await field.press('Enter');
  const heading = window.getByRole('heading', { level: 2, name: contactWords.found });
  await expect(heading).toBeFocused();
  await expect(window.getByText('Termin beim Jobcenter bestätigt.')).toBeInViewport();
  // The head is out of sight, yet nobody has to guess whose file this is.
  await expect(
    window.getByRole('navigation', { name: caseFile.contents }).getByText(/^Gebremedhin/),
  ).toBeInViewport();
  await expectReadable(window);
  await keepPicture(window, 'verlauf-treffer');

  // What was taken down too quickly is taken back as quickly.
  await keyboard.press('Control+.');
  await choose(dialog, contactWords.field.kind, 'Video');
  await type(dialog, contactWords.field.minutes, '5');
  await finish(dialog, contactWords.quick.submit);
  const count = async () => (await callerFrom(window)('case.open', { caseId })).contactCount;
  const before = await count();
  await press(window, history.undo.button);
  await expect.poll(count).toBe(before - 1);
});
