import { join } from 'node:path';
import type { Page } from 'playwright';
import { common } from '../../renderer/locales/de/common.ts';

/** Numbers pictures in the order in which they are taken: `bilder/07-plan.png`. */
export class Camera {
  readonly #folder: string;
  readonly names: string[] = [];

  constructor(folder: string) {
    this.#folder = folder;
  }

  async take(page: Page, name: string): Promise<void> {
    const file = `${String(this.names.length + 1).padStart(2, '0')}-${name}.png`;
    this.names.push(file);
    await putMessagesAway(page);
    await page.screenshot({ path: join(this.#folder, file), animations: 'disabled' });
  }

  /** The page from its beginning, as it lies after a jump. */
  async takeTop(page: Page, name: string): Promise<void> {
    await page.evaluate(() => window.scrollTo(0, 0));
    await this.take(page, name);
  }
}

/** Messages pile up when nobody needs time to read; a picture shows what lies under them. */
async function putMessagesAway(page: Page): Promise<void> {
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
