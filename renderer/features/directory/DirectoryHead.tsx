import { Building2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useMayUse } from '../../app/session.ts';
import { PageTabs } from '../../ui/PageTabs.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { RouteButton } from '../../ui/RouteButton.tsx';
import { directoryPath, importPath, institutionsPath, newInstitutionPath } from './directory-paths.ts';
import '../cases/cases.scss';
import './directory.scss';

/** Title and tabs that the lists of the directory share. */
export function DirectoryHead() {
  const { t } = useTranslation('directory');
  const mayWrite = useMayUse('directory.write');
  return (
    <>
      <PageTitle
        lead={t('lead')}
        aside={
          mayWrite && (
            <RouteButton icon={Building2} to={newInstitutionPath}>
              {t('institution.new')}
            </RouteButton>
          )
        }
      >
        {t('title')}
      </PageTitle>
      <PageTabs
        label={t('tabs')}
        pages={[
          { to: directoryPath, label: t('tab.offers') },
          { to: institutionsPath, label: t('tab.institutions') },
          ...(mayWrite ? [{ to: importPath, label: t('tab.import') }] : []),
        ]}
      />
    </>
  );
}
