import { lazy, Suspense } from 'react';
import type { TermName } from '../../domain/glossary/terms.ts';

// The words of all terms are loaded with the first field that has one: the first screen has none.
const TermHelp = lazy(() => import('./TermHelp.tsx').then((module) => ({ default: module.TermHelp })));

/** The „?“ of a field, where its term needs explaining. */
export function TermSlot({ term }: { readonly term: TermName | undefined }) {
  return (
    term && (
      <Suspense fallback={null}>
        <TermHelp term={term} />
      </Suspense>
    )
  );
}
