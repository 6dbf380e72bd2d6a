import type { historyOperations } from '../../domain/contract/history.operations.ts';
import type { WorkHandlers } from './dispatch.ts';
import * as history from './services/history.ts';

export const historyHandlers = {
  'history.list': history.listHistory,
  'history.compare': history.compareChange,
  'history.undo': history.undoChange,
  'history.lastChange': history.lastChange,
  'history.lastOfficeChange': history.lastOfficeChange,
} satisfies WorkHandlers<keyof typeof historyOperations>;
