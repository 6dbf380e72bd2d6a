import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import type { Field, Fields } from './field-sorts.ts';

/** A record as it was at one time, with the field names of its schema. */
export type RecordState = Readonly<Record<string, unknown>>;

/** One value of a record: `levels.expected`, or `fields.housing.status` for the line of a Handlungsfeld. */
export interface FieldChange {
  readonly path: string;
  readonly before: unknown;
  readonly after: unknown;
}

const isRecord = (value: unknown): value is RecordState => typeof value === 'object' && value !== null;

const isBlank = (value: unknown) =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

/** Whether two values say the same; every way of saying nothing is the same. */
export const sameValue = (one: unknown, other: unknown): boolean =>
  (isBlank(one) && isBlank(other)) || JSON.stringify(one) === JSON.stringify(other);

/** Every single value of a record that its fields name, by path. */
export function valuesOf(fields: Fields, state: RecordState | null): Map<string, unknown> {
  const found = new Map<string, unknown>();
  if (state === null) return found;
  for (const [name, field] of Object.entries(fields)) {
    const value = state[name];
    if (field.sort === 'group') {
      for (const inner of Object.keys(field.fields))
        found.set(`${name}.${inner}`, isRecord(value) ? value[inner] : null);
    } else if (field.sort === 'lines') {
      for (const line of Array.isArray(value) ? value.filter(isRecord) : []) {
        for (const inner of Object.keys(field.fields))
          found.set(`${name}.${String(line[field.key])}.${inner}`, line[inner]);
      }
    } else found.set(name, value);
  }
  return found;
}

/** What differs between two states of a record, in the order of its fields; null: it did not exist. */
export function changesBetween(
  fields: Fields,
  before: RecordState | null,
  after: RecordState | null,
): FieldChange[] {
  const older = valuesOf(fields, before);
  const newer = valuesOf(fields, after);
  return [...new Set([...older.keys(), ...newer.keys()])]
    .map((path) => ({ path, before: older.get(path) ?? null, after: newer.get(path) ?? null }))
    .filter((change) => !sameValue(change.before, change.after));
}

export interface DescribedField {
  readonly field: Field;
  /** Whose line it is, where a record has one per Handlungsfeld or goal. */
  readonly line: { readonly names: Vocabulary | 'goals'; readonly key: string } | null;
}

/** What a path means; undefined for a field that nobody named. */
export function describePath(fields: Fields, path: string): DescribedField | undefined {
  const [name = '', ...rest] = path.split('.');
  const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
  if (field === undefined) return undefined;
  if (field.sort === 'group' || field.sort === 'lines') {
    const inner = rest.at(-1) ?? '';
    const own = Object.hasOwn(field.fields, inner) ? field.fields[inner] : undefined;
    if (own === undefined) return undefined;
    return {
      field: own,
      line: field.sort === 'lines' ? { names: field.names, key: rest.slice(0, -1).join('.') } : null,
    };
  }
  return rest.length === 0 ? { field, line: null } : undefined;
}

/** The same record with one value replaced. */
export function withValue(fields: Fields, state: RecordState, path: string, value: unknown): RecordState {
  const [name = '', ...rest] = path.split('.');
  const field = fields[name];
  if (field === undefined || (field.sort !== 'group' && field.sort !== 'lines'))
    return { ...state, [name]: value };
  const inner = rest.at(-1) ?? '';
  const held = state[name];
  if (field.sort === 'group')
    return { ...state, [name]: { ...(isRecord(held) ? held : {}), [inner]: value } };
  const key = rest.slice(0, -1).join('.');
  return {
    ...state,
    [name]: (Array.isArray(held) ? held : []).map((line: unknown) =>
      isRecord(line) && String(line[field.key]) === key ? { ...line, [inner]: value } : line,
    ),
  };
}
