import type { responsibilityOperations } from '../../domain/contract/responsibility.operations.ts';
import type { WorkHandlers } from './dispatch.ts';
import * as assignments from './services/assignments.ts';
import * as lendings from './services/lendings.ts';

export const responsibilityHandlers = {
  'lending.overview': lendings.overview,
  'lending.lend': lendings.lend,
  'lending.change': lendings.change,
  'lending.end': lendings.end,
  'lending.endAll': lendings.endAll,
  'assignment.staff': assignments.carriers,
  'assignment.preview': assignments.preview,
  'assignment.moveAll': assignments.moveAll,
  'assignment.moveCase': assignments.moveOne,
} satisfies WorkHandlers<keyof typeof responsibilityOperations>;
