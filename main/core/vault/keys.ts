import type { Role } from '../../../domain/access/roles.ts';
import { holdsOfficeKey, opensAudit, opensCases, readsAudit } from '../../../domain/access/roles.ts';
import { zero } from './primitives.ts';

/**
 * Everything that can be wrapped: the two database keys, the private key for reading sealed entries, a person's
 * Ed25519 key, the office's OpenPGP key (armored text), and the key of the key file's own MAC.
 */
export const keyKinds = ['cases', 'audit', 'sealing', 'signing', 'office', 'integrity'] as const;
export type KeyKind = (typeof keyKinds)[number];
export type Keys = Partial<Record<KeyKind, Buffer>>;

/** What a slot of this role wraps; nothing else may ever be written into it. */
export function keyKindsOf(role: Role): KeyKind[] {
  return keyKinds.filter((kind) => {
    if (kind === 'cases') return opensCases(role);
    if (kind === 'audit') return opensAudit(role);
    if (kind === 'sealing') return readsAudit(role);
    if (kind === 'office') return holdsOfficeKey(role);
    return true;
  });
}

/** The two recovery envelopes: the head of office keeps `cases`, the data-protection officer keeps `audit`. */
export const envelopeKinds = ['cases', 'audit'] as const;
export type EnvelopeKind = (typeof envelopeKinds)[number];
export const keysInEnvelope: Record<EnvelopeKind, readonly KeyKind[]> = {
  cases: ['cases', 'audit', 'office', 'integrity'],
  audit: ['audit', 'sealing', 'integrity'],
};

/** True when an envelope holds all that a slot of this role needs (a personal signing key is made anew). */
export function envelopeRestores(envelope: EnvelopeKind, role: Role): boolean {
  return keyKindsOf(role).every((kind) => kind === 'signing' || keysInEnvelope[envelope].includes(kind));
}

export function zeroKeys(keys: Keys): void {
  zero(...Object.values(keys));
}
