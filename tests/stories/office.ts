import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { OperationResult } from '../../domain/contract/errors.ts';
import type { Input, OperationName, Output } from '../../domain/contract/operations.ts';
import { createCore, type Core } from '../../main/core/core.ts';
import { prepareVault } from '../../main/core/vault/prepare.ts';
import { templateFolder } from '../template-folder.ts';
import type { Caller } from './enter-story.ts';
import { officeName, staff, type StaffKey } from './staff.ts';

/** The cheapest key derivation that the program accepts. */
export const cheapKdf = { memoryKib: 64 * 1024, passes: 3, lanes: 1 };

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

export function deskAt(core: Core, slotId = ''): Desk {
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

/** Somebody of the office unlocks a vault, at a core of its own. */
export async function sitDownAt(
  places: { readonly vaultFolder: string; readonly outboxFolder: string },
  slots: Readonly<Record<StaffKey, string>>,
  key: StaffKey,
): Promise<Desk> {
  const desk = deskAt(createCore({ ...places, training: false, now: () => new Date() }), slots[key]);
  await desk.call('vault.unlock', { slotId: desk.slotId, password: staff[key].password });
  return desk;
}

/** Makes the vault of the demo office with cheap key derivation. */
export async function foundOffice(vault: string): Promise<void> {
  mkdirSync(dirname(vault), { recursive: true });
  const prepared = await prepareVault({ officeName, users: Object.values(staff), kdf: cheapKdf });
  await prepared.commit(vault);
}

/** A folder with the vault of the demo office in `akte`, without a case, for tests to copy. */
export const officeTemplate = (): Promise<string> =>
  templateFolder('office', (folder) => foundOffice(join(folder, 'akte')));

export async function slotsOf(vaultFolder: string): Promise<Record<StaffKey, string>> {
  const core = createCore({ vaultFolder, outboxFolder: vaultFolder, training: false, now: () => new Date() });
  const { slots } = await deskAt(core).call('vault.status', {});
  const entries = Object.entries(staff).map(([key, { name }]) => [
    key,
    slots.find((slot) => slot.name === name)?.id ?? '',
  ]);
  return Object.fromEntries(entries) as Record<StaffKey, string>;
}
