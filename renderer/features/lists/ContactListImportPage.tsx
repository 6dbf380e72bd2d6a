import { CaseListHead } from './CaseListHead.tsx';
import { ListImport } from './ListImport.tsx';

/** Contacts of cases that are here already. */
export function ContactListImportPage() {
  return (
    <>
      <CaseListHead />
      <ListImport kind="contacts" />
    </>
  );
}
