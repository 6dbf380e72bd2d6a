import { addDays } from '../../domain/date.ts';
import { drita } from './drita.ts';
import { ionela } from './ionela.ts';
import { mamadou } from './mamadou.ts';
import { olena } from './olena.ts';
import type { Story } from './story.ts';
import { yousef } from './yousef.ts';

/** Minutes of contact that `domain.md` gives for each story. */
export const storyMinutes: Readonly<Record<string, number>> = {
  drita: 1140,
  yousef: 860,
  olena: 700,
  mamadou: 1320,
  ionela: 340,
};

/**
 * The five stories, dated so that all of them, check included, lie before `today`. They move along with the clock:
 * a report over the last month then finds them whenever it is made.
 */
export function storiesUpTo(today: string): readonly [Story, Story, Story, Story, Story] {
  return [
    drita(addDays(today, -558)),
    yousef(addDays(today, -372)),
    olena(addDays(today, -307)),
    mamadou(addDays(today, -476)),
    ionela(addDays(today, -226)),
  ];
}

export type { Story } from './story.ts';
