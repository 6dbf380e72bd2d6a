import { isolated } from '../../renderer/features/case-file/isolated.ts';
import { cases } from '../../renderer/locales/de/cases.ts';
import { persons as words } from '../../renderer/locales/de/persons.ts';
import { callerFrom } from '../screens/caller.ts';
import { goToAddress, openNewCase } from '../screens/case.ts';
import { dialogOf, finish, pick, press, put, type, typeDate } from '../screens/form.ts';
import { person } from '../stories/parts.ts';
import { expectReadable } from './accessibility-tree.ts';
import { keepPicture } from './harness/fixtures.ts';
import { expect, inOneOffice, test } from './office.ts';
import { storiesUpTo } from '../stories/index.ts';
import { localToday } from '../../domain/validation.ts';

inOneOffice();

const yousef = storiesUpTo(localToday())[1].client;

test('somebody known is found while the name is typed in another script, with the reason in words', async ({
  openOffice,
}) => {
  const { window } = await openOffice('anna');
  await openNewCase(window);
  await type(window, cases.create.givenName, 'يوسف');
  await type(window, cases.create.familyName, 'الأحمد');
  const hit = window.getByRole('listitem').filter({ hasText: 'Al-Ahmad, Yousef' });
  await expect(hit).toContainText(cases.likeness['name-alike']);
  await expect(hit).toContainText(cases.create.maybeSame);
  await typeDate(window, cases.create.birthDate, yousef.birthDate);
  await expect(hit).toContainText(cases.likeness['birth-same']);
  await expect(hit).toContainText(cases.create.likelySame);
  await expectReadable(window);
  await keepPicture(window, 'neuer-fall-bekannt');
});

test('a person entered twice becomes one, and two again', async ({ openOffice }) => {
  const { window } = await openOffice('anna');
  const call = callerFrom(window);
  const entered = { openedOn: localToday(), occasion: '' };
  const kept = person({
    givenName: 'Selam',
    familyName: 'Haile',
    birthDate: '1991-05-06',
    phone: '0151 1',
    street: 'Allee 1',
    town: 'Lage',
  });
  const twice = {
    ...kept,
    givenName: 'Selaam',
    birthDate: '1991-06-05',
    phone: '',
    town: 'Lemgo',
    street: 'Am Wall 2',
    languages: 'Tigrinya',
  };
  const { id } = await call('case.create', { client: kept, ...entered });
  const { reference } = await call('case.create', { client: twice, ...entered });
  await goToAddress(window, `/faelle/${id}/personen`);
  await window.getByRole('button', { name: put(words.moreNamed, { name: 'Selam Haile' }) }).click();
  await window.getByRole('menuitem', { name: words.merge.action }).click();
  const dialog = dialogOf(window, words.merge.heading);
  await expect(dialog.getByText(reference)).toBeVisible();
  await expectReadable(window);
  await keepPicture(window, 'zusammenfuehren-treffer');
  await press(dialog, put(words.merge.compareNamed, { name: 'Selaam Haile' }));
  await expect(dialog.getByRole('heading', { level: 3 })).toBeFocused();
  await expect(dialog.getByRole('radiogroup', { name: words.birthDate })).toBeVisible();
  await pick(dialog, words.address, 'Am Wall 2, Lemgo');
  // What only one of the two says is no question.
  await expect(dialog.getByRole('radiogroup', { name: words.phone })).toHaveCount(0);
  await expect(dialog.getByText(`${words.languages}: ${isolated('Tigrinya')}`)).toBeVisible();
  await expectReadable(window);
  await keepPicture(window, 'zusammenfuehren-vergleich');
  await finish(dialog, words.merge.submit);
  const row = window.getByRole('row', { name: /Haile/ });
  await expect(row).toHaveCount(1);

  await window.getByRole('button', { name: put(words.moreNamed, { name: 'Selam Haile' }) }).click();
  await window.getByRole('menuitem', { name: words.merge.action }).click();
  await expectReadable(window);
  await keepPicture(window, 'zusammenfuehren-rueckgaengig');
  await press(dialog, put(words.merge.undoNamed, { name: 'Selaam Haile' }));
  await expect(dialog.getByText(reference)).toBeVisible();
});
