import { useNavigate, useSearch } from '@tanstack/react-router';
import { History } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { FailureMessage } from '../../ui/FailureMessage.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { casePath } from '../case-file/case-pages.ts';
import { useCase } from '../case-file/useCase.ts';
import './history.scss';
import { HistoryFilterFields } from './HistoryFilterFields.tsx';
import { HistoryList } from './HistoryList.tsx';
import { addressOf, fromAddress, type RecordInHistory } from './record-address.ts';
import { UndoDialog } from './UndoDialog.tsx';
import { everything, useHistoryPages } from './useHistoryPages.ts';

/** Protokoll: who changed or opened what, field by field, with the way back. */
export function HistoryPage() {
  const { t } = useTranslation(['history', 'caseFile']);
  const { caseId } = useCase();
  const { eintrag } = useSearch({ from: '/frame/faelle/$caseId/protokoll' });
  const navigate = useNavigate();
  const [filter, setFilter] = useState(everything);
  const pages = useHistoryPages(filter);
  const { entries, total, failure } = pages;
  const shown = fromAddress(eintrag);
  const show = (record: RecordInHistory | null) =>
    void navigate({
      to: casePath(caseId, 'protokoll'),
      search: record === null ? {} : { eintrag: addressOf(record) },
      replace: true,
    });
  return (
    <>
      <PageTitle lead={t('lead')}>{t('caseFile:page.protokoll')}</PageTitle>
      <HistoryFilterFields filter={filter} people={pages.people} onChange={setFilter} />
      <p className="kim-muted" role="status">
        {total !== null && t('count', { count: total })}
      </p>
      {failure && <FailureMessage failure={failure} onRetry={pages.retry} />}
      {entries.length === 0 && pages.loading && <Loading />}
      {total === 0 && (
        <EmptyState
          icon={History}
          heading={t('none')}
          action={
            <Button kind="secondary" onClick={() => setFilter(everything)}>
              {t('showAll')}
            </Button>
          }
        >
          <p>{t('noneText')}</p>
        </EmptyState>
      )}
      <HistoryList
        entries={entries}
        onUndo={({ kind, recordId, version }) => show({ kind, recordId, version })}
      />
      {!pages.complete && (
        <div className="kim-row">
          <Button kind="secondary" busy={pages.loading} onClick={pages.loadMore}>
            {t('older')}
          </Button>
          <span className="kim-muted" role="status">
            {t('loaded', { loaded: entries.length, total: total ?? 0 })}
          </span>
        </div>
      )}
      {shown && <UndoDialog key={addressOf(shown)} record={shown} onClose={() => show(null)} />}
    </>
  );
}
