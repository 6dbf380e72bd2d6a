import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { common } from '../../renderer/locales/de/common.ts';
import { errors } from '../../renderer/locales/de/errors.ts';
import { start as words } from '../../renderer/locales/de/start.ts';
import { common as english } from '../../renderer/locales/en/common.ts';
import { press, put } from '../screens/form.ts';
import { confirmTheWords, copyTheWords, nameThePeople, tryPassword, unlock } from '../screens/start.ts';
import { officeName, staff } from '../stories/staff.ts';
import type { Program } from './harness/launch.ts';
import { expectReadable, refusedFields } from './accessibility-tree.ts';
import { expect, keepPicture, test } from './harness/fixtures.ts';

test('a person sets the vault up, confirms the words, mistypes and unlocks', async ({ program, window }) => {
  await expect(window.getByRole('heading', { level: 1 })).toHaveText(words.setup.title.people);
  await expectReadable(window);

  await window.getByRole('button', { name: words.setup.submitPeople }).click();
  const summary = window.getByRole('group', { name: /Es gibt \d+ Fehler/ });
  await expect(summary).toBeFocused();
  expect(await refusedFields(window)).toContain(words.setup.officeName);
  await expectReadable(window);
  await summary.getByRole('link').first().click();
  await expect(window.getByRole('textbox', { name: words.setup.officeName })).toBeFocused();

  await nameThePeople(window, officeName, [staff.anna, staff.jutta, staff.dirk]);
  await expectReadable(window);
  const copied = await copyTheWords(window);
  expect([copied.cases.length, copied.audit.length]).toEqual([24, 24]);
  expect(existsSync(join(program.vault, 'vault.json'))).toBe(false);

  await confirmTheWords(window, copied, async () => {
    await expectReadable(window);
    const first = window.getByRole('textbox').first();
    const right = await first.inputValue();
    await first.fill('anders');
    await window.getByRole('button', { name: words.words.create }).click();
    await expect.poll(() => refusedFields(window)).toHaveLength(1);
    expect(existsSync(join(program.vault, 'vault.json'))).toBe(false);
    await first.fill(right);
  });
  expect(existsSync(join(program.vault, 'vault.json'))).toBe(true);
  await expectReadable(window);

  await tryPassword(window, staff.anna, 'das war es leider nicht');
  await expect(window.getByText(errors['wrong-password'].happened)).toBeVisible();
  await expectReadable(window);
  await unlock(window, staff.anna);
  await expect(window.getByRole('heading', { level: 1, name: common.navigation.myDay })).toBeVisible();
  await expect(window.getByText(staff.anna.name)).toBeVisible();
  // The first time there is no time before it, but there was a wrong password.
  await expect(window.getByText(common.frame.notYou)).toBeVisible();
  await expect(window.getByText(common.frame.lastUnlock)).toBeHidden();
  await keepPicture(window, 'zuletzt-entsperrt');
  await expectReadable(window);
});

/** To the Übungsakte, which has a place and people of its own, and back to the real file, where nothing has come along. */
async function lookAtTraining(program: Program): Promise<void> {
  const turn = (to: string) => program.nextWindow(() => press(program.window, to).catch(() => undefined));
  const training = await turn(common.training.open);
  await expect(training.getByText(common.frame.training)).toBeVisible();
  await expect(training.getByRole('heading', { level: 1 })).toHaveText(words.setup.titleTraining);
  await expect(training.getByText(join(program.userData, 'uebung', 'akte'))).toBeVisible();
  await expectReadable(training);
  await keepPicture(training, 'uebungsakte');
  await training.emulateMedia({ colorScheme: 'dark' });
  await press(training, common.frame.english);
  await expect(training.locator('html')).toHaveAttribute('lang', /^en/);
  await keepPicture(training, 'uebungsakte-dunkel');
  // Core answers the same as the folder did; it has another vault than the real one.
  const status = await training.evaluate(() => window.kim.vault.status({}));
  expect(status).toMatchObject({ ok: true, output: { training: 'chosen', state: 'none' } });
  const back = await turn(english.training.leave);
  // The language is the PC's, not the file's.
  await expect(back.getByRole('button', { name: english.training.open })).toBeVisible();
  await press(back, common.frame.german);
  await expect(back.getByRole('button', { name: common.training.open })).toBeVisible();
  await expect(back.getByText(common.frame.training)).toBeHidden();
  const place = await back.evaluate(() => window.kim.vault.status({}));
  expect(place).toMatchObject({ ok: true, output: { training: 'no' } });
}

test('a password that is too easy is refused where it was typed', async ({ program }) => {
  await lookAtTraining(program);
  const { window } = program;
  const weak = { ...staff.anna, password: 'Anna Berg 12345' };
  const attempt = nameThePeople(window, officeName, [weak, staff.jutta, staff.dirk]).catch(() => undefined);
  await expect.poll(() => refusedFields(window)).toEqual([words.setup.password]);
  await expectReadable(window);
  const group = window.getByRole('group', { name: put(words.setup.person, { number: 1 }), exact: true });
  await group.getByRole('textbox', { name: words.setup.password, exact: true }).fill(staff.anna.password);
  await group.getByRole('textbox', { name: words.setup.repeat, exact: true }).fill(staff.anna.password);
  await window.getByRole('button', { name: words.setup.submitPeople }).click();
  await expect(window.getByRole('heading', { level: 1 })).toHaveText(words.setup.title.words);
  await attempt;
});
