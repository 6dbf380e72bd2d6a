import type { dayOperations } from '../../domain/contract/day.operations.ts';
import type { WorkHandlers } from './dispatch.ts';
import * as calendar from './services/calendar.ts';
import * as day from './services/day.ts';
import * as snoozes from './services/snoozes.ts';

export const dayHandlers = {
  'day.overview': day.dayOverview,
  'day.calendar': calendar.deadlinesBetween,
  'day.exportCalendar': calendar.exportCalendar,
  'deadline.putOff': snoozes.putOff,
  'deadline.takeUp': snoozes.takeUp,
} satisfies WorkHandlers<keyof typeof dayOperations>;
