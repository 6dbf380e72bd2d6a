import type { ComparedField, FieldChange, PlanDifference } from '../../../domain/case/plan-comparison.ts';
import { attainmentLevels, type Goal } from '../../../domain/case/plan.ts';
import { formatGermanDate } from '../../../domain/date.ts';
import { fieldsOfAction } from '../../../domain/vocabulary/fields-of-action.ts';
import { goalStates } from '../../../domain/vocabulary/goal-states.ts';
import { measureKinds } from '../../../domain/vocabulary/measure-kinds.ts';
import { measureStates } from '../../../domain/vocabulary/measure-states.ts';
import { notPossibleReasons } from '../../../domain/vocabulary/not-possible-reasons.ts';
import { responsibleParties } from '../../../domain/vocabulary/responsible-parties.ts';
import type { Vocabulary, VocabularyLanguage } from '../../../domain/vocabulary/vocabulary.ts';

const coded: Readonly<Record<string, Vocabulary>> = {
  fieldOfAction: fieldsOfAction,
  kind: measureKinds,
  responsible: responsibleParties,
  notPossibleReason: notPossibleReasons,
};
const days = new Set(['reviewOn', 'startsOn', 'dueOn', 'answerDueOn', 'answeredOn', 'doneOn']);

const isLevels = (value: unknown): value is Goal['levels'] => typeof value === 'object' && value !== null;

/** A line of the comparison: a field by its name, or one of the five levels by its own. */
export type SingleChange =
  | (FieldChange & { readonly field: Exclude<ComparedField, 'levels'> })
  | (FieldChange & { readonly field: 'levels'; readonly level: keyof Goal['levels'] });

/** One line per level that changed, instead of one for all five. */
export function singleChanges(fields: readonly FieldChange[]): SingleChange[] {
  return fields.flatMap(({ field, before, after }): SingleChange[] => {
    if (field !== 'levels') return [{ field, before, after }];
    const older: Partial<Goal['levels']> = isLevels(before) ? before : {};
    const newer: Partial<Goal['levels']> = isLevels(after) ? after : {};
    return attainmentLevels
      .keyof()
      .options.filter((level) => older[level] !== newer[level])
      .map((level) => ({ field, level, before: older[level], after: newer[level] }));
  });
}

export interface ValueContext {
  readonly record: PlanDifference['record'];
  readonly language: VocabularyLanguage;
  /** Titles of goals and steps of both plans, for records that belong elsewhere now. */
  readonly titles: ReadonlyMap<string, string>;
  readonly priorities: Readonly<Record<string, string>>;
}

/** The value of a field as people read it; empty text for an empty field. */
export function valueInWords(field: ComparedField, value: unknown, context: ValueContext): string {
  if (value === null || value === undefined) return '';
  const text = typeof value === 'number' ? String(value) : typeof value === 'string' ? value : '';
  if (days.has(field)) return formatGermanDate(text);
  if (field === 'priority') return context.priorities[text] ?? text;
  if (field === 'parent') return context.titles.get(text) ?? '';
  if (field === 'state') {
    return (context.record === 'goal' ? goalStates : measureStates).label(text, context.language);
  }
  return coded[field]?.label(text, context.language) ?? text;
}

/** Ids of goals and steps with their titles; the later plan's title counts. */
export function titlesOf(...plans: readonly (readonly Goal[])[]): Map<string, string> {
  return new Map(
    plans.flatMap((goals) =>
      goals.flatMap((goal) => [
        [goal.id, goal.title] as const,
        ...goal.steps.map((step) => [step.id, step.title] as const),
      ]),
    ),
  );
}
