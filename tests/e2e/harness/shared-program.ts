import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchProgram, type Program } from './launch.ts';

/** One program for the tests of a worker: a start costs more than most tests, and people leave it open all day, too. */
export interface SharedProgram {
  /** The program on the vault in the test's folder (`akte`), locked or, without a vault, at its first step. */
  at(folder: string): Promise<Program>;
  /** Locks it, if the test has unlocked it: the processes that knew the test's cases end. */
  putBack(): Promise<void>;
  end(): Promise<void>;
}

export function shareProgram(): SharedProgram {
  const home = mkdtempSync(join(tmpdir(), 'kim-worker-'));
  /** Where the program looks for its vault: a link to the folder of the test that has it now. */
  const place = join(home, 'ort');
  let program: Program | undefined;
  return {
    async at(folder) {
      rmSync(place, { force: true });
      symlinkSync(folder, place);
      const vault = join(folder, 'akte');
      if (program === undefined) {
        // A story is typed longer than the office waits before it locks, and not with mouse and keys of this machine.
        const env = { KIM_LOCK_MINUTES: '60' };
        program = await launchProgram({ folder: home, vault: join(place, 'akte'), env });
      } else {
        // At the unlock screen nothing of a vault is in memory; the page asks anew what lies there.
        await program.window.goto('app://kim/index.html');
      }
      program.vault = vault;
      return program;
    },
    async putBack() {
      const { window: page, nextWindow } = program!;
      const staff = await page.evaluate(() => window.kim.staff.list({}));
      if (!staff.ok && staff.error.code === 'locked') return;
      await nextWindow(() => page.evaluate(() => window.kim.vault.lock({})).catch(() => undefined));
    },
    async end() {
      await program?.close();
      rmSync(home, { recursive: true, force: true });
    },
  };
}
