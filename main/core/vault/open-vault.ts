import type { AuditReport } from '../../../domain/audit/event.ts';
import type { SignedCheckpoint } from '../audit/checkpoint.ts';
import { signCheckpoint } from '../audit/checkpoint.ts';
import { AuditReader } from '../audit/read.ts';
import type { AuditTrail } from '../audit/trail.ts';
import type { VerifyResult } from '../audit/verify.ts';
import { verifyAuditLog } from '../audit/verify.ts';
import type { CaseDatabase } from '../db/connection.ts';
import { AttachmentStore } from './attachment-store.ts';
import type { Backup } from './backup.ts';
import { createBackup } from './backup.ts';
import type { OpenDatabases } from './databases.ts';
import { closeDatabases, openedNames, settleDatabases } from './databases.ts';
import { asVaultError, VaultError } from './errors.ts';
import { vaultFiles } from './folder.ts';
import type { InstanceLock } from './instance-lock.ts';
import type { KeyFile } from './key-file.ts';
import type { Keys } from './keys.ts';
import { zeroKeys } from './keys.ts';
import type { Marker } from './marker.ts';
import { presentSeals } from './page-seals.ts';
import { checkPassword } from './password-check.ts';
import type { RestoreNote } from './restore-note.ts';
import type { Signer, User } from './signer.ts';
import { signerOf } from './signer.ts';
import { verifyBytes } from './signing.ts';
import type { ReadOnlyReason } from './stored-state.ts';

export interface OpenVaultParts {
  folder: string;
  keyFile: KeyFile;
  user: User;
  keys: Keys;
  databases: OpenDatabases;
  trail: AuditTrail | undefined;
  marker: Marker | undefined;
  lock: InstanceLock;
  readOnly: ReadOnlyReason | undefined;
  failedAttempts: number;
  lastUnlockAt: string | null;
  restoredFrom: RestoreNote | undefined;
  now: () => Date;
}

export interface ClosingReport {
  backup?: Backup;
  /** `DatabaseError` or `VaultError` when tidying up or the backup failed */
  failure?: unknown;
}

/** An unlocked vault in this process. Ends with `close`; the end of the process is what really forgets the keys. */
export class OpenVault {
  readonly #parts: OpenVaultParts;
  readonly #signer: Signer;
  /** Remembers the sessions it has opened: reading on would otherwise unseal each from its beginning again. */
  #reader: AuditReader | undefined;
  readonly #attachments: AttachmentStore | undefined;
  #closed = false;

  constructor(parts: OpenVaultParts) {
    this.#parts = parts;
    const { keys, folder } = parts;
    this.#attachments = keys.cases && new AttachmentStore(vaultFiles(folder).attachments, keys.cases);
    this.#signer = signerOf(parts.user, parts.keys, parts.keyFile.officePublicKey);
  }

