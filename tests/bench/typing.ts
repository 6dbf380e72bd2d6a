import { join } from 'node:path';
import { _electron, type Page } from 'playwright';
import { listOfCases } from '../list-of-cases.ts';
import { launchProgram } from '../e2e/harness/launch.ts';
import { unlock } from '../screens/start.ts';
import { staff } from '../stories/staff.ts';
import { line, quantile, type Line } from './measure.ts';
import { bareWindow } from './places.ts';

const typed = 'Frau H. sagt, sie wartet seit drei Monaten auf eine Antwort der Behörde. ';
/** A quick typist: twelve letters a second. */
const pause = 80;

/** How long a frame takes at most (99 of 100) while somebody types in the longest form, beside a text field in a bare window. */
export async function typingLine(folder: string): Promise<Line> {
  const ours = await inProgram(folder);
  const reference = await inBareWindow(folder);
  return line(
    'typing in the longest form, frame p99, beside a text field in a bare window',
    'ms',
    quantile(ours, 0.99),
    quantile(reference, 0.99),
    1.2,
  );
}

async function inProgram(folder: string): Promise<number[]> {
  const program = await launchProgram({ folder });
  try {
    const { window: page } = program;
    await unlock(page, staff.anna);
    const caseId = await page.evaluate(
      async (asked) => {
        const answer = await window.kim.case.list(asked);
        return answer.ok ? answer.output.rows[0]?.id : undefined;
      },
      listOfCases({ phase: 'assessment' }, 1),
    );
    if (caseId === undefined) throw new Error('the vault of the demo has no case in its Erstgespräch');
    await page.evaluate((id) => void (location.hash = `#/faelle/${id}/erstgespraech`), caseId);
    await page.getByRole('textbox').nth(3).waitFor();
    return await frames(page, async () => {
      await page.locator('main textarea, main input[type=text]').last().focus();
    });
  } finally {
    await program.close();
  }
}

async function inBareWindow(folder: string): Promise<number[]> {
  const app = await _electron.launch({
    args: [bareWindow, `--user-data-dir=${join(folder, 'bare')}`, '--lang=de-DE'],
    chromiumSandbox: true,
  });
  try {
    const window = await app.firstWindow();
    await window.getByRole('heading').waitFor();
    return await frames(window, () =>
      window.evaluate(() => {
        const field = document.createElement('textarea');
        document.body.append(field);
        field.focus();
      }),
    );
  } finally {
    await app.close();
  }
}

/** Milliseconds between the frames of a page while a sentence is typed into its field, three times. */
async function frames(page: Page, focus: () => Promise<void>): Promise<number[]> {
  await focus();
  await page.keyboard.type(typed, { delay: pause });
  await page.evaluate(() => {
    const spent: number[] = [];
    let last: number | undefined;
    const look = (now: number) => {
      if (last !== undefined) spent.push(now - last);
      last = now;
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
    Object.assign(window, { benchFrames: spent });
  });
  for (let round = 0; round < 3; round += 1) await page.keyboard.type(typed, { delay: pause });
  return page.evaluate(() => (window as unknown as { benchFrames: number[] }).benchFrames);
}
