import { UserPlus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useMayUse } from '../../app/session.ts';
import { PageTabs } from '../../ui/PageTabs.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { RouteLink } from '../../ui/RouteLink.tsx';
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
            <RouteLink className="kern-btn kern-btn--primary" to={newInterpreterPath}>
              <UserPlus size={20} />
              <span className="kern-label">{t('interpreter.new')}</span>
            </RouteLink>
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
