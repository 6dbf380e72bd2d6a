import { addDays } from '../date.ts';

/** How long a list can be taken back as a whole: until then nobody has noticed that it was the wrong one, or never will. */
export const undoDays = 90;

/** The last day on which an import can be gone on with or taken back; what only that needs is deleted after it. */
export const lastDayToUndo = (importedAt: string): string => addDays(importedAt.slice(0, 10), undoDays);

/** Imports from before this day can no longer be taken back. */
export const firstDayToUndo = (today: string): string => addDays(today, -undoDays);

/** Why something of a list that is taken back stays. */
export const keptReasons = ['changed', 'renamed', 'maybe-renamed', 'draft', 'named', 'worked-on'] as const;
export type KeptReason = (typeof keptReasons)[number];
