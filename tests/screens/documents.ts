import type { Page } from 'playwright';
import type { AttachmentDetails } from '../../domain/attachment/attachment.ts';
import { attachments as words } from '../../renderer/locales/de/attachments.ts';
import { paperOf } from '../stories/papers.ts';
import { dialogOf, finish, press, type, typeDate } from './form.ts';

/** Puts a document of a story into the file. */
export async function addDocument(
  page: Page,
  details: AttachmentDetails,
  before?: () => Promise<void>,
): Promise<void> {
  const { name, bytes } = paperOf(details);
  await press(page, words.add);
  const dialog = dialogOf(page, words.addHeading);
  await dialog
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'application/pdf', buffer: Buffer.from(bytes) });
  await type(dialog, words.title, details.title);
  await typeDate(dialog, words.writtenOn, details.writtenOn);
  await type(dialog, words.source, details.source);
  await before?.();
  await finish(dialog, words.save);
}
