import { worthALook, type Known, type Likeness } from '../case/likeness.ts';
import { plainName } from '../case/name-key.ts';
import { searchKey } from '../directory/search-key.ts';
import type { ListedCase } from './case-row.ts';
import type { ListKind } from './list-kinds.ts';

/**
 * What becomes of a row. `repeated`: another row of the file says the same; `duplicate`: what the vault holds does;
 * `united`: a row of the pool that belongs to the person of an earlier one; `adds-…`: the directory has the institution, but not this offer, not this person to talk to, or neither.
 */
export const listRowStates = [
  'new',
  'adds-offer',
  'adds-contact',
  'adds-both',
  'duplicate',
  'repeated',
  'united',
  'kept-back',
] as const;
export type ListRowState = (typeof listRowStates)[number];

/** What a list brings, and what it doesn't; only what its kind knows. */
export const listCountNames = [
  'institutions',
  'offers',
  'contactPersons',
  'cases',
  'admitted',
  'contacts',
  'interpreters',
  'united',
  'leftOut',
  'keptBack',
] as const;
export type ListCounts = Partial<Record<(typeof listCountNames)[number], number>>;

interface Judged {
  readonly line: number;
  readonly state: ListRowState;
  /** What it becomes; of a case, since when it is admitted. */
  readonly record?: { readonly of: ListKind; readonly admittedOn?: string | null };
}

/** What may be known already stays out unless somebody says otherwise. */
export const isCreated = ({ line, state }: Judged, anyway: ReadonlySet<number>): boolean =>
  state === 'new' || ((state === 'duplicate' || state === 'repeated') && anyway.has(line));

/** The counts of a list each row of which becomes one record. */
export function countsOfRows(
  record: 'cases' | 'contacts' | 'interpreters',
  rows: readonly Judged[],
  anyway: ReadonlySet<number>,
): ListCounts {
  const created = rows.filter((row) => isCreated(row, anyway));
  const inState = (of: ListRowState) => rows.filter(({ state }) => state === of).length;
  const [keptBack, united] = [inState('kept-back'), inState('united')];
  const counts = { leftOut: rows.length - created.length - keptBack - united, keptBack };
  if (record === 'interpreters') return { interpreters: created.length, united, ...counts };
  if (record === 'contacts') return { contacts: created.length, ...counts };
  const admitted = created.filter((row) => (row.record?.admittedOn ?? null) !== null).length;
  return { cases: created.length, admitted, ...counts };
}

interface Shown {
  readonly line: number;
  readonly state: ListRowState;
  readonly record: unknown;
  readonly problems: readonly { readonly field: string; readonly code: string }[];
}

/** Rows that would become something else than somebody has seen, by line, with what they would have become. */
export function changedRows(seen: readonly Shown[], now: readonly Shown[]): Map<number, ListRowState> {
  const saying = ({ state, record, problems }: Shown) =>
    JSON.stringify([state, record, problems.map(({ field, code }) => [field, code])]);
  const before = new Map(seen.map((row) => [row.line, row]));
  return new Map(
    now.flatMap((row) => {
      const was = before.get(row.line);
      return was === undefined || saying(was) === saying(row) ? [] : [[row.line, was.state] as const];
    }),
  );
}

export const sameCounts = (one: ListCounts, other: ListCounts): boolean =>
  listCountNames.every((name) => one[name] === other[name]);

/**
 * Whether a hit is worth holding a row of a list back: by the rule of a new case, but the day of birth alone says nothing
 * where hundreds are compared (many papers say the first of January).
 */
export const mayBeSame = ({ score, reasons }: Likeness): boolean =>
  score >= worthALook && reasons.some((reason) => reason.includes('name'));

interface KeyedCase {
  readonly client: Known;
  readonly intake: Pick<ListedCase['intake'], 'formerReference'>;
}

/** Rows with the same key are the same case, as far as the file says: its old Aktenzeichen, and the person. */
export function caseKeys({ client, intake }: KeyedCase): string[] {
  const person = [plainName(client.givenName), plainName(client.familyName), client.birthDate ?? ''].join(
    '/',
  );
  const reference = searchKey(intake.formerReference);
  return [`person ${person}`, ...(reference === '' ? [] : [`reference ${reference}`])];
}
