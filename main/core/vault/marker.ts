import { timingSafeEqual } from 'node:crypto';
import { closeSync, fstatSync, fsyncSync, openSync, readSync, writeSync } from 'node:fs';
import { mac, zero } from './primitives.ts';

/** How far the databases had come when the last change was acknowledged; kept outside both. */
export interface MarkerState {
  /** `commit_counter.commits` of the cases database */
  commits: number;
  /** entries in the audit log and the chain's hash (32 bytes) at the last of them */
  auditCount: number;
  auditHead: Buffer;
}

const magic = Buffer.from('KIMMARK1');
const recordLength = 128;
const macAt = recordLength - 32;
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

  private constructor(descriptor: number, key: Buffer) {
    this.#descriptor = descriptor;
    this.#key = key;
    const newest = readNewest(descriptor, key);
    this.#serial = newest?.serial ?? 0;
    this.#state = newest?.state;
  }

  /** @throws what `fs` throws, `ENOENT` when the file is gone */
  static open(file: string, key: Buffer): Marker {
    return new Marker(openSync(file, 'r+'), key);
  }

  /** Makes a new file, or a damaged one anew; both places hold the state, durably. */
  static create(file: string, key: Buffer, state: MarkerState): Marker {
    const marker = new Marker(openSync(file, 'w+', 0o600), key);
    marker.advance(state);
    marker.advance(state);
    fsyncSync(marker.#descriptor);
    return marker;
  }

  /** What was acknowledged last; undefined when neither place carries a valid MAC. */
  get state(): MarkerState | undefined {
    return this.#state;
  }

  advance(change: Partial<MarkerState>): void {
    const start = this.#state ?? { commits: 0, auditCount: 0, auditHead: Buffer.alloc(32) };
    const state = { ...start, ...change };
    const serial = this.#serial + 1;
    const record = encode(serial, state, this.#key);
    writeSync(this.#descriptor, record, 0, recordLength, (serial % 2) * placeDistance);
    this.#serial = serial;
    this.#state = state;
  }

  /** Makes the last state durable and lets go of the file. */
  close(): void {
    fsyncSync(this.#descriptor);
    closeSync(this.#descriptor);
    zero(this.#key);
  }
}

function encode(serial: number, state: MarkerState, key: Buffer): Buffer {
  const record = Buffer.alloc(recordLength);
  magic.copy(record);
  record.writeBigUInt64BE(BigInt(serial), 8);
  record.writeBigUInt64BE(BigInt(state.commits), 16);
  record.writeBigUInt64BE(BigInt(state.auditCount), 24);
  state.auditHead.copy(record, 32);
  mac(key, record.subarray(0, macAt)).copy(record, macAt);
  return record;
}

function readNewest(descriptor: number, key: Buffer): { serial: number; state: MarkerState } | undefined {
  const { size } = fstatSync(descriptor);
  const places = [0, placeDistance].filter((at) => at + recordLength <= size);
  const valid = places.flatMap((at) => decode(descriptor, at, key) ?? []);
  return valid.sort((left, right) => right.serial - left.serial)[0];
}

function decode(descriptor: number, at: number, key: Buffer) {
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
  };
}
