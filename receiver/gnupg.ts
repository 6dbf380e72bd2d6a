import { spawn } from 'node:child_process';

export interface Decrypted {
  bytes: Uint8Array;
  /** Fingerprints (primary keys) of valid signatures; exactly one in an honest package. */
  validSignatures: readonly string[];
  /** Fingerprint of the recipient's primary key that opened it. */
  decryptionKey: string;
}

export type DecryptionProblem =
  'gpg-missing' | 'not-decrypted' | 'too-large' | 'signature-missing' | 'signature-bad';

/** Thrown when gpg does not give plain bytes under a valid signature. */
export class DecryptionFailure extends Error {
  readonly code: DecryptionProblem;
  constructor(code: DecryptionProblem) {
    super(code);
    this.name = 'DecryptionFailure';
    this.code = code;
  }
}

const statusFd = 3;

/**
 * Decrypts with stock gpg into memory (no plain file is ever written) and reads its machine-readable status, because gpg
 * ends with 0 for a message that nobody signed. Throws DecryptionFailure.
 * @param keyring a GnuPG home with the recipient's private and the sender's public key
 */
export async function decryptWithGnupg(file: string, keyring: string, sizeLimit: number): Promise<Decrypted> {
  const options = ['--batch', '--no-tty', '--homedir', keyring, '--trust-model', 'always'];
  const gpg = spawn(
    'gpg',
    [...options, '--status-fd', String(statusFd), '--output', '-', '--decrypt', '--', file],
    {
      stdio: ['ignore', 'pipe', 'ignore', 'pipe'],
    },
  );
  const exit = new Promise<number | null>((resolve, reject) => {
    gpg.on('error', () => reject(new DecryptionFailure('gpg-missing')));
    gpg.on('close', resolve);
  });
  const stopAtLimit = () => gpg.kill('SIGKILL');
  const [code, bytes, status] = await Promise.all([
    exit,
    collect(gpg.stdout, sizeLimit, stopAtLimit),
    collect(gpg.stdio[statusFd] as NodeJS.ReadableStream, 1024 * 1024, stopAtLimit),
  ]);
  if (bytes === null || status === null) throw new DecryptionFailure('too-large');
  return judge(code, bytes, status.toString('utf8'));
}

async function collect(
  stream: NodeJS.ReadableStream | null,
  limit: number,
  onLimit: () => void,
): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream ?? []) {
    size += (chunk as Buffer).byteLength;
    if (size <= limit) chunks.push(chunk as Buffer);
    else onLimit();
  }
  return size <= limit ? Buffer.concat(chunks) : null;
}

function judge(exitCode: number | null, bytes: Uint8Array, status: string): Decrypted {
  const lines = status
    .split('\n')
    .filter((line) => line.startsWith('[GNUPG:] '))
    .map((line) => line.slice('[GNUPG:] '.length).split(' '));
  const of = (...keywords: string[]) => lines.filter(([keyword = '']) => keywords.includes(keyword));
  const decrypted =
    of('DECRYPTION_OKAY').length === 1 && of('GOODMDC').length === 1 && of('PLAINTEXT').length === 1;
  const decryptionKey = of('DECRYPTION_KEY')[0]?.[2];
  if (!decrypted || decryptionKey === undefined) throw new DecryptionFailure('not-decrypted');
  if (of('BADSIG', 'ERRSIG', 'EXPSIG', 'EXPKEYSIG', 'REVKEYSIG').length > 0)
    throw new DecryptionFailure('signature-bad');
  // Last field of VALIDSIG: the primary key, whichever subkey signed.
  const validSignatures = of('VALIDSIG').map((fields) => fields.at(-1) ?? '');
  if (validSignatures.length === 0) throw new DecryptionFailure('signature-missing');
  if (exitCode !== 0 || validSignatures.length > 1) throw new DecryptionFailure('signature-bad');
  return { bytes, validSignatures, decryptionKey };
}
