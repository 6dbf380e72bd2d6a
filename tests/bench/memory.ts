import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { _electron, type ElectronApplication } from 'playwright';
import { launchProgram } from '../e2e/harness/launch.ts';
import { unlock } from '../screens/start.ts';
import { staff } from '../stories/staff.ts';
import { line, median, type Line } from './measure.ts';
import { bareWindow } from './places.ts';

const rounds = 3;
/** A program goes on allocating and giving back after its page is there. */
const settling = 4000;
/** Lets us read the memory of the sandboxed processes; the sandbox itself stays. */
const readable = '--allow-sandbox-debugging';

/** Proportional memory of all processes with the case list open, beside a bare window. */
export async function memoryLine(folder: string): Promise<Line> {
  const ours: number[] = [];
  const reference: number[] = [];
  // One after the other: two at once would share the pages of the runtime.
  for (let round = 0; round < rounds; round += 1) {
    ours.push(await ofProgram(folder));
    reference.push(await ofBareWindow(folder));
  }
  return line(
    'memory (PSS) with the case list open, beside a bare window',
    'MiB',
    median(ours),
    median(reference),
    1.5,
  );
}

async function ofProgram(folder: string): Promise<number> {
  const program = await launchProgram({ folder, parameters: [readable] });
  try {
    await unlock(program.window, staff.anna);
    await program.window.evaluate(() => void (location.hash = '#/faelle'));
    await program.window.getByRole('row').nth(5).waitFor();
    return await settledMemory(program.app);
  } finally {
    await program.close();
  }
}

async function ofBareWindow(folder: string): Promise<number> {
  const app = await _electron.launch({
    args: [bareWindow, `--user-data-dir=${join(folder, 'bare')}`, '--lang=de-DE', readable],
    chromiumSandbox: true,
  });
  try {
    await (await app.firstWindow()).getByRole('heading').waitFor();
    return await settledMemory(app);
  } finally {
    await app.close();
  }
}

async function settledMemory(app: ElectronApplication): Promise<number> {
  await wait(settling);
  const first = app.process().pid;
  if (first === undefined) throw new Error('the program has ended');
  return familyOf(first).reduce((sum, pid) => sum + proportionalMemory(pid), 0);
}

/** The process and all that it started, and they. */
function familyOf(first: number): number[] {
  const parents = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => ({ pid: Number(name), parent: parentOf(name) }));
  const family = [first];
  for (const member of family) {
    family.push(...parents.filter(({ parent }) => parent === member).map(({ pid }) => pid));
  }
  return family;
}

/** Undefined for a process that has ended since the folder was read. */
function parentOf(pid: string): number | undefined {
  try {
    // Its second field is the program's name in brackets, which may hold anything.
    return Number(readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[1]);
  } catch {
    return undefined;
  }
}

/** MiB of a process, shared pages divided among those who share them. */
function proportionalMemory(pid: number): number {
  const sizes = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
  return Number(/^Pss:\s+(\d+) kB/m.exec(sizes)?.[1]) / 1024;
}
