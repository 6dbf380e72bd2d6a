import { cpSync } from 'node:fs';
import type { Page } from 'playwright';
import { officeTemplate } from '../../stories/office.ts';
import { staff, type StaffKey } from '../../stories/staff.ts';
import { expect, test as base } from './fixtures.ts';

export { expect };

/** Tests that find a vault in their folder, without a case and never opened. */
export const test = base.extend<{ folder: string }>({
  folder: async ({ folder }, use) => {
    cpSync(await officeTemplate(), folder, { recursive: true });
    await use(folder);
  },
});

/** Opens the vault as somebody of the office, by the operation that the unlock screen calls. */
export async function unlockAs(page: Page, person: StaffKey): Promise<void> {
  const { name, password } = staff[person];
  const unlocked = await page.evaluate(
    async ({ name, password }) => {
      const status = await window.kim.vault.status({});
      if (!status.ok) return status;
      const slot = status.output.slots.find((candidate) => candidate.name === name);
      return window.kim.vault.unlock({ slotId: slot?.id ?? '', password });
    },
    { name, password },
  );
  expect(unlocked).toMatchObject({ ok: true });
}
