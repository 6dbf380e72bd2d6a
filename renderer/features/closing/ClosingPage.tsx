import { useTranslation } from 'react-i18next';
import { isClosed } from '../../../domain/case/phases.ts';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { casePath, talkPath } from '../case-file/case-pages.ts';
import { useCase } from '../case-file/useCase.ts';
import { ConversationOffer } from '../conversation/ConversationOffer.tsx';
import { BeginClosing } from './BeginClosing.tsx';
import './closing.scss';
import { ClosingForm } from './ClosingForm.tsx';
import { ClosingRecord } from './ClosingRecord.tsx';
import { PrintClosing } from './PrintClosing.tsx';
import { EarlierClosings } from './EarlierClosings.tsx';

/** The joint closing evaluation: before it begins, while it is held, and as it stands afterwards. */
export function ClosingPage() {
  const { t } = useTranslation('closing');
  const { view, caseId } = useCase();
  const { phase } = view.file;
  return (
    <>
      <PageTitle lead={phase === 'closing' ? t('lead') : undefined} aside={<PrintClosing />}>
        {t('title')}
      </PageTitle>
      <div className="kim-conversation">
        {phase === 'closing' ? (
          <>
            <ConversationOffer
              to={talkPath(caseId, 'abschluss')}
              draftKey={casePath(caseId, 'abschluss')}
              begun={view.closing !== null}
            />
            <ClosingForm />
          </>
        ) : isClosed(phase) && phase !== 'declined' ? (
          <ClosingRecord />
        ) : (
          <BeginClosing />
        )}
        <EarlierClosings />
      </div>
    </>
  );
}
