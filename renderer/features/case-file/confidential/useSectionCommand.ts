import { useCommand } from '../../../app/api.ts';

/** A change of confidential sections: they are read again, and the file counts them anew. */
export const useSectionCommand = <Name extends 'confidential.save' | 'confidential.remove'>(name: Name) =>
  useCommand(name, ['confidential.open', 'case.open']);
