import { join } from 'node:path';
import { interleaved, line, median, type Line } from './measure.ts';
import { millisecondsUntil } from './page-watch.ts';
import { bareWindow, projectFolder } from './places.ts';

const rounds = 9;

/** Reports when the password can be typed, on the screen and not only in the document. */
const passwordUsable = `
  const look = () => {
    const field = document.querySelector('input[type=password]');
    field?.focus();
    if (field === null || !field.checkVisibility() || document.activeElement !== field) {
      requestAnimationFrame(look);
      return;
    }
    requestAnimationFrame(() => setTimeout(() => report(performance.timeOrigin + performance.now())));
  };
  requestAnimationFrame(look);`;

const firstContent = `
  new PerformanceObserver((list) => {
    const paint = list.getEntriesByName('first-contentful-paint')[0];
    if (paint !== undefined) report(performance.timeOrigin + paint.startTime);
  }).observe({ type: 'paint', buffered: true });`;

/** From the start of the process to the usable unlock screen, beside a bare window's first content. */
export async function startLine(folder: string): Promise<Line> {
  const ours: number[] = [];
  const reference: number[] = [];
  const userData = (name: string) => `--user-data-dir=${join(folder, name)}`;
  const work = {
    ours: async () => {
      const parameters = [
        projectFolder,
        `--vault=${join(folder, 'akte')}`,
        userData('nutzer'),
        '--lang=de-DE',
      ];
      ours.push(await millisecondsUntil(parameters, passwordUsable));
    },
    reference: async () => {
      reference.push(await millisecondsUntil([bareWindow, userData('bare'), '--lang=de-DE'], firstContent));
    },
  };
  // The first start of each makes its folders.
  await interleaved(rounds + 1, work);
  return line(
    'start to the usable unlock screen, beside a bare window',
    'ms',
    median(ours.slice(1)),
    median(reference.slice(1)),
    1.4,
  );
}
