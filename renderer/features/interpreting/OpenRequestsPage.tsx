import { Languages } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { OpenRequest } from '../../../domain/contract/interpreting.operations.ts';
import { useOperation } from '../../app/api.ts';
import { Loaded } from '../../app/Loaded.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Table } from '../../ui/Table.tsx';
import type { Column } from '../../ui/table-column.ts';
import { casePath } from '../case-file/case-pages.ts';
import { InterpretingHead } from './InterpretingHead.tsx';
import { useRequestColumns } from './useRequestColumns.tsx';

/** Open requests of one's own cases (Teamleitung: of all), the next first; each leads to its case. */
export function OpenRequestsPage() {
  const { t } = useTranslation('interpreting');
  const query = useOperation('interpreting.listOpen', {});
  const { when, language, what, state } = useRequestColumns();
  const columns: readonly Column<OpenRequest>[] = [
    when,
    language,
    {
      id: 'case',
      header: t('open.case'),
      cell: ({ clientName, reference }) => (
        <>
          <bdi>{clientName}</bdi>
          <p className="kim-muted kim-small">{reference}</p>
        </>
      ),
    },
    what,
    state,
  ];
  return (
    <>
      <InterpretingHead />
      <Loaded query={query}>
        {({ requests }) =>
          requests.length === 0 ? (
            <EmptyState icon={Languages} heading={t('open.empty')}>
              <p>{t('open.emptyText')}</p>
            </EmptyState>
          ) : (
            <>
              <p className="kim-count" role="status">
                {t('open.count', { count: requests.length })}
              </p>
              <Table
                caption={t('tab.requests')}
                hideCaption
                columns={columns}
                rows={requests}
                rowId={({ id }) => id}
                rowLink={({ caseId }) => casePath(caseId, 'sprachmittlung')}
              />
            </>
          )
        }
      </Loaded>
    </>
  );
}
