import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { localToday } from '../../../domain/validation.ts';
import { Alert } from '../../ui/Alert.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { useFormat } from '../../ui/useFormat.ts';
import { casePath, talkPath } from '../case-file/case-pages.ts';
import { useCase } from '../case-file/useCase.ts';
import { ConversationOffer } from '../conversation/ConversationOffer.tsx';
import '../closing/closing.scss';
import { EarlierClosings } from '../closing/EarlierClosings.tsx';
import { CheckForm } from './CheckForm.tsx';
import { CheckRecord } from './CheckRecord.tsx';
import { checkTime } from './check-time.ts';
import { CheckWaits } from './CheckWaits.tsx';
import { PrintCheck } from './PrintCheck.tsx';
import { ReopenForFollowUp } from './ReopenForFollowUp.tsx';

/** The check three months after closing: when it falls due and why, the talk itself, and what it found. */
export function SustainabilityPage() {
  const { t } = useTranslation('sustainability');
  const { view, caseId } = useCase();
  const format = useFormat();
  const [early, setEarly] = useState(false);
  const today = localToday();
  const time = checkTime(view.file, today);
  const talk = (
    <ConversationOffer
      to={talkPath(caseId, 'nachhaltigkeit')}
      draftKey={casePath(caseId, 'nachhaltigkeit')}
      begun={view.check !== null}
    />
  );
  const page = () => {
    switch (time.kind) {
      case 'ended':
        return <CheckRecord />;
      case 'not-closed':
      case 'not-needed':
        return <CheckWaits time={time} />;
      case 'early':
        // What was begun early goes on; the first time it is a decision.
        return early || view.check ? (
          <>
            {talk}
            <CheckForm />
          </>
        ) : (
          <CheckWaits time={time} onEarly={() => setEarly(true)} />
        );
      case 'due':
        return (
          <>
            <Alert
              tone="info"
              heading={time.dueOn === today ? t('dueToday') : t('due', { day: format.day(time.dueOn) })}
            >
              <p>{t('why')}</p>
            </Alert>
            <ReopenForFollowUp />
            {talk}
            <CheckForm />
          </>
        );
    }
  };
  return (
    <>
      <PageTitle lead={t('lead')} aside={<PrintCheck />}>
        {t('title')}
      </PageTitle>
      <div className="kim-conversation">
        {page()}
        <EarlierClosings />
      </div>
    </>
  );
}
