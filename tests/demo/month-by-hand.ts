import type { Page } from 'playwright';
import { handoff as words } from '../../renderer/locales/de/handoff.ts';
import { recipients } from '../../domain/handoff/recipients.ts';
import { goTo } from '../screens/case.ts';
import { openTab, prepareMonth, previewMonth, releaseMonth } from '../screens/handoff.ts';
import { staff } from '../stories/staff.ts';
import type { Camera } from './camera.ts';

/** Hands the last month over to both recipients: one person prepares, another releases at the same screen. */
export async function handOverMonth(page: Page, camera: Camera): Promise<void> {
  await goTo(page, 'handoff');
  const releasers = [staff.jutta, staff.holger];
  for (const [index, recipient] of recipients.entries()) {
    const first = index === 0;
    await previewMonth(page, recipient);
    if (first) await camera.takeTop(page, 'uebergabe-vorschau');
    else
      await camera.takeAt(
        page,
        page.getByRole('heading', { name: words.preview.withheld }),
        'uebergabe-bleibt',
      );
    await prepareMonth(page);
    if (first) await camera.takeTop(page, 'uebergabe-wartet');
    const releaser = releasers[index % releasers.length] ?? staff.jutta;
    await releaseMonth(page, releaser, first ? () => camera.take(page, 'uebergabe-freigeben') : undefined);
  }
  await openTab(page, 'packages');
  await page.getByRole('table').waitFor();
  await camera.takeTop(page, 'uebergabe-pakete');
}
