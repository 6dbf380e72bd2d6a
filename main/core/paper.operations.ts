import type { paperOperations } from '../../domain/contract/paper.operations.ts';
import type { WorkHandlers } from './dispatch.ts';
import * as printing from './services/printing.ts';

export const paperHandlers = {
  'paper.prepare': printing.preparePaper,
  'paper.content': printing.paperContent,
  'paper.keep': printing.keepPaper,
  'paper.look': printing.lookAtPaper,
  'paper.deliver': printing.deliverPaper,
} satisfies WorkHandlers<Exclude<keyof typeof paperOperations, 'paper.layOut'>>;
