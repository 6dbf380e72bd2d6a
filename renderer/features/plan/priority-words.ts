import type { priorities } from '../../../domain/case/plan.ts';

/** Where the words for each priority stand: `t(`priority.${priorityWord[goal.priority]}`)`. */
export const priorityWord = { 1: 'first', 2: 'second', 3: 'third' } as const satisfies Record<
  (typeof priorities)[number],
  string
>;
