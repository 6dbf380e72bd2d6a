import { CaseListHead } from './CaseListHead.tsx';
import { ListImport } from './ListImport.tsx';

/** Cases from a list, so that a team can start with what it has. */
export function CaseListImportPage() {
  return (
    <>
      <CaseListHead />
      <ListImport kind="cases" />
    </>
  );
}
