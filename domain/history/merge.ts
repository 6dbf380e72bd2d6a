import type { Fields } from './field-sorts.ts';
import { sameValue, valuesOf, withValue, type RecordState } from './record-changes.ts';

export type Side = 'mine' | 'theirs';

/** A value that differs between what somebody typed and what was saved meanwhile. */
export interface Conflict {
  readonly path: string;
  readonly mine: unknown;
  readonly theirs: unknown;
  /** Which side is taken unless somebody says otherwise; null where both changed it: that only a person can decide. */
  readonly suggested: Side | null;
}

/** Fields beside those that are named: what a form holds must never get lost only because nobody named it. */
const withUnnamed = (fields: Fields, ...states: readonly RecordState[]): Fields => {
  const unnamed = states
    .flatMap((state) => Object.keys(state))
    .filter((name) => !Object.hasOwn(fields, name));
  return {
    ...fields,
    ...Object.fromEntries(
      unnamed.map((name) => [name, { sort: 'text', label: { de: name, en: name } } as const]),
    ),
  };
};

/**
 * What to decide after two people worked from the same state. `base` is what both began with; null where that is not
 * known any more, and then every difference is a question.
 */
export function conflictsOf(
  fields: Fields,
  base: RecordState | null,
  mine: RecordState,
  theirs: RecordState,
): Conflict[] {
  const all = withUnnamed(fields, mine, theirs);
  const [began, typed, saved] = [base, mine, theirs].map((state) => valuesOf(all, state));
  return [...new Set([...(typed?.keys() ?? []), ...(saved?.keys() ?? [])])]
    .map((path) => ({ path, mine: typed?.get(path) ?? null, theirs: saved?.get(path) ?? null }))
    .filter((conflict) => !sameValue(conflict.mine, conflict.theirs))
    .map((conflict) => {
      const before = began?.get(conflict.path) ?? null;
      const suggested =
        base === null
          ? null
          : sameValue(conflict.mine, before)
            ? ('theirs' as const)
            : sameValue(conflict.theirs, before)
              ? ('mine' as const)
              : null;
      return { ...conflict, suggested };
    });
}

/** What was typed, with the other side's values where somebody chose them. */
export function merged(
  fields: Fields,
  mine: RecordState,
  conflicts: readonly Conflict[],
  choice: (path: string) => Side | null,
): RecordState {
  return conflicts
    .filter(({ path }) => choice(path) === 'theirs')
    .reduce((state, { path, theirs }) => withValue(fields, state, path, theirs), mine);
}
