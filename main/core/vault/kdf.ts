import { hashRaw } from '@node-rs/argon2';
import { normalizePassword } from '../../../domain/access/password.ts';
import { VaultError } from './errors.ts';

/** How expensive one guess is. */
export interface KdfParameters {
  memoryKib: number;
  passes: number;
  lanes: number;
}

/** 256 MiB, three passes, four lanes: about 0.3 s on an office PC. */
export const defaultKdf: KdfParameters = { memoryKib: 256 * 1024, passes: 3, lanes: 4 };

// The library's own names are const enums, which type stripping can't read.
const argon2id = 2;
const version13 = 1;

const least = { memoryKib: 64 * 1024, passes: 3 } as const;
const most = { memoryKib: 1024 * 1024, passes: 20, lanes: 16 } as const;

/** Refuses a file that makes guessing cheap (downgrade) or one unlock as expensive as a crash. */
export function requireAcceptableKdf({ memoryKib, passes, lanes }: KdfParameters): void {
  const tooCheap = memoryKib < least.memoryKib || passes < least.passes || lanes < 1;
  const tooExpensive = memoryKib > most.memoryKib || passes > most.passes || lanes > most.lanes;
  if (tooCheap || tooExpensive) throw new VaultError('kdf-refused', { memoryKib, passes, lanes });
}

/** Argon2id over the normalised password: 32 bytes, to be zeroed by the caller. */
export async function stretchPassword(password: string, salt: Buffer, kdf: KdfParameters): Promise<Buffer> {
  requireAcceptableKdf(kdf);
  const bytes = Buffer.from(normalizePassword(password), 'utf8');
  try {
    return await hashRaw(bytes, {
      algorithm: argon2id,
      version: version13,
      memoryCost: kdf.memoryKib,
      timeCost: kdf.passes,
      parallelism: kdf.lanes,
      outputLen: 32,
      salt,
    });
  } finally {
    bytes.fill(0);
  }
}
