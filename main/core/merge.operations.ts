import type { mergeOperations } from '../../domain/contract/merge.operations.ts';
import type { WorkHandlers } from './dispatch.ts';
import * as merges from './services/merges.ts';

export const mergeHandlers = {
  'person.duplicates': merges.showDuplicates,
  'person.merge': merges.merge,
  'person.undoMerge': merges.undoMerge,
} satisfies WorkHandlers<keyof typeof mergeOperations>;
