import type { letterOperations } from '../../domain/contract/letter.operations.ts';
import type { WorkHandlers } from './dispatch.ts';
import * as letters from './services/client-letters.ts';

export const letterHandlers = {
  'letter.list': letters.listLetters,
} satisfies WorkHandlers<keyof typeof letterOperations>;
