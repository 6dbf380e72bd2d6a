import type { Goal, Measure } from '../../../domain/case/plan.ts';
import { measureStates } from '../../../domain/vocabulary/measure-states.ts';
import { programmeKinds } from '../../../domain/vocabulary/programme-kinds.ts';

export const measuresOf = (goals: readonly Goal[]): Measure[] =>
  goals.flatMap(({ steps }) => steps.flatMap(({ measures }) => measures));

/** The goal that a measure belongs to. */
export const goalOfMeasure = (goals: readonly Goal[], measureId: string | null): Goal | undefined =>
  goals.find((goal) => measuresOf([goal]).some(({ id }) => id === measureId));

const isSettled = ({ state }: Measure) => measureStates.find(state)?.settled === true;

/** Which measures a form offers: those still worked on, and the one that is named already. */
export const measureChoices = (goals: readonly Goal[], current: string | null | undefined): Measure[] =>
  measuresOf(goals).filter((measure) => measure.id === current || !isSettled(measure));

/** Where a measure of the plan leads: into a group, to a school, or nowhere here. */
export function programmeOf({ kind }: Pick<Measure, 'kind'>): 'group' | 'school' | null {
  if (kind === null) return null;
  if (programmeKinds.has(kind)) return 'group';
  return kind === 'school-entry-advice' ? 'school' : null;
}

/** The measure that a new record belongs to, where only one can be meant. */
export function onlyMeasure(goals: readonly Goal[], leadsTo: 'group' | 'school'): string | null {
  const [only, ...others] = measureChoices(goals, null).filter((one) => programmeOf(one) === leadsTo);
  return others.length === 0 ? (only?.id ?? null) : null;
}