  get folder(): string {
    return this.#parts.folder;
  }
  get vaultId(): string {
    return this.#parts.keyFile.vaultId;
  }
  get officeName(): string {
    return this.#parts.keyFile.officeName;
  }
  get user(): User {
    return this.#parts.user;
  }
  get epoch(): number {
    return this.#parts.keyFile.epoch;
  }
  /** Absent for Datenschutz and Administration: they have no key. */
  get cases(): CaseDatabase | undefined {
    return this.#parts.databases.cases;
  }
  /** The content of documents. Absent where `cases` is. */
  get attachments(): AttachmentStore | undefined {
    return this.#attachments;
  }
  /** Absent for Administration. */
  get audit(): CaseDatabase | undefined {
    return this.#parts.databases.audit;
  }
  /** For `unitOfWork`. Absent where nothing can be recorded: Administration, or a read-only vault. */
  get trail(): AuditTrail | undefined {
    return this.#parts.trail;
  }
  get readOnly(): ReadOnlyReason | undefined {
    return this.#parts.readOnly;
  }
  /** Wrong passwords since this person's last unlock. */
  get failedAttempts(): number {
    return this.#parts.failedAttempts;
  }
  get lastUnlockAt(): string | null {
    return this.#parts.lastUnlockAt;
  }
  /** Set at the first unlock after a backup was restored. */
  get restoredFrom(): RestoreNote | undefined {
    return this.#parts.restoredFrom;
  }
  get officePublicKey(): { armored: string; fingerprint: string } {
    return this.#parts.keyFile.officePublicKey;
  }
  /** Everybody with a slot: names behind ids, and the choice of a second person. */
  get slots(): (User & { active: boolean })[] {
    return this.#parts.keyFile.slots.map(({ id, name, role, active }) => ({
      slotId: id,
      name,
      role,
      active,
    }));
  }
  /** The user, with personal and office key; disposed by `close`. */
  get signer(): Signer {
    return this.#signer;
  }

  /** Ed25519 public keys of a slot (SPKI, DER), oldest first; empty for an unknown slot. */
  verifyingKeys(slotId: string): Buffer[] {
    const slot = this.#parts.keyFile.slots.find(({ id }) => id === slotId);
    return (slot?.verifyingKeys ?? []).map((key) => Buffer.from(key, 'base64'));
  }

  verifySignature(slotId: string, bytes: Uint8Array, signature: Uint8Array): boolean {
    return this.verifyingKeys(slotId).some((key) => verifyBytes(key, bytes, signature));
  }

  /**
   * A second person in this session, e.g. to release what the first has prepared. Counts as an attempt on their slot.
   * Dispose of the result at once after use.
   *
   * @throws VaultError as `checkPassword`
   */
  async verifyPassword({ slotId, password }: { slotId: string; password: string }): Promise<Signer> {
    const { folder, keyFile, now } = this.#parts;
    const { slot, keys } = await checkPassword(folder, keyFile, slotId, password, now());
    return signerOf({ slotId, name: slot.name, role: slot.role }, keys, keyFile.officePublicKey);
  }

  /**
   * Records without changing anything (reading, searching, printing); durable when it returns.
   *
   * @throws VaultError `not-allowed` where `trail` is absent
   */
  async record(...reports: AuditReport[]): Promise<void> {
    if (!this.trail) throw new VaultError('not-allowed');
    await this.trail.record(reports);
  }

  /** Reads the log; keep it for the session, it remembers what it has opened. Datenschutz only. */
  auditReader(): AuditReader {
    const { sealing } = this.#parts.keys;
    if (!this.audit || !sealing) throw new VaultError('not-allowed');
    this.#reader ??= new AuditReader(this.audit, this.vaultId, sealing);
    return this.#reader;
  }

  /** Checks the whole log against its own checkpoints and those held elsewhere. */
  async verifyAudit(heldElsewhere: readonly SignedCheckpoint[] = []): Promise<VerifyResult> {
    if (!this.audit) throw new VaultError('not-allowed');
    await this.trail?.drain();
    return verifyAuditLog(this.audit, {
      vaultId: this.vaultId,
      heldElsewhere,
      verifyingKeys: (slotId) => this.verifyingKeys(slotId),
    });
  }

  /** Signs the log's present state, stores the result, and returns it to be kept elsewhere too. */
  async signCheckpoint(): Promise<SignedCheckpoint> {
    if (!this.audit || !this.trail) throw new VaultError('not-allowed');
    await this.trail.drain();
    return signCheckpoint(this.audit, {
      vaultId: this.vaultId,
      epoch: this.epoch,
      signedBy: this.user.slotId,
      at: this.#parts.now(),
      sign: (bytes) => this.#signer.sign(bytes),
    });
  }

  /**
   * Locks: moves the outbox to the log, empties the write-ahead logs, zeroes keys, makes a backup, lets go of the
   * vault. Always ends locked; what could not be tidied up (a full disk, say) is in the report and is made up for at
   * the next unlock. Nothing acknowledged is lost if this is never called.
   */
  async close(options: { backup?: boolean } = {}): Promise<ClosingReport> {
    if (this.#closed) return {};
    this.#closed = true;
    const { folder, lock, now, readOnly } = this.#parts;
    try {
      await this.#closeFiles();
      const backup = options.backup === false || readOnly ? undefined : createBackup(folder, now());
      return backup ? { backup } : {};
    } catch (thrown) {
      return { failure: asVaultError(thrown) };
    } finally {
      lock.release();
    }
  }

  async #closeFiles(): Promise<void> {
    const { databases, folder, marker, readOnly } = this.#parts;
    try {
      await this.#closeDatabases(databases);
      if (!readOnly) marker?.seal(await presentSeals(folder, openedNames(databases)));
    } finally {
      marker?.close();
    }
  }

  async #closeDatabases(databases: OpenDatabases): Promise<void> {
    try {
      await this.trail?.close();
      await settleDatabases(databases);
    } finally {
      await closeDatabases(databases);
      this.#attachments?.forgetKey();
      zeroKeys(this.#parts.keys);
    }
  }
}
