import { DirectoryHead } from '../directory/DirectoryHead.tsx';
import { ListImport } from './ListImport.tsx';

/** Institutions and offers from a list. */
export function DirectoryListImportPage() {
  return (
    <>
      <DirectoryHead />
      <ListImport kind="directory" />
    </>
  );
}
