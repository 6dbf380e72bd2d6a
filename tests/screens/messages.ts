import type { Page } from 'playwright';
import { common } from '../../renderer/locales/de/common.ts';

/** Closes the short messages at the edge; they pile up when nobody needs time to read, and cover what lies under them. */
export async function putMessagesAway(page: Page): Promise<void> {
  const close = page
    .getByRole('region', { name: common.message.region })
    .getByRole('button', { name: common.action.close });
  while ((await close.count()) > 0) {
    // It may go by itself in this very moment.
    await close
      .first()
      .click({ timeout: 1000 })
      .catch(() => undefined);
  }
}
