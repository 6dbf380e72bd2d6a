import { useParams } from '@tanstack/react-router';
import { localToday } from '../../../../domain/validation.ts';
import { OpenCase } from '../../case-file/OpenCase.tsx';
import { casePath } from '../../case-file/case-pages.ts';
import { useCase } from '../../case-file/useCase.ts';
import { NotNow } from '../../conversation/NotNow.tsx';
import '../../closing/closing.scss';
import { checkTime } from '../check-time.ts';
import { CheckConversation } from './CheckConversation.tsx';

/** The talk three months after the closing. */
export function CheckConversationPage() {
  const { caseId } = useParams({ from: '/frame/faelle/$caseId/nachhaltigkeit/gespraech' });
  return (
    <OpenCase caseId={caseId}>
      <WhileChecking />
    </OpenCase>
  );
}

function WhileChecking() {
  const { view, caseId } = useCase();
  const { kind } = checkTime(view.file, localToday());
  return kind === 'due' || kind === 'early' ? (
    <CheckConversation />
  ) : (
    <NotNow page={casePath(caseId, 'nachhaltigkeit')} />
  );
}
