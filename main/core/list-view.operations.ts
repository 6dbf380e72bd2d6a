import type { listViewOperations } from '../../domain/contract/list-view.operations.ts';
import type { WorkHandlers } from './dispatch.ts';
import * as views from './services/list-views.ts';

export const listViewHandlers = {
  'listView.list': views.list,
  'listView.save': views.save,
  'listView.remove': views.remove,
  'listView.keepColumns': views.keepColumns,
} satisfies WorkHandlers<keyof typeof listViewOperations>;
