import { operations } from '../../domain/contract/operations.ts';
import { openDatabase } from '../../main/core/db/connection.ts';
import { unlockVault } from '../../main/core/vault/unlock.ts';
import { listOfCases } from '../list-of-cases.ts';
import { staff } from '../stories/staff.ts';
import type { BenchVault } from './dataset.ts';
import { ask, coreOn, unlockAs } from './desk.ts';
import { cycle, interleaved, line, median, type Line } from './measure.ts';
import { openCase } from './reads.ts';

const rounds = 300;
const name = 'case.open' as const;

/** What an operation costs around its repository reads, which are the reference of each line. */
export async function callLines(vault: BenchVault): Promise<Line[]> {
  const own = await ownCases(vault);
  return [...(await throughCore(vault, own)), await auditEntry(vault, own)];
}

async function ownCases({ folder }: BenchVault): Promise<string[]> {
  const core = coreOn(folder);
  await unlockAs(core, 'anna');
  const { rows } = await ask(core, 'case.list', listOfCases({ withEnded: true }));
  await core.close();
  return rows.map(({ id }) => id);
}

async function throughCore(vault: BenchVault, own: readonly string[]): Promise<Line[]> {
  const core = coreOn(vault.folder);
  await unlockAs(core, 'anna');
  const beside = openDatabase(vault);
  const view = await ask(core, name, { caseId: own[0] ?? '' });
  const { input, output } = operations[name];
  const [our, their] = [cycle(own), cycle(own)];
  const work = {
    whole: () => ask(core, name, { caseId: our() }),
    schemas: () => [input.parse({ caseId: own[0] }), output.parse(view)],
    reads: () => openCase(beside, their()),
  };
  await interleaved(own.length, work);
  const times = await interleaved(rounds, work);
  await beside.close();
  await core.close();
  return [
    line(
      'case.open, whole call in core, beside its reads',
      'ms',
      median(times.whole),
      median(times.reads),
      null,
    ),
    line('  of it schemas, input and output', 'ms', median(times.schemas), median(times.reads), null),
  ];
}

async function auditEntry(vault: BenchVault, own: readonly string[]): Promise<Line> {
  const open = await unlockVault({
    folder: vault.folder,
    slotId: vault.slotIds.anna,
    password: staff.anna.password,
  });
  const { cases } = open;
  if (cases === undefined) throw new Error('Anna has no key to the cases');
  const [our, their] = [cycle(own), cycle(own)];
  const work = {
    audit: () => open.record({ event: 'case.opened', caseId: our(), detail: { own: true } }),
    reads: () => openCase(cases, their()),
  };
  await interleaved(own.length, work);
  const times = await interleaved(rounds, work);
  await open.close({ backup: false });
  return line('  of it the audit entry, durable', 'ms', median(times.audit), median(times.reads), null);
}
