import type { Page } from 'playwright';
import { officeName, staff, type StaffKey } from '../../stories/staff.ts';
import { expect } from './fixtures.ts';

/** Makes a vault with the invented people of the demo office, by the operations that the wizard calls. */
export async function makeVault(page: Page): Promise<void> {
  const made = await page.evaluate(
    async (input) => {
      const prepared = await window.kim.vault.prepare(input);
      if (!prepared.ok) return prepared;
      const { recoveryWords, ask } = prepared.output;
      const answer = (words: string[], positions: number[]) =>
        positions.map((position) => ({ position, word: words[position - 1] ?? '' }));
      return window.kim.vault.confirm({
        cases: answer(recoveryWords.cases, ask.cases),
        audit: answer(recoveryWords.audit, ask.audit),
      });
    },
    { officeName, users: Object.values(staff) },
  );
  expect(made).toMatchObject({ ok: true });
}

/** Opens the vault as one of them, by the operation that the unlock screen calls. */
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
