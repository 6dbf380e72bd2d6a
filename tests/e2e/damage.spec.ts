import { copyFileSync, readFileSync, readdirSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { errors } from '../../renderer/locales/de/errors.ts';
import { start as words } from '../../renderer/locales/de/start.ts';
import { tryPassword, unlock } from '../screens/start.ts';
import { staff } from '../stories/staff.ts';
import { expectAccessible, keepPicture } from './harness/fixtures.ts';
import { launchProgram, type Program } from './harness/launch.ts';
import { expect, test, unlockAs } from './harness/vault.ts';

async function started(folder: string, work: (program: Program) => Promise<void>): Promise<void> {
  const program = await launchProgram({ folder });
  try {
    await work(program);
  } finally {
    await program.close();
  }
}

const lock = ({ nextWindow, window: page }: Program): Promise<Page> =>
  nextWindow(() => page.evaluate(() => window.kim.vault.lock({})).catch(() => undefined));

const vaultIn = (folder: string): string => join(folder, 'akte');

const says = (page: Page, text: string) => expect(page.getByText(text)).toBeVisible();

/** Overwrites a stretch in the middle of a file, as a dying disk does. */
function scratch(file: string): void {
  const bytes = readFileSync(file);
  bytes.fill(0x5a, 4096, 4096 + 4096 * 2);
  writeFileSync(file, bytes);
}

test('a damaged case database is named, nothing opens, and the backup brings the vault back', async ({
  folder,
  shared,
}) => {
  // Locks the vault in order once, so that there is a backup.
  const before = await shared.at(folder);
  await unlockAs(before.window, 'anna');
  await lock(before);
  const vault = vaultIn(folder);
  scratch(join(vault, 'faelle.sqlite'));
  const { window } = await shared.at(folder);
  await tryPassword(window, staff.anna, staff.anna.password);
  await says(window, errors['database-damaged'].happened);
  await says(window, words.damage.cases);
  await keepPicture(window, 'beschaedigte-datenbank');
  await expectAccessible(window);
  await window.getByRole('button', { name: words.damage.restore }).first().click();
  await window.getByRole('alertdialog').getByRole('button', { name: words.damage.restore }).click();
  await window.getByRole('heading', { name: words.unlock.title }).waitFor();
  await unlock(window, staff.anna);
  // What was damaged is kept for people who may still rescue something from it.
  expect(readdirSync(join(vault, 'beiseite')).length).toBeGreaterThan(0);
});

test('a missing log is named before anybody types a password', async ({ folder, shared }) => {
  const vault = vaultIn(folder);
  truncateSync(join(vault, 'protokoll.sqlite'), 0);
  const { window } = await shared.at(folder);
  await says(window, errors['database-missing'].happened);
  await says(window, words.damage.audit);
  await expectAccessible(window);
});

test('a damaged key file is replaced by the previous one', async ({ folder, shared }) => {
  const vault = vaultIn(folder);
  const keyFile = join(vault, 'vault.json');
  copyFileSync(keyFile, join(vault, 'vault.json.previous'));
  writeFileSync(keyFile, readFileSync(keyFile, 'utf8').replace('"epoch":1', '"epoch":2').slice(0, -40));
  const { window } = await shared.at(folder);
  await says(window, errors['key-file-damaged'].happened);
  await keepPicture(window, 'beschaedigte-schluesseldatei');
  await window.getByRole('button', { name: words.damage.restoreKeyFile }).click();
  await window.getByRole('heading', { name: words.unlock.title }).waitFor();
  await unlock(window, staff.anna);
});

test('after wrong passwords the waiting time runs down, also over a restart', async ({ folder }) => {
  await started(folder, async ({ window }) => {
    for (let attempt = 0; attempt < 3; attempt += 1) {
      await tryPassword(window, staff.anna, 'Das ist nicht das Passwort');
      await says(window, errors['wrong-password'].happened);
    }
  });
  await started(folder, async ({ window }) => {
    // Unless the restart took longer than the wait, the right password has to wait already; the fourth attempt makes sure.
    await tryPassword(window, staff.anna, 'Das ist nicht das Passwort');
    await says(window, words.unlock.waitingWhy);
    await tryPassword(window, staff.anna, staff.anna.password);
    await says(window, errors['too-many-attempts'].happened);
    await says(window, words.unlock.waitingWhy);
    await keepPicture(window, 'wartezeit');
    await expectAccessible(window);
  });
});

test('a forgotten password is replaced with the words of the right envelope only', async ({
  folder,
  shared,
}) => {
  const { window } = await shared.at(folder);
  await window.getByRole('link', { name: words.unlock.forgotten }).click();
  await window.getByRole('heading', { name: words.recover.title }).waitFor();
  await window.getByRole('button', { name: words.recover.submit }).click();
  await expect(window.getByRole('group', { name: /Es gibt \d+ Fehler/ })).toBeFocused();
  await expectAccessible(window);
  const label = 'Anna Berg (Fallmanagement)';
  await window.getByRole('combobox', { name: words.unlock.name }).selectOption({ label });
  await window.getByRole('textbox', { name: words.recover.words }).fill(Array(24).fill('abandon').join(' '));
  const password = 'Ein ganz neuer Satz für Anna';
  await window.getByRole('textbox', { name: words.recover.newPassword }).fill(password);
  await window.getByRole('textbox', { name: words.setup.repeat }).fill(password);
  await window.getByRole('button', { name: words.recover.submit }).click();
  await says(window, errors['recovery-words-wrong'].happened);
  await keepPicture(window, 'wiederherstellung');
});
