import type { confidentialOperations } from '../../domain/contract/confidential.operations.ts';
import type { WorkHandlers } from './dispatch.ts';
import * as confidential from './services/confidential.ts';

export const confidentialHandlers = {
  'confidential.open': confidential.openSections,
  'confidential.search': confidential.searchSections,
  'confidential.save': confidential.saveSection,
  'confidential.remove': confidential.removeSection,
} satisfies WorkHandlers<keyof typeof confidentialOperations>;
