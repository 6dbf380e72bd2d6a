/** One screen of a conversation. */
export interface ConversationStep {
  /** Stands in the address, so that a talk goes on where it was interrupted. */
  readonly id: string;
  /** The answers that the step asks for; a step that asks for nothing is never open. */
  readonly asks: readonly string[];
  /** Further fields that stand on it. */
  readonly also?: readonly string[];
}

const isSaid = (value: unknown): boolean =>
  value !== null &&
  value !== undefined &&
  value !== false &&
  (typeof value !== 'string' || value.trim() !== '');

/** A value of a form by its path, `goals.0.comment`. */
export const valueAt = (values: unknown, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>((inside, key) => (inside as Record<string, unknown> | undefined)?.[key], values);

/** Whether anything was said on a step. */
export const isAnswered = ({ asks }: ConversationStep, values: unknown): boolean =>
  asks.some((path) => isSaid(valueAt(values, path)));

/**
 * Where a talk goes on: at the first question without an answer behind the last one that has one. A talk in which nothing
 * was said yet begins at its beginning.
 */
export function stepToGoOn(steps: readonly ConversationStep[], values: unknown): string {
  const [first, ...others] = steps;
  const last = others.findLastIndex((step) => step.asks.length > 0 && isAnswered(step, values));
  return (last < 0 ? first : (others[last + 1] ?? others.at(-1)))?.id ?? '';
}

/** The step before (−1) or after (+1) one; itself at the ends, the first for a step that is not there. */
export function stepBeside(steps: readonly ConversationStep[], id: string, by: -1 | 1): string {
  const at = steps.findIndex((step) => step.id === id);
  return (steps[at + by] ?? steps[Math.max(0, at)])?.id ?? id;
}

/** The step on which a field stands that was refused. */
export const stepOfField = (steps: readonly ConversationStep[], path: string): string | undefined =>
  steps.find(({ asks, also = [] }) => [...asks, ...also].includes(path))?.id;
