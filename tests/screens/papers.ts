import type { Locator } from 'playwright';
import { attachments } from '../../renderer/locales/de/attachments.ts';
import { papers as words } from '../../renderer/locales/de/papers.ts';
import { press, put } from './form.ts';

/** Waits until the first page is drawn, then saves the paper. Gives the place that the program names. */
export async function savePaper(dialog: Locator): Promise<string> {
  await dialog.getByText(put(attachments.pageText, { page: 1 })).waitFor();
  await press(dialog, words.save);
  await dialog.getByText(words.saved).waitFor();
  return (await dialog.locator('.kim-path').innerText()).trim();
}
