import type { Page } from 'playwright';
import type { Caller } from '../../stories/enter-story.ts';
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

/** Calls operations of the contract from the page, past its forms; throws where one is refused. */
export function callerFrom(page: Page): Caller {
  return async (name, input) => {
    const result = await page.evaluate(
      ([area, method, value]) => {
        const methods = window.kim as unknown as Record<
          string,
          Record<string, (input: unknown) => Promise<unknown>>
        >;
        return methods[area]?.[method]?.(value);
      },
      [...(name.split('.') as [string, string]), input] as const,
    );
    const answer = result as { ok: boolean; output: never } | undefined;
    if (answer?.ok !== true) throw new Error(`${name} was refused: ${JSON.stringify(answer)}`);
    return answer.output;
  };
}
