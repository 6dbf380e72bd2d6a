import type { ReactNode } from 'react';
import { useOperation } from '../../app/api.ts';
import { Loaded } from '../../app/Loaded.tsx';
import { CaseProvider } from './CaseProvider.tsx';
import { RequestAccessPage } from './RequestAccessPage.tsx';

interface Props {
  readonly caseId: string;
  readonly children: ReactNode;
}

/** Opens a case for the pages inside; asks for the reason where it is somebody else's. */
export function OpenCase({ caseId, children }: Props) {
  const query = useOperation('case.open', { caseId });
  if (query.error?.error.code === 'case-access-needed') {
    const { reference, responsible } = query.error.error.detail ?? {};
    return (
      <RequestAccessPage
        caseId={caseId}
        reference={String(reference ?? '')}
        responsible={String(responsible ?? '')}
      />
    );
  }
  // Another case: nothing of the former one stays on the screen, no half-typed form either.
  return (
    <Loaded query={query}>
      {(view) => (
        <CaseProvider key={caseId} view={view} caseId={caseId}>
          {children}
        </CaseProvider>
      )}
    </Loaded>
  );
}
