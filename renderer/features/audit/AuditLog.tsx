import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { FailureMessage } from '../../ui/FailureMessage.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { Section } from '../../ui/Section.tsx';
import { AuditTable } from './AuditTable.tsx';
import './audit.scss';
import { LogFilter, noFilter } from './LogFilter.tsx';
import { useAuditPages } from './useAuditPages.ts';

/** The log: filtered, newest first, as far back as somebody scrolls. */
export function AuditLog() {
  const { t } = useTranslation('audit');
  const [filter, setFilter] = useState(noFilter);
  const { entries, total, failure, loading, loadMore, reload } = useAuditPages(filter);
  const filtered = Object.values(filter).some((value) => value !== null);
  return (
    <Section heading={t('log.heading')}>
      <LogFilter filter={filter} onApply={setFilter} />
      <p role="status" className="kim-muted">
        {total !== null && t(filtered ? 'log.foundFiltered' : 'log.found', { count: total })}
      </p>
      {failure && <FailureMessage failure={failure} onRetry={reload} />}
      {entries.length > 0 && (
        <AuditTable entries={entries} total={total ?? entries.length} onEndNear={loadMore} />
      )}
      {entries.length === 0 && loading && <Loading label={t('log.reading')} />}
      {entries.length === 0 && total === 0 && (
        <EmptyState heading={t('log.none')}>
          <p>{t('log.noneText')}</p>
        </EmptyState>
      )}
    </Section>
  );
}
