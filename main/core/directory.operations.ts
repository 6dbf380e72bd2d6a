import type { directoryOperations } from '../../domain/contract/directory.operations.ts';
import type { WorkHandlers } from './dispatch.ts';
import * as directory from './services/directory.ts';

export const directoryHandlers = {
  'directory.offers': directory.listOffers,
  'directory.institutions': directory.listInstitutions,
  'directory.institution': directory.openInstitution,
  'directory.choices': directory.choices,
  'directory.saveInstitution': directory.saveInstitution,
  'directory.saveOffer': directory.saveOffer,
} satisfies WorkHandlers<keyof typeof directoryOperations>;
