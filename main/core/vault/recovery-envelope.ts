import { entropyToMnemonic, mnemonicToEntropy } from '@scure/bip39';
import { wordlist } from '@scure/bip39/wordlists/english.js';
import { randomBytes } from 'node:crypto';
import { VaultError } from './errors.ts';
import type { Envelope } from './key-file.ts';
import type { EnvelopeKind, Keys } from './keys.ts';
import { keysInEnvelope } from './keys.ts';
import { zero } from './primitives.ts';
import { type Binding, fits, unwrapKeys, wrapKeys } from './wrapping.ts';

/** Wraps what an envelope may open under 256 random bits, shown once as 24 words with a checksum (BIP 39). */
export function createEnvelope(
  vaultId: string,
  kind: EnvelopeKind,
  available: Keys,
  epoch: number,
): { envelope: Envelope; words: string[] } {
  const entropy = randomBytes(32);
  const keys: Keys = {};
  for (const name of keysInEnvelope[kind]) {
    const key = available[name];
    if (key === undefined) throw new VaultError('not-allowed', { key: name });
    keys[name] = key;
  }
  const words = entropyToMnemonic(Uint8Array.from(entropy), wordlist).split(' ');
  const envelope = { epoch, ...wrapKeys(entropy, keys, envelopeBinding(vaultId, kind, epoch)) };
  zero(entropy);
  return { envelope, words };
}

/** @throws VaultError `recovery-words-wrong`, or `key-file-damaged` when the words fit but a wrap does not */
export function openEnvelope(
  vaultId: string,
  kind: EnvelopeKind,
  envelope: Envelope,
  words: readonly string[],
): Keys {
  const entropy = entropyOf(words);
  try {
    const binding = envelopeBinding(vaultId, kind, envelope.epoch);
    if (!fits(entropy, envelope, binding)) throw new VaultError('recovery-words-wrong');
    const keys = unwrapKeys(entropy, envelope, binding);
    if (keys === undefined) throw new VaultError('key-file-damaged');
    return keys;
  } finally {
    zero(entropy);
  }
}

function entropyOf(words: readonly string[]): Buffer {
  const typed = words.map((word) => word.trim().normalize('NFKC').toLowerCase()).join(' ');
  try {
    return Buffer.from(mnemonicToEntropy(typed, wordlist));
  } catch {
    throw new VaultError('recovery-words-wrong');
  }
}

function envelopeBinding(vaultId: string, kind: EnvelopeKind, epoch: number): Binding {
  return { vaultId, holder: `recovery-${kind}`, role: 'recovery', epoch, kdf: null };
}
