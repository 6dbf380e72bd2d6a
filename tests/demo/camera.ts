import { join } from 'node:path';
import type { Page } from 'playwright';

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
    await page.screenshot({ path: join(this.#folder, file), animations: 'disabled' });
  }

  /** The page from its beginning, as it lies after a jump. */
  async takeTop(page: Page, name: string): Promise<void> {
    await page.evaluate(() => window.scrollTo(0, 0));
    await this.take(page, name);
  }
}
