import { timingSafeEqual } from 'node:crypto';
import { closeSync, fstatSync, fsyncSync, openSync, readSync, writeSync } from 'node:fs';
import { databaseNames, type DatabaseName } from './folder.ts';
import { mac, zero } from './primitives.ts';

/** How far the databases had come when the last change was acknowledged; kept outside both. */
export interface MarkerState {
  /** `commit_counter.commits` of the cases database */
  commits: number;
  /** entries in the audit log and the chain's hash (32 bytes) at the last of them */
  auditCount: number;
  auditHead: Buffer;
}

/**
 * What stands for all pages of a database file that was closed in order (`db/page-digest.ts`, 16 bytes). None while somebody
 * may be writing to it, nor after their process has died.
 */
export type PageSeals = Partial<Record<DatabaseName, Buffer>>;

const magic = Buffer.from('KIMMARK1');
const recordLength = 128;
const macAt = recordLength - 32;
const sealLength = 16;
const sealAt: Record<DatabaseName, number> = { cases: 64, audit: 80 };
/** The two places lie in different sectors and take turns: a torn write leaves the other one readable. */
const placeDistance = 4096;

/**
 * The marker file: two fixed places with a MAC each. Written in place without fsync after each commit: it survives
 * the death of the process, and after a power cut it can only be behind, never ahead of, the databases.
 */
export class Marker {
  readonly #descriptor: number;
  readonly #key: Buffer;
  #serial: number;
  #state: MarkerState | undefined;
  #seals: PageSeals;

  private constructor(descriptor: number, key: Buffer) {
    this.#descriptor = descriptor;
    this.#key = key;
    const newest = readNewest(descriptor, key);
    this.#serial = newest?.serial ?? 0;
    this.#state = newest?.state;
    this.#seals = newest?.seals ?? {};
  }

  /** @throws what `fs` throws, `ENOENT` when the file is gone */
  static open(file: string, key: Buffer): Marker {
    return new Marker(openSync(file, 'r+'), key);
  }

  /** Makes a new file, or a damaged one anew; both places hold the state, durably. */
  static create(file: string, key: Buffer, state: MarkerState, seals: PageSeals = {}): Marker {
    const marker = new Marker(openSync(file, 'w+', 0o600), key);
    marker.advance(state);
    marker.seal(seals);
    return marker;
  }

  /** What was acknowledged last; undefined when neither place carries a valid MAC. */
  get state(): MarkerState | undefined {
    return this.#state;
  }

  /** Of the files as they were closed. */
  get seals(): PageSeals {
    return this.#seals;
  }

  advance(change: Partial<MarkerState>): void {
    this.#write(change, this.#seals);
  }

  /** These databases are closed. */
  seal(seals: PageSeals): void {
    this.#keepSeals({ ...this.#seals, ...seals });
  }

  /** These databases may change from now on: the seal of a file that has changed would call it forged. */
  unseal(names: readonly DatabaseName[]): void {
    const left = Object.entries(this.#seals).filter(([name]) => !names.includes(name as DatabaseName));
    this.#keepSeals(Object.fromEntries(left));
  }

  /**
   * In both places: damage to one of them must neither take the seals away nor bring older ones back. One after the other
   * is durable, or a power cut could tear both.
   */
  #keepSeals(seals: PageSeals): void {
    for (let place = 0; place < 2; place += 1) {
      this.#write({}, seals);
      fsyncSync(this.#descriptor);
    }
  }

  #write(change: Partial<MarkerState>, seals: PageSeals): void {
    const start = this.#state ?? { commits: 0, auditCount: 0, auditHead: Buffer.alloc(32) };
    const state = { ...start, ...change };
    const serial = this.#serial + 1;
    const record = encode(serial, state, seals, this.#key);
    writeSync(this.#descriptor, record, 0, recordLength, (serial % 2) * placeDistance);
    this.#serial = serial;
    this.#state = state;
    this.#seals = seals;
  }

  /** Makes the last state durable and lets go of the file. */
  close(): void {
    fsyncSync(this.#descriptor);
    closeSync(this.#descriptor);
    zero(this.#key);
  }
}

function encode(serial: number, state: MarkerState, seals: PageSeals, key: Buffer): Buffer {
  const record = Buffer.alloc(recordLength);
  magic.copy(record);
  record.writeBigUInt64BE(BigInt(serial), 8);
  record.writeBigUInt64BE(BigInt(state.commits), 16);
  record.writeBigUInt64BE(BigInt(state.auditCount), 24);
  state.auditHead.copy(record, 32);
  for (const name of databaseNames) seals[name]?.copy(record, sealAt[name]);
  mac(key, record.subarray(0, macAt)).copy(record, macAt);
  return record;
}

interface Decoded {
  serial: number;
  state: MarkerState;
  seals: PageSeals;
}

function readNewest(descriptor: number, key: Buffer): Decoded | undefined {
  const { size } = fstatSync(descriptor);
  const places = [0, placeDistance].filter((at) => at + recordLength <= size);
  const valid = places.flatMap((at) => decode(descriptor, at, key) ?? []);
  return valid.sort((left, right) => right.serial - left.serial)[0];
}

function decode(descriptor: number, at: number, key: Buffer): Decoded | undefined {
  const record = Buffer.alloc(recordLength);
  readSync(descriptor, record, 0, recordLength, at);
  if (!timingSafeEqual(mac(key, record.subarray(0, macAt)), record.subarray(macAt))) return undefined;
  return {
    serial: Number(record.readBigUInt64BE(8)),
    state: {
      commits: Number(record.readBigUInt64BE(16)),
      auditCount: Number(record.readBigUInt64BE(24)),
      auditHead: Buffer.from(record.subarray(32, 64)),
    },
    seals: Object.fromEntries(
      databaseNames
        .map((name) => [name, Buffer.from(record.subarray(sealAt[name], sealAt[name] + sealLength))] as const)
        .filter(([, seal]) => seal.some((byte) => byte !== 0)),
    ),
  };
}
