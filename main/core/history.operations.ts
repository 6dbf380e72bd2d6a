import type { historyOperations } from '../../domain/contract/history.operations.ts';
import type { WorkHandlers } from './dispatch.ts';
import * as history from './services/history.ts';
import * as office from './services/office-history.ts';

export const historyHandlers = {
  'history.list': history.listHistory,
  'history.compare': history.compareChange,
  'history.undo': history.undoChange,
  'history.lastChange': history.lastChange,
  'history.lastOfficeChange': office.lastOfficeChange,
  'history.listOffice': office.listOfficeHistory,
  'history.undoOffice': office.undoOfficeChange,
} satisfies WorkHandlers<keyof typeof historyOperations>;
