import { useTranslation } from 'react-i18next';
import { PageTitle } from '../../../ui/PageTitle.tsx';
import { PaperButton } from '../../papers/PaperButton.tsx';
import { useTalkLanguage } from '../../papers/useTalkLanguage.ts';
import { useCase } from '../useCase.ts';
import { Family } from './Family.tsx';
import { GoalStates } from './GoalStates.tsx';
import { LatestContacts } from './LatestContacts.tsx';
import { Situation } from './Situation.tsx';
import { WhatComesNext } from './WhatComesNext.tsx';

/** The case on one page: for the minute before the client sits down. */
export function OverviewPage() {
  const { t } = useTranslation('caseFile');
  const { caseId } = useCase();
  const language = useTalkLanguage();
  return (
    <>
      <PageTitle
        aside={
          <PaperButton
            label={t('overview.print')}
            heading={t('overview.printHeading')}
            language={language}
            paperIn={(second) => ({ kind: 'overview', caseId, language: second })}
          />
        }
      >
        {t('page.ueberblick')}
      </PageTitle>
      <div className="kim-overview">
        <Situation />
        <WhatComesNext />
        <GoalStates />
        <LatestContacts />
        <Family />
      </div>
    </>
  );
}
