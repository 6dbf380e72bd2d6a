import type { Page } from 'playwright';
import type { Recipient } from '../../domain/handoff/recipients.ts';
import { consentRecipients } from '../../domain/vocabulary/consent-recipients.ts';
import { handoff as words } from '../../renderer/locales/de/handoff.ts';
import { choose, dialogOf, finish, press, put, type } from './form.ts';
import type { NewPerson } from './start.ts';

export const recipientName = (recipient: Recipient): string => consentRecipients.label(recipient, 'de');

export async function openTab(page: Page, name: keyof (typeof words)['page']): Promise<void> {
  await page.getByRole('tab', { name: words.page[name], exact: true }).click();
}

export async function enterRecipientKey(page: Page, recipient: Recipient, armoredKey: string): Promise<void> {
  await press(page, put(words.keys.addFor, { recipient: recipientName(recipient) }));
  const dialog = dialogOf(page, put(words.keys.dialog, { recipient: recipientName(recipient) }));
  await type(dialog, words.keys.paste, armoredKey);
  await finish(dialog, words.keys.save);
}

/** Shows what would leave in the month that the screen proposes: the last one. */
export async function previewMonth(page: Page, recipient: Recipient): Promise<void> {
  await choose(page, words.choose.recipient, recipientName(recipient));
  await press(page, words.choose.show);
  await page.getByRole('heading', { name: words.prepare.heading }).waitFor();
}

export async function prepareMonth(page: Page): Promise<void> {
  await press(page, words.prepare.button);
  await page.getByRole('heading', { name: words.waiting.heading }).waitFor();
}

export async function releaseMonth(
  page: Page,
  person: NewPerson,
  before?: () => Promise<void>,
): Promise<void> {
  await press(page, words.waiting.release);
  const dialog = dialogOf(page, words.release.heading);
  const choice = dialog.getByRole('combobox', { name: words.release.who, exact: true });
  await choice.selectOption({ label: person.name });
  await type(dialog, words.release.password, person.password);
  await before?.();
  await finish(dialog, words.release.button);
}
