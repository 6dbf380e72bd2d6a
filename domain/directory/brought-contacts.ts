import { dialled } from '../search/reach.ts';
import type { ContactPerson } from './institution.ts';
import { wordingKey } from './search-key.ts';

/** Why somebody stays at an institution when the list that brought them is taken back. */
export type ContactStays =
  | { readonly name: string; readonly reason: 'changed' }
  /** By telephone or address whom the list calls otherwise. */
  | { readonly name: string; readonly reason: 'renamed'; readonly listedAs: string }
  /** Came after the list, while somebody of it is no longer there: perhaps the same person. */
  | { readonly name: string; readonly reason: 'maybe-renamed'; readonly listedAs: string };

export interface TakenBack {
  /** Who is there afterwards. */
  readonly contacts: readonly ContactPerson[];
  readonly removed: number;
  /** Those of them who came from the list, or may have. */
  readonly stay: readonly ContactStays[];
}

const isSame = (one: ContactPerson, other: ContactPerson): boolean =>
  (['name', 'task', 'phone', 'email'] as const).every((field) => one[field] === other[field]);
const isNamedAs = (one: { readonly name: string }, other: { readonly name: string }): boolean =>
  wordingKey(one.name) === wordingKey(other.name);
const isReachedAs = (one: ContactPerson, other: ContactPerson): boolean =>
  (dialled(one.phone) !== '' && dialled(one.phone) === dialled(other.phone)) ||
  (one.email !== '' && one.email.toLowerCase() === other.email.toLowerCase());

/**
 * Takes the people of a list out of an institution who are as the list brought them; whoever somebody has changed since
 * stays and is named.
 * @param before who was there besides them when the list came
 */
export function takeBack(
  now: readonly ContactPerson[],
  brought: readonly ContactPerson[],
  before: readonly { readonly name: string }[],
): TakenBack {
  const contacts = now.filter((one) => !brought.some((other) => isSame(one, other)));
  const missing = brought.filter((one) => !now.some((other) => isNamedAs(one, other)));
  const stay = contacts.flatMap((one): ContactStays[] => {
    const { name } = one;
    if (brought.some((other) => isNamedAs(one, other))) return [{ name, reason: 'changed' }];
    if (before.some((other) => isNamedAs(one, other)) || missing.length === 0) return [];
    const reached = missing.find((other) => isReachedAs(one, other));
    if (reached !== undefined) return [{ name, reason: 'renamed', listedAs: reached.name }];
    return [{ name, reason: 'maybe-renamed', listedAs: missing.map((other) => other.name).join(', ') }];
  });
  return { contacts, removed: now.length - contacts.length, stay };
}
