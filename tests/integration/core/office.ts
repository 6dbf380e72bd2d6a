import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll } from 'vitest';
import type { OperationResult } from '../../../domain/contract/errors.ts';
import type { Input, OperationName, Output } from '../../../domain/contract/operations.ts';
import { localToday } from '../../../domain/validation.ts';
import { createCore, type Core } from '../../../main/core/core.ts';
import { prepareVault } from '../../../main/core/vault/prepare.ts';
import type { Caller } from '../../stories/enter-story.ts';
import { officeName, staff, type StaffKey } from '../../stories/staff.ts';

/** The cheapest key derivation that the program accepts. */
export const cheapKdf = { memoryKib: 64 * 1024, passes: 3, lanes: 1 };

/** The clock of a test file stands still, so that midnight can't pass through a test. */
const startedAt = new Date();
export const today = localToday(startedAt);

/** A person at the unlocked program. */
export interface Desk {
  core: Core;
  slotId: string;
  /** Gives the output, throws where the operation is refused. */
  call: Caller;
  /** Gives what was answered, refusals included. */
  ask: <Name extends OperationName>(name: Name, input: Input<Name>) => Promise<OperationResult<Output<Name>>>;
  leave: () => Promise<void>;
}

export class Refusal extends Error {
  readonly error: Extract<OperationResult<unknown>, { ok: false }>['error'];
  constructor(operation: string, error: Refusal['error']) {
    super(`${operation}: ${JSON.stringify(error)}`);
    this.error = error;
  }
}

export function deskAt(core: Core, slotId: string): Desk {
  const ask: Desk['ask'] = (name, input) => core.call(name, input) as never;
  return {
    core,
    slotId,
    ask,
    call: async (name, input) => {
      const result = await ask(name, input);
      if (!result.ok) throw new Refusal(name, result.error);
      return result.output;
    },
    leave: () => core.close(),
  };
}

export interface Office {
  /** Vault in `akte`, packages in `ausgang`. */
  readonly folder: string;
  readonly vault: string;
  sitDown(person: StaffKey, options?: { outboxFolder?: string; now?: () => Date }): Promise<Desk>;
  /** A core without anybody logged in. */
  core(options?: { outboxFolder?: string; now?: () => Date }): Core;
}

/**
 * An office with a real encrypted vault for each test of a file. Keys and databases are made once and copied, since making
 * them costs more than most tests.
 */
export function officeForEachTest(): () => Office {
  let template = '';
  let slotIds: Record<StaffKey, string>;
  let folder = '';
  let cores: Core[] = [];

  beforeAll(async () => {
    template = mkdtempSync(join(tmpdir(), 'kim-office-'));
    await foundOffice(join(template, 'akte'));
    slotIds = await slotsOf(join(template, 'akte'));
  });
  afterAll(() => rmSync(template, { recursive: true, force: true }));
  afterEach(async () => {
    for (const core of cores) await core.close();
    cores = [];
    if (folder !== '') rmSync(folder, { recursive: true, force: true });
    folder = '';
  });

  return () => {
    folder = mkdtempSync(join(tmpdir(), 'kim-office-'));
    const vault = join(folder, 'akte');
    cpSync(join(template, 'akte'), vault, { recursive: true });
    const core: Office['core'] = (options = {}) => {
      const made = createCore({
        vaultFolder: vault,
        outboxFolder: options.outboxFolder ?? folder,
        training: false,
        now: options.now ?? (() => startedAt),
      });
      cores.push(made);
      return made;
    };
    return {
      folder,
      vault,
      core,
      async sitDown(person, options) {
        const made = core(options);
        const desk = deskAt(made, slotIds[person]);
        await desk.call('vault.unlock', { slotId: desk.slotId, password: staff[person].password });
        return desk;
      },
    };
  };
}

/** Makes the vault of the demo office with cheap key derivation. */
export async function foundOffice(vault: string): Promise<void> {
  mkdirSync(join(vault, '..'), { recursive: true });
  const prepared = await prepareVault({ officeName, users: Object.values(staff), kdf: cheapKdf });
  await prepared.commit(vault);
}

export async function slotsOf(vaultFolder: string): Promise<Record<StaffKey, string>> {
  const core = createCore({ vaultFolder, outboxFolder: vaultFolder, training: false, now: () => startedAt });
  const { slots } = await deskAt(core, '').call('vault.status', {});
  const entries = Object.entries(staff).map(([key, { name }]) => [
    key,
    slots.find((slot) => slot.name === name)?.id ?? '',
  ]);
  return Object.fromEntries(entries) as Record<StaffKey, string>;
}
