import { Outlet, useParams } from '@tanstack/react-router';
import type { CaseView } from '../../../domain/contract/case.operations.ts';
import { useOperation } from '../../app/api.ts';
import { Loaded } from '../../app/Loaded.tsx';
import { CaseContents } from './CaseContents.tsx';
import { CaseHeader } from './CaseHeader.tsx';
import { CaseProvider } from './CaseProvider.tsx';
import { RequestAccessPage } from './RequestAccessPage.tsx';
import './case-file.scss';

/** Around every page of a case file: whose it is, where it stands, what is next, and the way to its pages. */
export function CaseFileFrame() {
  const { caseId } = useParams({ from: '/frame/faelle/$caseId' });
  const query = useOperation('case.open', { caseId });
  if (query.error?.error.code === 'case-access-needed') {
    return <RequestAccessPage reference={String(query.error.error.detail?.['reference'] ?? '')} />;
  }
  // Another case: nothing of the former one stays on the screen, no half-typed form either.
  return <Loaded query={query}>{(view) => <OpenCaseFile key={caseId} view={view} caseId={caseId} />}</Loaded>;
}

function OpenCaseFile({ view, caseId }: { readonly view: CaseView; readonly caseId: string }) {
  return (
    <CaseProvider view={view} caseId={caseId}>
      <div className="kim-case">
        <CaseHeader />
        <CaseContents />
        <div className="kim-case__page">
          <Outlet />
        </div>
      </div>
    </CaseProvider>
  );
}
