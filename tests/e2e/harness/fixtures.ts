import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';
import { expect, test as base } from 'playwright/test';
import { openDisplay } from './display.ts';
import { launchProgram, type LaunchOptions, type Program } from './launch.ts';
import { shareProgram, type SharedProgram } from './shared-program.ts';

interface PerWorker {
  /** Where the windows of this worker appear; the environment names it. */
  display: string;
  shared: SharedProgram;
}
interface PerTest {
  /** An empty folder of this test's own, deleted afterwards. */
  folder: string;
  /** How the program starts: `test.use({ start: { env: … } })`. Without it the worker's program is used. */
  start: Partial<LaunchOptions> | undefined;
  /** The real program on the test's folder. */
  program: Program;
  /** Its window at the beginning of the test. After a lock use `program.window`. */
  window: Page;
}

export const test = base.extend<PerTest, PerWorker>({
  display: [
    async ({}, use) => {
      // Elsewhere the desk’s own screen has to do.
      if (process.platform !== 'linux') return use('');
      const display = await openDisplay();
      process.env['DISPLAY'] = display.name;
      await use(display.name);
      await display.end();
    },
    { scope: 'worker', auto: true },
  ],
  shared: [
    async ({ display: _display }, use) => {
      const shared = shareProgram();
      await use(shared);
      await shared.end();
    },
    { scope: 'worker' },
  ],
  folder: async ({ shared }, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'kim-test-'));
    await use(folder);
    shared.remove(folder);
  },
  start: [undefined, { option: true }],
  program: async ({ folder, start, shared }, use) => {
    const program = start === undefined ? await shared.at(folder) : await launchProgram({ folder, ...start });
    await use(program);
    if (start !== undefined) await program.close();
  },
  window: async ({ program }, use) => use(program.window),
});

export { expect };

/**
 * Fails when axe finds a violation of WCAG 2.2 A or AA on what the window shows now.
 * `aria-hidden-focus` is let pass only while React Aria hides the page behind an open list or dialog on purpose.
 */
export async function expectAccessible(page: Page): Promise<void> {
  // Axe stays in the page until the window ends. Reading its one and a half megabytes anew takes longer than its rules.
  const isThere = await page.evaluate(() => 'axe' in window);
  const { violations } = await new AxeBuilder({ page, ...(isThere && { axeSource: 'undefined' }) })
    .options({ resultTypes: ['violations'] })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .setLegacyMode()
    .analyze();
  const hiddenOnPurpose = (await page.locator('[role=listbox], [role=dialog]').count()) > 0;
  const counted = violations.filter(({ id }) => !(hiddenOnPurpose && id === 'aria-hidden-focus'));
  expect(counted.map(({ id, nodes }) => ({ id, nodes: nodes.map((node) => node.html) }))).toEqual([]);
}

/** A picture for whoever looks at what a test passes; not in a run of all, where nobody does: it costs as much as a click. */
export async function keepPicture(page: Page, name: string): Promise<void> {
  if (process.env['KIM_PICTURES'] !== 'stories') await takePicture(page, name);
}

/**
 * Keeps a picture of the window in test-results/bilder, one point for each pixel of the layout whatever the scale of the
 * screen; as JPEG, which is half the work of a PNG.
 */
export async function takePicture(page: Page, name: string): Promise<void> {
  const folder = join(import.meta.dirname, '..', '..', '..', 'test-results', 'bilder');
  mkdirSync(folder, { recursive: true });
  const { pointsPerPixel, ...shown } = await page.evaluate(() => ({
    x: scrollX,
    y: scrollY,
    width: innerWidth,
    height: innerHeight,
    pointsPerPixel: devicePixelRatio,
  }));
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', {
    format: 'jpeg',
    quality: 90,
    clip: { ...shown, scale: 1 / pointsPerPixel },
  });
  await session.detach();
  writeFileSync(join(folder, `${name}.jpg`), data, 'base64');
}
