import { useTranslation } from 'react-i18next';
import { PageTabs } from '../../ui/PageTabs.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { caseListImportPath, contactListImportPath } from './list-paths.ts';

/** Title and tabs of the two lists that belong to cases. */
export function CaseListHead() {
  const { t } = useTranslation('lists');
  return (
    <>
      <PageTitle lead={t('lead')}>{t('title')}</PageTitle>
      <PageTabs
        label={t('tabs')}
        pages={[
          { to: caseListImportPath, label: t('kind.cases') },
          { to: contactListImportPath, label: t('kind.contacts') },
        ]}
      />
    </>
  );
}
