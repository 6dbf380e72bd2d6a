import { Outlet, useParams } from '@tanstack/react-router';
import { CaseContents } from './CaseContents.tsx';
import { CaseHeader } from './CaseHeader.tsx';
import { OpenCase } from './OpenCase.tsx';
import './case-file.scss';

/** Around every page of a case file: whose it is, where it stands, what is next, and the way to its pages. */
export function CaseFileFrame() {
  const { caseId } = useParams({ from: '/frame/faelle/$caseId' });
  return (
    <OpenCase caseId={caseId}>
      <div className="kim-case">
        <CaseHeader />
        <CaseContents />
        <div className="kim-case__page">
          <Outlet />
        </div>
      </div>
    </OpenCase>
  );
}
