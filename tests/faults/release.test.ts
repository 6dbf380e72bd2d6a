import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addMonths } from '../../domain/date.ts';
import type { Input } from '../../domain/contract/operations.ts';
import { localToday } from '../../domain/validation.ts';
import { recipientKeyPair } from '../integration/handoff/fixtures/package.ts';
import { simpleCase } from '../integration/core/simple-case.ts';
import { enterStory } from '../stories/enter-story.ts';
import { foundOffice, sitDownAt, slotsOf, type Desk } from '../stories/office.ts';
import { staff, type StaffKey } from '../stories/staff.ts';
import { faultsAt, runTraced } from './fixtures/traced.ts';

/** With `KIM_TRIALS` set the handover is killed at every call that reaches the disk, otherwise at some of them. */
const most = process.env['KIM_TRIALS'] === undefined ? 2 : undefined;
const timeout = most === undefined ? 3_600_000 : 300_000;

const script = join(import.meta.dirname, 'fixtures', 'day-of-work.ts');
const home = mkdtempSync(join(tmpdir(), 'kim-release-'));
const original = join(home, 'original');
const trial = join(home, 'trial');
const plan = join(home, 'plan.json');

let slots: Record<StaffKey, string>;
let toRelease: Input<'handoff.release'>;

const sitDown = (vaultFolder: string, key: StaffKey): Promise<Desk> =>
  sitDownAt({ vaultFolder, outboxFolder: vaultFolder }, slots, key);

beforeAll(async () => {
  await foundOffice(original);
  slots = await slotsOf(original);
  const jutta = await sitDown(original, 'jutta');
  const { publicKey } = await recipientKeyPair('Kreis Lippe');
  await jutta.call('handoff.saveRecipientKey', { recipient: 'kreis-lippe', armoredKey: publicKey });
  await enterStory(jutta.call, simpleCase());
  const month = addMonths(localToday(), -1).slice(0, 7);
  const { id: packageId } = await jutta.call('handoff.prepare', { recipient: 'kreis-lippe', month });
  await jutta.leave();
  toRelease = { packageId, slotId: slots.holger, password: staff.holger.password };
  const calls = [
    ['handoff.release', toRelease],
    ['handoff.deliver', { packageId }],
  ];
  writeFileSync(plan, JSON.stringify({ slotId: slots.jutta, password: staff.jutta.password, calls }));
}, 60_000);
afterAll(() => {
  rmSync(home, { recursive: true, force: true });
});

function releaseWith(injection?: string) {
  rmSync(trial, { recursive: true, force: true });
  cpSync(original, trial, { recursive: true });
  return runTraced(script, [trial, plan], join(home, 'trace'), injection);
}

const outbox = join(trial, 'ausgang');
const packages = (): Buffer[] =>
  existsSync(outbox)
    ? readdirSync(outbox)
        .filter((name) => name.endsWith('.gpg'))
        .map((name) => readFileSync(join(outbox, name)))
    : [];

/** Goes on as a person would who finds the month as it was left. @returns how far it had come */
async function handOver(): Promise<'prepared' | 'released' | 'delivered'> {
  const { call, leave } = await sitDown(trial, 'jutta');
  try {
    expect((await call('vault.status', {})).session?.readOnlyReason).toBeNull();
    const left = packages();
    const [found, ...more] = (await call('handoff.packages', {})).packages;
    expect(more).toEqual([]);
    if (found?.state !== 'prepared' && found?.state !== 'released' && found?.state !== 'delivered')
      throw new Error(`a package that is ${found?.state ?? 'missing'}`);
    if (found.state === 'prepared') {
      expect(left).toEqual([]);
      await call('handoff.release', toRelease);
    }
    const { fileName, fileHash } = await call('handoff.deliver', { packageId: toRelease.packageId });
    // Whatever lay there already is the file that lies there now: never two different ones with one number.
    const delivered = readFileSync(join(outbox, fileName ?? ''));
    expect(createHash('sha512').update(delivered).digest('hex')).toBe(fileHash);
    for (const bytes of left) expect(bytes.equals(delivered)).toBe(true);
    expect(readdirSync(outbox).sort()).toEqual([fileName, `${fileName}.ready`]);
    return found.state;
  } finally {
    await leave();
  }
}

async function requireLog(): Promise<void> {
  const { call, leave } = await sitDown(trial, 'dirk');
  try {
    expect(await call('audit.verify', {})).toMatchObject({ intact: true });
    const page = {
      from: null,
      to: null,
      user: null,
      event: 'handoff.released',
      offset: 0,
      limit: 1,
    } as const;
    expect((await call('audit.list', page)).total).toBe(1);
  } finally {
    await leave();
  }
}

test('a month killed while it is released and written leaves once, as one file', { timeout }, async () => {
  const undisturbed = releaseWith();
  expect(undisturbed.lines).toContain('handoff.deliver ok');
  const reached: string[] = [];
  for (const injection of faultsAt(undisturbed.seen, 'signal=KILL', most)) {
    const { killed, lines } = releaseWith(injection);
    expect(killed, injection).toBe(true);
    const state = await handOver().catch((thrown: unknown) => {
      throw new Error(`${injection}: ${String(thrown)}\n${lines.join('\n')}`, { cause: thrown });
    });
    if (lines.includes('handoff.release ok')) expect(state, injection).not.toBe('prepared');
    if (lines.includes('handoff.deliver ok')) expect(state, injection).toBe('delivered');
    reached.push(state);
    await requireLog();
  }
  // The kills fell into the handover, not only before it or after it.
  expect(new Set(reached).size).toBeGreaterThan(1);
});
