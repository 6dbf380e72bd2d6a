import type { Goal, Measure, Step } from './plan.ts';

/** Where the directory has what the plan says in words: the words are what was agreed. */
const links = ['institutionId', 'offerId'] as const;
/** Row version and children are no content of a record; children are compared as records of their own. */
const notContent = ['id', 'version', 'steps', 'measures', ...links] as const;

/** What a comparison may name: all content of a record, where it belongs and its place in the order. */
export type ComparedField =
  Exclude<keyof Goal | keyof Step | keyof Measure, (typeof notContent)[number]> | 'parent' | 'position';

/** A field with its values in the older and the newer plan. `position` counts from 1 within the group. */
export interface FieldChange {
  readonly field: ComparedField;
  readonly before: unknown;
  readonly after: unknown;
}

interface About {
  readonly record: 'goal' | 'step' | 'measure';
  readonly recordId: string;
  /** The title in the newer plan, for removed records the one in the older. */
  readonly title: string;
}
export type PlanDifference =
  | (About & { readonly change: 'added' | 'removed' })
  | (About & { readonly change: 'changed'; readonly fields: readonly FieldChange[] });

type PlanRecord = Goal | Step | Measure;
interface Item {
  readonly record: About['record'];
  readonly source: PlanRecord;
  readonly parent: string | null;
  readonly position: number;
}

function itemsOf(goals: readonly Goal[]): Map<string, Item> {
  const items = new Map<string, Item>();
  const put = (record: About['record'], sources: readonly PlanRecord[], parent: string | null) => {
    sources.forEach((source, index) => items.set(source.id, { record, source, parent, position: index + 1 }));
  };
  put('goal', goals, null);
  for (const goal of goals) {
    put('step', goal.steps, goal.id);
    for (const step of goal.steps) put('measure', step.measures, step.id);
  }
  return items;
}

/** Records that both plans have under one parent, in their order there: only these can be said to have moved. */
function sharedOrder(items: Map<string, Item>, others: Map<string, Item>): Map<string, number> {
  const next = new Map<string | null, number>();
  const order = new Map<string, number>();
  const sorted = [...items].sort(([, one], [, other]) => one.position - other.position);
  for (const [id, item] of sorted) {
    if (others.get(id)?.parent !== item.parent) continue;
    const rank = (next.get(item.parent) ?? 0) + 1;
    next.set(item.parent, rank);
    order.set(id, rank);
  }
  return order;
}

/** A version from before a field came has none, which is the same as an empty one. */
const sameValue = (one: unknown, other: unknown) =>
  JSON.stringify(one ?? null) === JSON.stringify(other ?? null);

const isCompared = (field: string): field is ComparedField =>
  !(notContent as readonly string[]).includes(field);

function contentChanges(before: PlanRecord, after: PlanRecord): FieldChange[] {
  const older: Readonly<Partial<Record<ComparedField, unknown>>> = before;
  const newer: Readonly<Partial<Record<ComparedField, unknown>>> = after;
  return [...new Set([...Object.keys(older), ...Object.keys(newer)])]
    .filter(isCompared)
    .filter((field) => !sameValue(older[field], newer[field]))
    .map((field) => ({ field, before: older[field], after: newer[field] }));
}

/**
 * What changed between two plans (agreed versions, or the last version and the working plan): removed, added and
 * changed goals, steps and measures with their fields. An insertion doesn't count as a move of everything below it.
 */
export function comparePlans(before: readonly Goal[], after: readonly Goal[]): PlanDifference[] {
  const older = itemsOf(before);
  const newer = itemsOf(after);
  const olderOrder = sharedOrder(older, newer);
  const newerOrder = sharedOrder(newer, older);
  const about = (id: string, { record, source }: Item): About => ({
    record,
    recordId: id,
    title: source.title,
  });

  const removed = [...older]
    .filter(([id]) => !newer.has(id))
    .map(([id, item]): PlanDifference => ({ ...about(id, item), change: 'removed' }));
  const others = [...newer].flatMap(([id, item]): PlanDifference[] => {
    const previous = older.get(id);
    if (!previous) return [{ ...about(id, item), change: 'added' }];
    const fields = contentChanges(previous.source, item.source);
    if (previous.parent !== item.parent) {
      fields.push({ field: 'parent', before: previous.parent, after: item.parent });
    } else if (olderOrder.get(id) !== newerOrder.get(id)) {
      fields.push({ field: 'position', before: previous.position, after: item.position });
    }
    return fields.length === 0 ? [] : [{ ...about(id, item), change: 'changed', fields }];
  });
  return [...removed, ...others];
}

/** What moves while people work on a plan, without a change of what they agreed. */
const progress = new Set<ComparedField>([
  'state',
  'reviewOn',
  'doneOn',
  'answeredOn',
  'notPossibleReason',
  'notPossibleNote',
]);

/** Whether the working plan asks for something else than an agreed version; progress on it is no difference. */
export function plansDiffer(before: readonly Goal[], after: readonly Goal[]): boolean {
  return comparePlans(before, after).some(
    (difference) =>
      difference.change !== 'changed' || difference.fields.some(({ field }) => !progress.has(field)),
  );
}
