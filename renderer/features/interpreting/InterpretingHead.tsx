import { UserPlus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useMayUse } from '../../app/session.ts';
import { PageTabs } from '../../ui/PageTabs.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { RouteButton } from '../../ui/RouteButton.tsx';
import { interpretingPath, newInterpreterPath, poolPath } from './interpreting-paths.ts';
import '../cases/cases.scss';

/** Title and tabs that both lists share. */
export function InterpretingHead() {
  const { t } = useTranslation('interpreting');
  return (
    <>
      <PageTitle
        lead={t('lead')}
        aside={
          useMayUse('interpreter.write') && (
            <RouteButton icon={UserPlus} to={newInterpreterPath}>
              {t('interpreter.new')}
            </RouteButton>
          )
        }
      >
        {t('title')}
      </PageTitle>
      <PageTabs
        label={t('tabs')}
        pages={[
          { to: interpretingPath, label: t('tab.requests') },
          { to: poolPath, label: t('tab.pool') },
        ]}
      />
    </>
  );
}
