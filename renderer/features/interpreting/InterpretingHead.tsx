import { UserPlus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useMayUse } from '../../app/session.ts';
import { PageTabs } from '../../ui/PageTabs.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { RouteButton } from '../../ui/RouteButton.tsx';
import { interpretingPath, newInterpreterPath, poolImportPath, poolPath } from './interpreting-paths.ts';
import '../cases/cases.scss';

/** Title and tabs that the pages of interpreting share. */
export function InterpretingHead() {
  const { t } = useTranslation('interpreting');
  const mayWrite = useMayUse('interpreter.write');
  return (
    <>
      <PageTitle
        lead={t('lead')}
        aside={
          mayWrite && (
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
          ...(mayWrite ? [{ to: poolImportPath, label: t('tab.import') }] : []),
        ]}
      />
    </>
  );
}
