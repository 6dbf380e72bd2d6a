import type { interpretingOperations } from '../../domain/contract/interpreting.operations.ts';
import type { WorkHandlers } from './dispatch.ts';
import * as interpreters from './services/interpreters.ts';
import * as interpreting from './services/interpreting.ts';

export const interpretingHandlers = {
  'interpreter.list': interpreters.listInterpreters,
  'interpreter.save': interpreters.saveInterpreter,
  'interpreter.due': interpreters.listDue,
  'interpreter.deleteDue': interpreters.deleteDue,
  'interpreting.listOpen': interpreting.listOpenRequests,
  'interpreting.list': interpreting.listRequests,
  'interpreting.save': interpreting.saveRequest,
  'interpreting.assign': interpreting.assignInterpreter,
  'interpreting.finish': interpreting.finishRequest,
} satisfies WorkHandlers<keyof typeof interpretingOperations>;
