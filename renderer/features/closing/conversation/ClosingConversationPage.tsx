import { useParams } from '@tanstack/react-router';
import { OpenCase } from '../../case-file/OpenCase.tsx';
import { casePath } from '../../case-file/case-pages.ts';
import { useCase } from '../../case-file/useCase.ts';
import { NotNow } from '../../conversation/NotNow.tsx';
import '../closing.scss';
import { ClosingConversation } from './ClosingConversation.tsx';

/** The closing talk with the client at the table. */
export function ClosingConversationPage() {
  const { caseId } = useParams({ from: '/frame/faelle/$caseId/abschluss/gespraech' });
  return (
    <OpenCase caseId={caseId}>
      <WhileClosing />
    </OpenCase>
  );
}

function WhileClosing() {
  const { view, caseId } = useCase();
  return view.file.phase === 'closing' ? (
    <ClosingConversation />
  ) : (
    <NotNow page={casePath(caseId, 'abschluss')} />
  );
}
