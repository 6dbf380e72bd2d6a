import { DatabaseError } from './errors.ts';

/** What the binding takes: numbers go in as BigInt when they are integers, or SQLite would store them as REAL. */
export type BoundValue = string | number | bigint | null | Uint8Array<ArrayBuffer>;

const largest = BigInt(Number.MAX_SAFE_INTEGER);

function refused(position: number, why: string): DatabaseError {
  return new DatabaseError('value-refused', `value ${position + 1} of the statement: ${why}`);
}

/**
 * Converts one value for binding. Dates become ISO text, booleans 0/1, undefined NULL. Refused are values that
 * SQLite or the binding would change silently: integers beyond 2^53 (they come back with lost digits),
 * NaN and empty buffers (they become NULL).
 */
export function boundValue(value: unknown, position: number): BoundValue {
  switch (typeof value) {
    case 'string':
      return value;
    case 'number':
      if (Number.isSafeInteger(value)) return BigInt(value);
      if (!Number.isFinite(value)) throw refused(position, 'not a finite number');
      if (Number.isInteger(value)) throw refused(position, 'an integer beyond 2^53');
      return value;
    case 'bigint':
      if (value > largest || value < -largest) throw refused(position, 'an integer beyond 2^53');
      return value;
    case 'boolean':
      return value ? 1n : 0n;
    case 'undefined':
      return null;
    default:
      return boundObject(value, position);
  }
}

function boundObject(value: unknown, position: number): BoundValue {
  if (value === null) return null;
  if (value instanceof Date) return value.toISOString();
  const bytes = value instanceof ArrayBuffer ? new Uint8Array(value) : value;
  if (!(bytes instanceof Uint8Array)) throw refused(position, 'not a text, number, date or bytes');
  if (bytes.length === 0) throw refused(position, 'an empty buffer would be stored as NULL');
  return bytes as Uint8Array<ArrayBuffer>;
}

export function boundValues(values: readonly unknown[] | undefined): BoundValue[] {
  return values === undefined ? [] : values.map(boundValue);
}
