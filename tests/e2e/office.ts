import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { localToday } from '../../domain/validation.ts';
import { createCore } from '../../main/core/core.ts';
import { enterStory } from '../stories/enter-story.ts';
import { openCases } from '../stories/generator.ts';
import { storiesUpTo } from '../stories/index.ts';
import { deskAt, officeTemplate, slotsOf } from '../stories/office.ts';
import { staff, type StaffKey } from '../stories/staff.ts';
import { unlock } from '../screens/start.ts';
import { templateFolder } from '../template-folder.ts';
import { test as base } from './harness/fixtures.ts';
import { launchProgram, type Program } from './harness/launch.ts';

interface PerTest {
  /** The program on this test's own copy of the office, in the worker's program unless it needs an environment. */
  openOffice: (person?: StaffKey, env?: Record<string, string>) => Promise<Program>;
}

/** Tests that need cases: the five stories and some open ones of Anna, one of Jutta. */
export const test = base.extend<PerTest>({
  openOffice: async ({ folder, shared }, use) => {
    cpSync(await templateFolder('office-with-cases', fill), folder, { recursive: true });
    let putBack = async (): Promise<void> => {};
    await use(async (person, env) => {
      const program = await (env === undefined ? shared.at(folder) : launchProgram({ folder, env }));
      putBack = env === undefined ? shared.putBack : program.close;
      if (person !== undefined) await unlock(program.window, staff[person]);
      return program;
    });
    await putBack();
  },
});

export { expect } from './harness/fixtures.ts';

async function fill(folder: string): Promise<void> {
  const vaultFolder = join(folder, 'akte');
  cpSync(await officeTemplate(), folder, { recursive: true });
  const slotIds = await slotsOf(vaultFolder);
  const today = localToday();
  const [last, ...others] = openCases(today).toReversed();
  const work: [StaffKey, typeof others][] = [
    ['anna', [...storiesUpTo(today), ...others]],
    ['jutta', last === undefined ? [] : [last]],
  ];
  for (const [key, stories] of work) {
    const core = createCore({
      vaultFolder,
      outboxFolder: vaultFolder,
      training: false,
      now: () => new Date(),
    });
    const { call } = deskAt(core);
    await call('vault.unlock', { slotId: slotIds[key], password: staff[key].password });
    for (const story of stories) await enterStory(call, story);
    await core.close();
  }
}
