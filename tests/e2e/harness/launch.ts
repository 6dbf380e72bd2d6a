import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { _electron, errors, type ElectronApplication, type Page } from 'playwright';

/** How long a step of a person may take, in ms: on a busy machine, too. */
const patience = 120_000;

export const projectFolder = join(import.meta.dirname, '..', '..', '..');

export interface LaunchOptions {
  /** A folder of this start's own: the vault lies in `akte`, Electron's user data in `nutzer`. */
  folder: string;
  /** Where the vault is, if elsewhere. */
  vault?: string;
  /** More environment, e.g. `{ KIM_LOCK_MINUTES: '0.1' }`. */
  env?: Record<string, string>;
  /** The program of a package; without it the compiled program in out/ runs. */
  packaged?: string;
  /** Another checkout-like folder to run from, e.g. a damaged copy. */
  source?: string;
  /** Another way to start Electron, e.g. a script that traces it. */
  electron?: string;
  /** Further parameters of the program. */
  parameters?: string[];
}

export interface Program {
  app: ElectronApplication;
  /** The window now open. A lock replaces it: see `nextWindow`. */
  window: Page;
  vault: string;
  userData: string;
  /** Waits for the window that follows the present one, does `act` meanwhile, and makes it the present one. */
  nextWindow(act: () => Promise<unknown>): Promise<Page>;
  close(): Promise<void>;
}

type Start = NonNullable<Parameters<typeof _electron.launch>[0]>;

/** Milliseconds after which a start counts as stuck; an ordinary one takes three seconds. */
const stuck = 30_000;
/** How often a stuck start is made again, the last time with all the patience there is. */
const furtherTries = 3;

/**
 * Chromium now and then drops the first message of a window that a debugger is just being attached to (“rejected by interface
 * blink.mojom.WidgetHost”), and the debugger then waits for good. Nothing was tested yet: the start is made again.
 */
const launch = (start: Start, tries = furtherTries): Promise<ElectronApplication> =>
  _electron.launch(tries > 0 ? { ...start, timeout: stuck } : start).catch((thrown: unknown) => {
    // A program that ended or never came is a failure, not a start that is stuck.
    if (thrown instanceof errors.TimeoutError && tries > 0) return launch(start, tries - 1);
    throw thrown;
  });

/**
 * Starts the real program, with its sandbox. Resolves when the first window has its page.
 * The environment must name Electron's folder in ELECTRON_OVERRIDE_DIST_PATH (build/e2e.mjs does).
 */
export async function launchProgram(options: LaunchOptions): Promise<Program> {
  const vault = options.vault ?? join(options.folder, 'akte');
  const userData = join(options.folder, 'nutzer');
  mkdirSync(userData, { recursive: true });
  const executablePath = options.packaged ?? options.electron;
  const app = await launch({
    args: [
      ...(options.packaged === undefined ? [options.source ?? projectFolder] : []),
      `--vault=${vault}`,
      `--user-data-dir=${userData}`,
      '--lang=de-DE',
      ...(options.parameters ?? []),
    ],
    ...(executablePath === undefined ? {} : { executablePath }),
    chromiumSandbox: true,
    timeout: patience,
    env: { ...definedEnvironment(), ...options.env },
  });
  app.context().setDefaultTimeout(patience);
  const program: Program = {
    app,
    window: await app.firstWindow({ timeout: patience }),
    vault,
    userData,
    async nextWindow(act) {
      const [window] = await Promise.all([app.waitForEvent('window'), act()]);
      await window.waitForLoadState();
      program.window = window;
      return window;
    },
    close: () => app.close(),
  };
  await program.window.waitForLoadState();
  return program;
}

function definedEnvironment(): Record<string, string> {
  const entries = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return Object.fromEntries(entries);
}

const serviceName = 'KIM-Fallakte Kern';

/** Of the core process that runs now. */
export const corePid = (program: Program): Promise<number | undefined> =>
  program.app.evaluate(
    ({ app }, name) => app.getAppMetrics().find((process) => process.name === name)?.pid,
    serviceName,
  );
