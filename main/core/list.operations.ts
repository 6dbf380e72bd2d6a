import type { listOperations } from '../../domain/contract/list.operations.ts';
import type { WorkHandlers } from './dispatch.ts';
import * as lists from './services/lists.ts';

export const listHandlers = {
  'list.preview': lists.preview,
  'list.confirm': lists.confirm,
  'list.write': lists.write,
  'list.decideHeld': lists.decideHeld,
  'list.imports': lists.listImports,
  'list.undo': lists.undo,
  'list.saveTemplate': lists.saveTemplate,
} satisfies WorkHandlers<keyof typeof listOperations>;
