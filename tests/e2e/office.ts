import { cpSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { localToday } from '../../domain/validation.ts';
import { createCore } from '../../main/core/core.ts';
import { enterStory } from '../stories/enter-story.ts';
import { openCases } from '../stories/generator.ts';
import { storiesUpTo } from '../stories/index.ts';
import { goToAddress } from '../screens/case.ts';
import { deskAt, officeTemplate, slotsOf } from '../stories/office.ts';
import { staff, type StaffKey } from '../stories/staff.ts';
import { unlock } from '../screens/start.ts';
import { templateFolder } from '../template-folder.ts';
import { test as base } from './harness/fixtures.ts';
import { launchProgram, type Program } from './harness/launch.ts';

interface PerTest {
  /** Whether a test goes on in the office that the one before it in this file has left open: see `inOneOffice`. */
  goesOn: boolean;
  /** The program on this test's own copy of the office, in the worker's program unless it needs an environment. */
  openOffice: (person?: StaffKey, env?: Record<string, string>) => Promise<Program>;
}

/** The office that a test has left open. */
interface Left {
  readonly file: string;
  readonly person: StaffKey | undefined;
  readonly program: Program;
  /** A lock replaces it. */
  readonly window: Page;
}
let left: Left | undefined;

/** Tests that need cases: the five stories and some open ones of Anna, one of Jutta. */
export const test = base.extend<PerTest>({
  goesOn: [false, { option: true }],
  openOffice: async ({ folder, shared, goesOn }, use, { file }) => {
    let close = async (): Promise<void> => {};
    await use(async (person, env) => {
      if (goesOn && left?.file === file && left.person === person && left.window === left.program.window) {
        await goToAddress(left.window, '/');
        return left.program;
      }
      left = undefined;
      cpSync(await templateFolder('office-with-cases', fill), folder, { recursive: true });
      const program = await (env === undefined ? shared.at(folder) : launchProgram({ folder, env }));
      if (env !== undefined) close = program.close;
      if (person !== undefined) await unlock(program.window, staff[person]);
      if (env === undefined) left = { file, person, program, window: program.window };
      return program;
    });
    await close();
  },
});

/**
 * The tests of a file one after the other in one office: as people work, and a lock, a start and an unlock less for each.
 * For tests that do not mind what those before have entered.
 */
export function inOneOffice(): void {
  test.describe.configure({ mode: 'default' });
  test.use({ goesOn: true });
}

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
