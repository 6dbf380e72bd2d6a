import type { Page } from 'playwright';
import type { Role } from '../../domain/access/roles.ts';
import { common } from '../../renderer/locales/de/common.ts';
import { start as words } from '../../renderer/locales/de/start.ts';
import { choose, press, put, type } from './form.ts';

export interface NewPerson {
  readonly name: string;
  readonly role: Role;
  readonly password: string;
}

/** First page of the wizard: the office and its people. */
export async function nameThePeople(
  page: Page,
  officeName: string,
  people: readonly NewPerson[],
  before?: () => Promise<void>,
): Promise<void> {
  await type(page, words.setup.officeName, officeName);
  for (const [index, { name, role, password }] of people.entries()) {
    const legend = put(words.setup.person, { number: index + 1 });
    const group = page.getByRole('group', { name: legend, exact: true });
    if ((await group.count()) === 0) await press(page, words.setup.addPerson);
    await type(group, words.setup.name, name);
    await choose(group, words.setup.role, common.role[role]);
    await type(group, words.setup.password, password);
    await type(group, words.setup.repeat, password);
  }
  await before?.();
  await press(page, words.setup.submitPeople);
  await page.getByRole('heading', { name: words.setup.title.words }).waitFor();
}

type Envelope = 'cases' | 'audit';

/** Second page: reads the words as a person would copy them down. */
export async function copyTheWords(page: Page): Promise<Record<Envelope, string[]>> {
  const [cases = [], audit = []] = await page
    .getByRole('list')
    .evaluateAll((lists) =>
      lists
        .filter((list) => list.children.length === 24)
        .map((list) => [...list.children].map((item) => item.textContent.trim())),
    );
  return { cases, audit };
}

/** Third page: types the words that are asked back, and makes the vault. */
export async function confirmTheWords(
  page: Page,
  copied: Record<Envelope, string[]>,
  before?: () => Promise<void>,
): Promise<void> {
  await press(page, words.words.noted);
  await page.getByRole('heading', { name: words.setup.title.confirm }).waitFor();
  for (const envelope of ['cases', 'audit'] as const) {
    for (const [index, word] of copied[envelope].entries()) {
      const label = put(words.words.position, {
        position: index + 1,
        envelope: words.words[`${envelope}Short`],
      });
      const field = page.getByRole('textbox', { name: label, exact: true });
      if ((await field.count()) === 1) await field.fill(word);
    }
  }
  await before?.();
  await press(page, words.words.create);
  await page.getByRole('heading', { name: words.unlock.title }).waitFor();
}

export async function tryPassword(
  page: Page,
  person: Pick<NewPerson, 'name' | 'role'>,
  password: string,
): Promise<void> {
  await choose(page, words.unlock.name, `${person.name} (${common.role[person.role]})`);
  await type(page, words.unlock.password, password);
  await press(page, words.unlock.submit);
}

/** Unlocks and waits for the first page of the person's role. */
export async function unlock(page: Page, person: NewPerson): Promise<void> {
  await tryPassword(page, person, person.password);
  await page.getByRole('button', { name: common.frame.lockNow }).waitFor();
}
