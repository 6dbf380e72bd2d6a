import { cases } from '../../renderer/locales/de/cases.ts';
import { openNewCase } from '../screens/case.ts';
import { type, typeDate } from '../screens/form.ts';
import { expectReadable } from './accessibility-tree.ts';
import { keepPicture } from './harness/fixtures.ts';
import { expect, test } from './office.ts';
import { storiesUpTo } from '../stories/index.ts';
import { localToday } from '../../domain/validation.ts';

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
