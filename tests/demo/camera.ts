import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright';
import { putMessagesAway } from '../screens/messages.ts';

/** Numbers pictures in the order in which they are taken: `bilder/07-plan.png`. */
export class Camera {
  readonly #folder: string;
  readonly names: string[] = [];

  constructor(folder: string) {
    this.#folder = folder;
  }

  async take(page: Page, name: string): Promise<void> {
    await putMessagesAway(page);
    await page.screenshot({ path: `${this.#next(name)}.png`, animations: 'disabled' });
  }

  hasTaken(name: string): boolean {
    return this.names.some((taken) => taken.replace(/^\d+-/, '') === `${name}.png`);
  }

  /** The first page of a PDF. */
  takePaper(pdf: string, name: string): void {
    const { status, error } = spawnSync('pdftoppm', [
      '-png',
      '-r',
      '100',
      '-singlefile',
      pdf,
      this.#next(name),
    ]);
    if (status !== 0) throw error ?? new Error('pdftoppm could not read the printed plan.');
  }

  #next(name: string): string {
    const numbered = `${String(this.names.length + 1).padStart(2, '0')}-${name}`;
    this.names.push(`${numbered}.png`);
    return join(this.#folder, numbered);
  }

  /** The page with one thing of it in sight, a little under the header. */
  async takeAt(page: Page, place: Locator, name: string): Promise<void> {
    await place.evaluate((element) => {
      window.scrollBy({ top: element.getBoundingClientRect().top - 90, behavior: 'instant' });
    });
    await this.take(page, name);
  }

  /** The page from its beginning. */
  async takeTop(page: Page, name: string): Promise<void> {
    await page.evaluate(() => window.scrollTo(0, 0));
    await this.take(page, name);
  }
}
