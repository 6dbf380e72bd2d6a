import type { Goal } from '../../../domain/case/plan.ts';

/** The levels of attainment as one reads a promise: best first. */
export const bestFirst = [
  'muchMore',
  'more',
  'expected',
  'less',
  'muchLess',
] as const satisfies readonly (keyof Goal['levels'])[];
