import { useSearch } from '@tanstack/react-router';
import { FileSpreadsheet, FolderPlus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useOperation } from '../../app/api.ts';
import { useMayUse } from '../../app/session.ts';
import { Loading } from '../../ui/Loading.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { RouteButton } from '../../ui/RouteButton.tsx';
import { caseListImportPath } from '../lists/list-paths.ts';
import { CaseList } from './CaseList.tsx';
import { noHabits, openedWith } from './list-search.ts';
import './cases.scss';

/** All cases somebody may see, as a list that leads to work. */
export function CaseListPage() {
  const { t } = useTranslation('cases');
  const address = useSearch({ from: '/frame/faelle' });
  const mayWrite = useMayUse('case.write');
  // Without its habits a list is still a list.
  const { isPending, data: habits = noHabits } = useOperation('listView.list', {});
  return (
    <>
      <PageTitle
        aside={
          mayWrite && (
            <span className="kim-row">
              <RouteButton kind="secondary" icon={FileSpreadsheet} to={caseListImportPath}>
                {t('fromList')}
              </RouteButton>
              <RouteButton icon={FolderPlus} to="/faelle/neu">
                {t('newCase')}
              </RouteButton>
            </span>
          )
        }
      >
        {t('title')}
      </PageTitle>
      {isPending ? <Loading /> : <CaseList search={openedWith(address, habits)} habits={habits} />}
    </>
  );
}
