import { directoryPath, importPath } from '../directory/directory-paths.ts';
import { poolPath } from '../interpreting/interpreting-paths.ts';
import type { ListKind } from '../../../domain/lists/list-kinds.ts';

/** Where each kind of list is taken over, and where one finds what came of it. */
export const caseListImportPath = '/faelle/aus-liste';
export const contactListImportPath = '/faelle/aus-liste/kontakte';

export const listResultPath: Readonly<Record<ListKind, string>> = {
  directory: directoryPath,
  cases: '/faelle',
  contacts: '/faelle',
  interpreters: poolPath,
};

export { importPath as directoryListImportPath };
