import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchProgram, type Program } from './launch.ts';

/**
 * One program for the tests of a worker: a start costs more than most tests, and people leave it open all day, too. A lock
 * ends a core and a window and begins others, so a test's vault is locked when the next test needs the program.
 */
export interface SharedProgram {
  /** The program on the vault in the test's folder (`akte`), locked or, without a vault, at its first step. */
  at(folder: string): Promise<Program>;
  /** Takes a test's folder away: at once, or when the program has left it. */
  remove(folder: string): void;
  end(): Promise<void>;
}

/**
 * Without a graphics card the processor draws each pixel. The page is laid out as on any screen and drawn with a quarter of
 * the points; pictures are taken in full size (`keepPicture`).
 */
const halfScale = '--force-device-scale-factor=0.5';

export function shareProgram(): SharedProgram {
  const home = mkdtempSync(join(tmpdir(), 'kim-worker-'));
  /** Where the program looks for its vault: a link to the folder of the test that has it now. */
  const place = join(home, 'ort');
  let program: Program | undefined;
  let held: string | undefined;
  const leftOver = new Set<string>();

  async function lock({ window: page, nextWindow }: Program): Promise<void> {
    const staff = await page.evaluate(() => window.kim.staff.list({}));
    if (!staff.ok && staff.error.code === 'locked') return;
    await nextWindow(() => page.evaluate(() => window.kim.vault.lock({})).catch(() => undefined));
  }

  function take(folder: string): void {
    rmSync(place, { force: true });
    symlinkSync(folder, place);
    held = folder;
    for (const left of leftOver) rmSync(left, { recursive: true, force: true });
    leftOver.clear();
  }

  return {
    async at(folder) {
      if (program === undefined) {
        take(folder);
        // A story is typed longer than an office waits before it locks, and not with the mouse and keys of this machine.
        const env = { KIM_LOCK_MINUTES: '60' };
        const vault = join(place, 'akte');
        program = await launchProgram({ folder: home, vault, env, parameters: [halfScale] });
      } else {
        await lock(program);
        take(folder);
        // At the unlock screen nothing of a vault is in memory; the page asks anew what lies there.
        await program.window.goto('app://kim/index.html');
      }
      program.vault = join(folder, 'akte');
      return program;
    },
    remove(folder) {
      if (folder === held) leftOver.add(folder);
      else rmSync(folder, { recursive: true, force: true });
    },
    async end() {
      await program?.close();
      for (const left of [...leftOver, home]) rmSync(left, { recursive: true, force: true });
    },
  };
}
