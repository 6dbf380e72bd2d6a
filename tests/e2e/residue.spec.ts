import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { addDays } from '../../domain/date.ts';
import { localToday } from '../../domain/validation.ts';
import { createCore } from '../../main/core/core.ts';
import { prepareVault } from '../../main/core/vault/prepare.ts';
import { cases } from '../../renderer/locales/de/cases.ts';
import { common } from '../../renderer/locales/de/common.ts';
import { start } from '../../renderer/locales/de/start.ts';
import { goTo, openNewCase, turnTo } from '../screens/case.ts';
import { choose, press } from '../screens/form.ts';
import { drita } from '../stories/drita.ts';
import { enterStory, type Caller } from '../stories/enter-story.ts';
import { officeName, staff } from '../stories/staff.ts';
import { expect, test } from './harness/fixtures.ts';
import { launchProgram, type Program } from './harness/launch.ts';
import { filesWithTraces, processesUnder, tracesInMemory, type Traces } from './harness/memory.ts';

/** Made anew for each run, so that no file of the test itself can hold it. */
const canary = (what: string): string => `Kanari-${what}-${randomUUID()}`;

/** What was read from a file, what was typed and not saved, and the password. */
const traces = {
  name: canary('name'),
  note: canary('notiz'),
  typedName: canary('getippt'),
  typedText: canary('anlass'),
  password: `${canary('kennwort')} und mehr`,
} satisfies Traces;
const ofVault = ['name', 'note'];
const typed = ['typedName', 'typedText'];

/** A vault with one case, made without the program: so nothing of it has ever passed through its processes. */
async function makeVaultAside(vault: string): Promise<void> {
  const users = [{ ...staff.anna, password: traces.password }, staff.jutta, staff.dirk];
  const kdf = { memoryKib: 64 * 1024, passes: 3, lanes: 1 };
  await (await prepareVault({ officeName, users, kdf })).commit(vault);
  const core = createCore({
    vaultFolder: vault,
    outboxFolder: vault,
    training: false,
    now: () => new Date(),
  });
  const call: Caller = async (name, input) => {
    const answer = await core.call(name, input);
    if (!answer.ok) throw new Error(`${name}: ${answer.error.code}`);
    return answer.output as never;
  };
  const { slots } = await call('vault.status', {});
  const slotId = slots.find(({ name }) => name === staff.anna.name)?.id ?? '';
  await call('vault.unlock', { slotId, password: traces.password });
  const { closing: _closing, check: _check, ...open } = drita(addDays(localToday(), -600));
  await enterStory(call, {
    ...open,
    client: { ...open.client, familyName: traces.name },
    contacts: open.contacts.slice(0, 1).map((contact) => ({ ...contact, note: traces.note })),
  });
  await core.close();
}

/**
 * Types key by key, as a person does. A test's usual ways hand over whole texts, through the very process that must not
 * hold them.
 */
const typeKeys = (page: Page, label: string, text: string): Promise<void> =>
  page.getByRole('textbox', { name: label, exact: true }).pressSequentially(text);

async function work(page: Page): Promise<void> {
  await choose(page, start.unlock.name, `${staff.anna.name} (${common.role.caseworker})`);
  await typeKeys(page, start.unlock.password, traces.password);
  await press(page, start.unlock.submit);
  await page.getByRole('button', { name: common.frame.lockNow }).waitFor();
  await goTo(page, 'cases');
  await page.getByRole('table').or(page.getByRole('grid')).getByRole('link').first().click();
  await turnTo(page, 'verlauf');
  await openNewCase(page);
  await typeKeys(page, cases.create.familyName, traces.typedName);
  await typeKeys(page, cases.create.occasion, traces.typedText);
  // Longer than a draft waits before it is kept.
  await page.waitForTimeout(2000);
}

type Found = Record<string, readonly string[]>;
const processesOf = (program: Program) => processesUnder(program.app.process().pid ?? 0);
/** What each process of the program holds, by kind and number. */
const look = (program: Program): Found =>
  Object.fromEntries(
    processesOf(program).map(({ pid, kind }) => [`${kind} ${pid}`, tracesInMemory(pid, traces) ?? []]),
  );
const foundIn = (found: Found, kind: string): readonly (readonly string[])[] =>
  Object.entries(found)
    .filter(([name]) => name.startsWith(`${kind} `))
    .map(([, names]) => names);
/** Where the shell is just starting a process, that looks like a second shell for a moment. */
const ofVaultInShells = (found: Found): string[] => {
  const shells = foundIn(found, 'shell');
  if (shells.length === 0) throw new Error('no shell was looked into');
  return shells.flat().filter((name) => ofVault.includes(name));
};

test('after a lock no process holds a word of a case, and no file ever did', async ({ folder }) => {
  await makeVaultAside(join(folder, 'akte'));
  const program = await launchProgram({ folder });
  await work(program.window);

  // While the vault is open, core and the page hold what they show (so the search finds something).
  const open = look(program);
  expect(foundIn(open, 'core')).toEqual([expect.arrayContaining([...ofVault, ...typed])]);
  expect(foundIn(open, 'renderer')).toEqual([expect.arrayContaining(typed)]);
  // Nothing out of the vault passes through the shell, which outlives the lock.
  expect(ofVaultInShells(open)).toEqual([]);
  expect(filesWithTraces(folder, traces)).toEqual([]);

  await program.nextWindow(() => program.window.keyboard.press('Control+l').catch(() => undefined));
  // The next core starts when the unlock screen stands.
  await expect.poll(() => processesOf(program).filter(({ kind }) => kind === 'core').length).toBe(1);
  const locked = look(program);
  expect(foundIn(locked, 'core')).toEqual([[]]);
  // Chromium itself tells the shell, key by key, what stands in the field with the focus (for input methods); such
  // copies are out of our hands until the program ends (docs/security.md). Everybody else must hold nothing at all.
  expect(ofVaultInShells(locked)).toEqual([]);
  for (const [name, found] of Object.entries(locked).filter(([process]) => !process.startsWith('shell ')))
    expect([name, found]).toEqual([name, []]);

  await program.close();
  expect(filesWithTraces(folder, traces)).toEqual([]);
  // The search for files finds one where there is one.
  writeFileSync(join(program.userData, 'spur'), traces.note, 'utf16le');
  expect(filesWithTraces(folder, traces)).toEqual([join(program.userData, 'spur')]);
});
