import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { Tabs } from '../../ui/Tabs.tsx';
import './handoff.scss';
import { KeysAndPlaces } from './KeysAndPlaces.tsx';
import { MonthHandover } from './MonthHandover.tsx';
import { PackageList } from './PackageList.tsx';

const pages = ['month', 'packages', 'keys'] as const;

/** The month's handover: choose and preview, prepare, release by a second person, write, and look back. */
export function HandoffPage() {
  const { t } = useTranslation('handoff');
  const [page, setPage] = useState<string>('month');
  const content = {
    month: <MonthHandover onKeys={() => setPage('keys')} />,
    packages: <PackageList />,
    keys: <KeysAndPlaces />,
  };
  return (
    <>
      <PageTitle term="handover" lead={<p>{t('lead')}</p>}>
        {t('title')}
      </PageTitle>
      <Tabs
        label={t('pages')}
        selected={page}
        onSelect={setPage}
        pages={pages.map((id) => ({ id, label: t(`page.${id}`), content: content[id] }))}
      />
    </>
  );
}
