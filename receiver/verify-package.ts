import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { packageFileName } from '../domain/handoff/package-name.ts';
import { readPackage, type ReadPackage } from '../main/core/handoff/package/bag.ts';
import { PackageDefect } from '../main/core/handoff/package/defect.ts';
import { defaultUnpackLimits } from '../main/core/handoff/package/unpack.ts';
import { DecryptionFailure, decryptWithGnupg } from './gnupg.ts';
import type { RefusalCode } from './messages.ts';

export interface Expectation {
  /** GnuPG home with the own private and the sender's public key. */
  keyring: string;
  /** Fingerprint of the sending office's key, learned by another way than the package. */
  senderFingerprint: string;
  /** Our own short name, such as `kreis-lippe`; null accepts any. */
  recipient: string | null;
  /** Whether the `.ready` marker must lie beside the file. */
  markerRequired: boolean;
}

export type Verdict =
  { accepted: true; package: ReadPackage } | { accepted: false; code: RefusalCode; path: string | null };

const refuse = (code: RefusalCode, path: string | null = null): Verdict => ({ accepted: false, code, path });
const sameFingerprint = (one: string, other: string) =>
  one.length >= 40 && one.replaceAll(' ', '').toUpperCase() === other.replaceAll(' ', '').toUpperCase();

/** Checks a delivered package from the file to the last value. Never throws for what a package can be. */
export async function verifyPackage(file: string, expected: Expectation): Promise<Verdict> {
  try {
    const { archiveSize } = defaultUnpackLimits();
    const size = await stat(file).then(
      (found) => found.size,
      () => null,
    );
    if (size === null) return refuse('file-missing-on-disk');
    if (size > archiveSize) return refuse('too-large');
    const marker = await checkMarker(file, expected.markerRequired);
    if (marker !== null) return refuse(marker);

    const { bytes, validSignatures, decryptionKey } = await decryptWithGnupg(
      file,
      expected.keyring,
      archiveSize,
    );
    if (!validSignatures.every((signer) => sameFingerprint(signer, expected.senderFingerprint))) {
      return refuse('wrong-sender');
    }
    const read = await readPackage(bytes);
    const { header } = read.month;
    if (expected.recipient !== null && header.recipient !== expected.recipient)
      return refuse('wrong-recipient');
    // Somebody else who may read a package could encrypt the signed content anew to us.
    if (!sameFingerprint(decryptionKey, read.recipientFingerprint)) return refuse('wrong-recipient');
    if (basename(file) !== packageFileName(header)) return refuse('wrong-name');
    return { accepted: true, package: read };
  } catch (error) {
    if (error instanceof PackageDefect) return refuse(error.code, error.path);
    if (error instanceof DecryptionFailure) return refuse(error.code);
    throw error;
  }
}

async function checkMarker(file: string, required: boolean): Promise<RefusalCode | null> {
  const marker = await readFile(`${file}.ready`, 'utf8').catch(() => null);
  if (marker === null) return required ? 'marker-missing' : null;
  const hash = createHash('sha512')
    .update(await readFile(file))
    .digest('hex');
  return marker === `${hash}  ${basename(file)}\n` ? null : 'marker-differs';
}
