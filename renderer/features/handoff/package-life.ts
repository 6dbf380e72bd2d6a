import type { HandoffPackage } from '../../../domain/contract/handoff.operations.ts';
import type { VaultStatus } from '../../../domain/contract/vault-status.operation.ts';
import type { Tone } from '../../ui/tone.ts';

type Package = Pick<HandoffPackage, 'state' | 'preparedById'>;
type Slot = VaultStatus['slots'][number];

export const toneOfState = {
  prepared: 'warning',
  released: 'warning',
  delivered: 'success',
  withdrawn: 'neutral',
} as const satisfies Record<HandoffPackage['state'], Tone | 'neutral'>;

/** Who may release a package: Teamleitung, working here, and not the person who prepared it. */
export function possibleReleasers(staff: readonly Slot[], { preparedById }: Package): Slot[] {
  return staff.filter(({ id, role, active }) => active && role === 'teamlead' && id !== preparedById);
}

/** Packages that still need somebody: first those released but not written, then those that wait for release. */
export function unfinished<Each extends Pick<HandoffPackage, 'state'>>(packages: readonly Each[]): Each[] {
  return (['released', 'prepared'] as const).flatMap((state) =>
    packages.filter((each) => each.state === state),
  );
}

/** The package of a recipient that waits for release; there is one at most, because each names the one before. */
export function waitingFor<Each extends Pick<HandoffPackage, 'state' | 'recipient'>>(
  packages: readonly Each[],
  recipient: HandoffPackage['recipient'],
): Each | undefined {
  return packages.find((each) => each.recipient === recipient && each.state === 'prepared');
}
