import type { Locator, Page } from 'playwright';
import { formatGermanDate } from '../../domain/date.ts';

/**
 * Fills forms the way a person finds their fields: by role and accessible name. Empty values are left as they are, so
 * that a story types only what it has to say.
 */
export type Scope = Page | Locator;

/** `'Weiter zu: {{phase}}'` with its words put in. */
export const put = (text: string, words: Readonly<Record<string, string | number>>): string =>
  Object.entries(words).reduce(
    (filled, [name, word]) => filled.replaceAll(`{{${name}}}`, String(word)),
    text,
  );

export async function type(scope: Scope, label: string, text: string): Promise<void> {
  if (text !== '') await scope.getByRole('textbox', { name: label, exact: true }).fill(text);
}

export const typeDate = (scope: Scope, label: string, iso: string | null): Promise<void> =>
  type(scope, label, iso === null ? '' : formatGermanDate(iso));

/** One of a native list, by the words of its option. */
export async function choose(scope: Scope, label: string, option: string | null): Promise<void> {
  if (option !== null)
    await scope.getByRole('combobox', { name: label, exact: true }).selectOption({ label: option });
}

/** Somebody of the household, who stands in the list with how they belong and how old they are. */
export async function choosePerson(scope: Scope, label: string, name: string): Promise<void> {
  const field = scope.getByRole('combobox', { name: label, exact: true });
  await field.selectOption(await field.locator('option').filter({ hasText: name }).getAttribute('value'));
}

/** One of many, found by typing and taken with Enter. */
export async function find(scope: Scope, label: string, text: string | null): Promise<void> {
  if (text === null) return;
  const field = scope.getByRole('combobox', { name: label, exact: true });
  await field.fill(text);
  await field.press('Enter');
}

/** Words with suggestions: who stands among these is taken, everybody else is typed. */
export async function typeOrTake(scope: Scope, label: string, text: string): Promise<void> {
  if (text === '') return;
  const field = scope.getByRole('combobox', { name: label, exact: true });
  await field.fill(text);
  if ((await field.getAttribute('aria-expanded')) === 'true') await field.press('ArrowDown');
  // Takes the one that is pointed at, or leaves what is typed; either way the list closes.
  await field.press('Tab');
}

export async function tick(scope: Scope, group: string, options: readonly string[]): Promise<void> {
  for (const option of options) {
    await scope
      .getByRole('group', { name: group, exact: true })
      .getByRole('checkbox', { name: option, exact: true })
      .check();
  }
}

export async function pick(scope: Scope, group: string, option: string): Promise<void> {
  await scope
    .getByRole('radiogroup', { name: group, exact: true })
    .getByRole('radio', { name: option, exact: true })
    .check();
}

/** A level of a scale, chosen by the keyboard; −2 stands as „−2 viel weniger …“, 1 as „+1 mehr …“ or „1 große …“. */
export async function rate(scope: Scope, group: string, value: number | null): Promise<void> {
  if (value === null) return;
  const number = value < 0 ? `−${-value}` : `\\+?${value}`;
  const radio = scope
    .getByRole('radiogroup', { name: group, exact: true })
    .getByRole('radio', { name: new RegExp(`^${number}\\s`) });
  await radio.focus();
  await radio.press('Space');
}

export async function press(scope: Scope, name: string): Promise<void> {
  await scope.getByRole('button', { name, exact: true }).click();
}

/** Presses a button of a dialog and waits until the dialog has gone. */
export async function finish(dialog: Locator, name: string): Promise<void> {
  await press(dialog, name);
  await dialog.waitFor({ state: 'detached' });
}

export const dialogOf = (page: Page, heading: string): Locator =>
  page.getByRole('dialog', { name: heading, exact: true });
