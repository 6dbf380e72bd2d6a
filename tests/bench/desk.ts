import type { Input, OperationName, Output } from '../../domain/contract/operations.ts';
import { createCore, type Core } from '../../main/core/core.ts';
import { staff, type StaffKey } from '../stories/staff.ts';

/** A core without a window, locked, on the vault in a folder. */
export function coreOn(vaultFolder: string): Core {
  return createCore({ vaultFolder, outboxFolder: vaultFolder, training: true, now: () => new Date() });
}

/** @throws where the operation is refused: a refusal must not be taken for a fast answer */
export async function ask<Name extends OperationName>(
  core: Core,
  name: Name,
  input: Input<Name>,
): Promise<Output<Name>> {
  const result = await core.call(name, input);
  if (!result.ok) throw new Error(`${name} was refused: ${result.error.code}`);
  return result.output as Output<Name>;
}

export async function unlockAs(core: Core, person: StaffKey): Promise<void> {
  const { name, password } = staff[person];
  const { slots } = await ask(core, 'vault.status', {});
  const slotId = slots.find((slot) => slot.name === name)?.id ?? '';
  await ask(core, 'vault.unlock', { slotId, password });
}
