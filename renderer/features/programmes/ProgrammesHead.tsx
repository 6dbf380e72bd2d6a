import { UsersRound } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useMayUse } from '../../app/session.ts';
import { PageTabs } from '../../ui/PageTabs.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { RouteButton } from '../../ui/RouteButton.tsx';
import { newGroupPath, programmesPath, schoolEntriesPath } from './programme-paths.ts';
import '../cases/cases.scss';

/** Title and tabs that both lists share. */
export function ProgrammesHead() {
  const { t } = useTranslation('programmes');
  return (
    <>
      <PageTitle
        lead={t('lead')}
        aside={
          useMayUse('programme.write') && (
            <RouteButton icon={UsersRound} to={newGroupPath}>
              {t('group.new')}
            </RouteButton>
          )
        }
      >
        {t('title')}
      </PageTitle>
      <PageTabs
        label={t('tabs')}
        pages={[
          { to: programmesPath, label: t('tab.groups') },
          { to: schoolEntriesPath, label: t('tab.schoolEntries') },
        ]}
      />
    </>
  );
}
