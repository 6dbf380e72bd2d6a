/** What keeps a vault closed, in codes that the renderer has words for. */
export type VaultErrorCode =
  | 'vault-missing'
  | 'vault-exists'
  | 'vault-in-use'
  | 'key-file-damaged'
  | 'key-file-newer'
  | 'kdf-refused'
  | 'slot-unknown'
  | 'wrong-password'
  | 'too-many-attempts'
  | 'password-refused'
  | 'recovery-words-wrong'
  | 'not-allowed'
  | 'database-missing'
  | 'database-damaged'
  | 'database-newer'
  | 'backup-damaged'
  | 'attachment-missing'
  | 'attachment-damaged'
  | 'disk-full'
  | 'disk-failed'
  | 'no-access';

/** Names of things and numbers only; never a key, a password or a recovery word. */
export type VaultErrorDetail = Readonly<Record<string, string | number | readonly string[]>>;

export class VaultError extends Error {
  readonly code: VaultErrorCode;
  readonly detail: VaultErrorDetail;

  constructor(code: VaultErrorCode, detail: VaultErrorDetail = {}) {
    super(code);
    this.name = 'VaultError';
    this.code = code;
    this.detail = detail;
  }
}

/** Turns what `fs` throws into our codes; everything else goes on unchanged. */
export function asVaultError(thrown: unknown): unknown {
  const code = (thrown as NodeJS.ErrnoException | undefined)?.code;
  if (code === 'ENOSPC' || code === 'EDQUOT') return new VaultError('disk-full');
  if (code === 'EIO') return new VaultError('disk-failed');
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return new VaultError('no-access');
  return thrown;
}
