import { join } from 'node:path';
import { _electron } from 'playwright';
import { listOfCases } from '../list-of-cases.ts';
import { staff } from '../stories/staff.ts';
import { ask, coreOn, unlockAs } from './desk.ts';
import { line, median, timed, type Line } from './measure.ts';
import { bareWindow, projectFolder } from './places.ts';

const rounds = 9;
const callsInRound = 40;

/** Opening a case over the port to the core process, beside the same call without a port. */
export async function portLine(folder: string): Promise<Line> {
  const vault = join(folder, 'akte');
  const { slotId, caseId, calls } = await withoutPort(vault);
  const overPort = await withPort(folder, { vault, slotId, caseId });
  return line(
    'case.open over the port, beside the call in core',
    'ms',
    median(overPort),
    median(calls),
    null,
  );
}

async function withoutPort(vault: string) {
  const core = coreOn(vault);
  await unlockAs(core, 'anna');
  const { rows } = await ask(core, 'case.list', listOfCases({ withEnded: true }, 1));
  const caseId = rows[0]?.id ?? '';
  const { session } = await ask(core, 'vault.status', {});
  const calls: number[] = [];
  for (let call = 0; call < rounds * callsInRound; call += 1) {
    calls.push(await timed(() => ask(core, 'case.open', { caseId })));
  }
  await core.close();
  return { slotId: session?.slotId ?? '', caseId, calls: calls.slice(callsInRound) };
}

interface CoreToMeasure {
  program: string;
  vault: string;
  slotId: string;
  password: string;
  caseId: string;
  calls: number;
}

/** The compiled core in a utility process, as the program has it, called from the main process. */
async function withPort(
  folder: string,
  { vault, slotId, caseId }: Pick<CoreToMeasure, 'vault' | 'slotId' | 'caseId'>,
): Promise<number[]> {
  const app = await _electron.launch({
    args: [bareWindow, `--user-data-dir=${join(folder, 'bare')}`],
    chromiumSandbox: true,
  });
  const measured: CoreToMeasure = {
    program: join(projectFolder, 'out', 'core', 'index.js'),
    vault,
    slotId,
    password: staff.anna.password,
    caseId,
    calls: rounds * callsInRound,
  };
  try {
    const times = await app.evaluate(async ({ utilityProcess }, wanted) => {
      const core = utilityProcess.fork(wanted.program, [`--vault=${wanted.vault}`]);
      const answer = () =>
        new Promise<{ ok?: boolean }>((resolve) =>
          core.once('message', (message: { ok?: boolean }) => resolve(message)),
        );
      await answer();
      let id = 0;
      const call = async (operation: string, input: object) => {
        const answered = answer();
        id += 1;
        core.postMessage({ id, operation, input });
        if ((await answered).ok !== true) throw new Error(`${operation} was refused`);
      };
      await call('vault.unlock', { slotId: wanted.slotId, password: wanted.password });
      const spent: number[] = [];
      while (spent.length < wanted.calls) {
        const start = performance.now();
        await call('case.open', { caseId: wanted.caseId });
        spent.push(performance.now() - start);
      }
      const gone = new Promise((resolve) => core.once('exit', resolve));
      core.postMessage({ command: 'close' });
      await gone;
      return spent;
    }, measured);
    return times.slice(callsInRound);
  } finally {
    await app.close();
  }
}
