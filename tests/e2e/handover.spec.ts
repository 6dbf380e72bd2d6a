import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright';
import { terms } from '../../domain/glossary/terms.ts';
import { common } from '../../renderer/locales/de/common.ts';
import { errors } from '../../renderer/locales/de/errors.ts';
import { handoff as words } from '../../renderer/locales/de/handoff.ts';
import { recipientKeyPair } from '../integration/handoff/fixtures/package.ts';
import { goTo } from '../screens/case.ts';
import { dialogOf, press, put, type } from '../screens/form.ts';
import {
  enterRecipientKey,
  openTab,
  prepareMonth,
  previewMonth,
  recipientName,
  releaseMonth,
} from '../screens/handoff.ts';
import { staff } from '../stories/staff.ts';
import { expectReadable, refusedFields } from './accessibility-tree.ts';
import { keepPicture } from './harness/fixtures.ts';
import { corePid } from './harness/launch.ts';
import { expect, test } from './office.ts';

const kreis = 'kreis-lippe';
const optionsOf = (choice: Locator) => choice.getByRole('option').allTextContents();

test('a month is prepared by one, released by another, and written once the outbox is there', async ({
  openOffice,
  folder,
}) => {
  const outbox = join(folder, 'freigabe');
  const program = await openOffice('jutta', { KIM_OUTBOX: outbox });
  const { window } = program;
  const { publicKey, privateKey } = await recipientKeyPair('Kreis Lippe');

  await goTo(window, 'handoff');
  await press(window, put(common.term.explain, { term: 'Übergabe' }));
  await expect(window.getByText(terms.handover.meaning.de)).toBeVisible();
  await expectReadable(window);
  await keepPicture(window, 'uebergabe-begriff');
  await openTab(window, 'keys');
  await expectReadable(window);
  await press(window, put(words.keys.addFor, { recipient: recipientName(kreis) }));
  const keyDialog = dialogOf(window, put(words.keys.dialog, { recipient: recipientName(kreis) }));
  await type(keyDialog, words.keys.paste, privateKey);
  // Typing in a dialog that no draft keeps is not thrown away by Esc.
  await window.keyboard.press('Escape');
  await window.getByRole('alertdialog').getByRole('button', { name: common.form.keepEditing }).click();
  await expect(keyDialog).toBeVisible();
  await press(keyDialog, words.keys.save);
  await expect.poll(() => refusedFields(window)).toEqual([words.keys.paste]);
  await expectReadable(window);
  await window.keyboard.press('Escape');
  await window.getByRole('alertdialog').getByRole('button', { name: common.form.discard }).click();
  await expect(keyDialog).toBeHidden();
  await enterRecipientKey(window, kreis, publicKey);
  await expectReadable(window);

  await openTab(window, 'month');
  await previewMonth(window, kreis);
  await expectReadable(window);
  await prepareMonth(window);
  await expectReadable(window);

  await press(window, words.waiting.release);
  const release = dialogOf(window, words.release.heading);
  const who = release.getByRole('combobox', { name: words.release.who });
  expect(await optionsOf(who)).not.toContain(staff.jutta.name);
  expect(await optionsOf(who)).not.toContain(staff.anna.name);
  await who.selectOption({ label: staff.holger.name });
  await type(release, words.release.password, staff.jutta.password);
  // On a slow PC it takes its time: here core rests meanwhile.
  const core = (await corePid(program)) ?? 0;
  process.kill(core, 'SIGSTOP');
  await press(release, words.release.button);
  await expect(
    release.getByRole('status').getByText(`${common.state.working} ${words.release.button}`),
  ).toBeVisible();
  await expectReadable(window);
  await keepPicture(window, 'uebergabe-laeuft-noch');
  process.kill(core, 'SIGCONT');
  await expect(release.getByText(errors['wrong-password'].happened)).toBeVisible();
  await expectReadable(window);
  await window.keyboard.press('Escape');

  await releaseMonth(window, staff.holger);
  await expect(window.getByText(errors['outbox-missing'].happened)).toBeVisible();
  await expectReadable(window);
  mkdirSync(outbox);
  await press(window, words.waiting.rewrite);
  await expect(window.getByRole('heading', { name: words.waiting.heading })).toBeHidden();
  expect(readdirSync(join(outbox, 'ausgang')).map((name) => name.replace(/^.*\.zip/, ''))).toEqual([
    '.gpg',
    '.gpg.ready',
  ]);

  await openTab(window, 'packages');
  const line = window.getByRole('row').filter({ hasText: staff.holger.name });
  await expect(line).toContainText(staff.jutta.name);
  await expectReadable(window);
});
