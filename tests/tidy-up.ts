type Step = () => void | Promise<void>;

const steps: Step[] = [];

/** What a helper leaves behind is put away after each test, of the helper that came last first. */
export const afterEachTest = (step: Step): void => void steps.unshift(step);

/** Called after each test of each file (tests/tidy-up.setup.ts): a hook of a helper itself would hold for one file only. */
export async function tidyUp(): Promise<void> {
  for (const step of steps) await step();
}
