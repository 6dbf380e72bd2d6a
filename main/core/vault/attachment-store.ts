import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { halfWritten, replaceFile, syncFolder } from './durable-file.ts';
import { asVaultError, VaultError } from './errors.ts';
import { decrypt, deriveKey, encrypt, zero } from './primitives.ts';

const kept = '.dokument';
const staged = '.neu';

/**
 * The content of documents, each in an encrypted file of its own: in the database every backup at every lock would copy
 * all of them. A file is durable as `<id>.neu` before its row commits, and gets its name after that; whatever dies in
 * between, a row always has its content, and content without a row is known by its ending.
 */
export class AttachmentStore {
  readonly #folder: string;
  readonly #key: Buffer;

  constructor(folder: string, casesKey: Uint8Array) {
    this.#folder = folder;
    this.#key = deriveKey(casesKey, 'attachments');
  }

  /** Durable when it returns. @throws VaultError `disk-full`, `disk-failed`, `no-access` */
  stage(id: string, bytes: Uint8Array): void {
    try {
      mkdirSync(this.#folder, { recursive: true, mode: 0o700 });
      replaceFile(this.#path(id, staged), encrypt(this.#key, bytes, Buffer.from(id)));
    } catch (thrown) {
      throw asVaultError(thrown);
    }
  }

  /**
   * Gives staged content its lasting name, once its row is committed. The document is kept by then: where the disk refuses the
   * name, it is read by the one it has, and the next document brings it in order.
   */
  keep(id: string): void {
    try {
      renameSync(this.#path(id, staged), this.#path(id, kept));
      syncFolder(this.#folder);
    } catch {
      // An error now would be told as if nothing had been saved.
    }
  }

  /** Finishes or drops what was staged, or half written, when a process died. */
  tidy(hasRow: (id: string) => boolean): void {
    if (!existsSync(this.#folder)) return;
    for (const name of readdirSync(this.#folder)) {
      if (name.endsWith(halfWritten)) rmSync(join(this.#folder, name));
      if (!name.endsWith(staged)) continue;
      const id = name.slice(0, -staged.length);
      if (hasRow(id)) this.keep(id);
      else rmSync(join(this.#folder, name));
    }
  }

  /** @throws VaultError `attachment-missing`, `attachment-damaged` */
  read(id: string): Buffer {
    const file = [kept, staged].map((ending) => this.#path(id, ending)).find((path) => existsSync(path));
    if (file === undefined) throw new VaultError('attachment-missing');
    const bytes = decrypt(this.#key, readFileSync(file), Buffer.from(id));
    if (bytes === undefined) throw new VaultError('attachment-damaged');
    return bytes;
  }

  forgetKey(): void {
    zero(this.#key);
  }

  #path(id: string, ending: string): string {
    return join(this.#folder, `${id}${ending}`);
  }
}
