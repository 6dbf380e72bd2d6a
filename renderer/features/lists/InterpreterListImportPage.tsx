import { InterpretingHead } from '../interpreting/InterpretingHead.tsx';
import { ListImport } from './ListImport.tsx';

/** The pool of interpreters from a list. */
export function InterpreterListImportPage() {
  return (
    <>
      <InterpretingHead />
      <ListImport kind="interpreters" />
    </>
  );
}
