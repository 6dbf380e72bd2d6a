import { Languages } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { localToday } from '../../../domain/validation.ts';
import {
  interpretingLanguages,
  type InterpretingLanguage,
} from '../../../domain/vocabulary/interpreting-languages.ts';
import { useOperation } from '../../app/api.ts';
import { useLanguage } from '../../app/LanguageContext.ts';
import { Loaded } from '../../app/Loaded.tsx';
import { useMayUse } from '../../app/session.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { CountedTable } from '../../ui/CountedTable.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { NothingFits } from '../../ui/NothingFits.tsx';
import { RouteLink } from '../../ui/RouteLink.tsx';
import { SearchField } from '../../ui/SearchField.tsx';
import { SentenceFilter } from '../cases/SentenceFilter.tsx';
import { DueForDeletion } from './DueForDeletion.tsx';
import { interpreterPath, poolImportPath } from './interpreting-paths.ts';
import { InterpretingHead } from './InterpretingHead.tsx';
import { filteredPool, isNarrowed, wholePool } from './pool-filter.ts';
import { usePoolColumns } from './usePoolColumns.tsx';

/** The pool, by name. */
export function PoolPage() {
  const { t } = useTranslation('interpreting');
  const { language } = useLanguage();
  const query = useOperation('interpreter.list', {});
  const [filter, setFilter] = useState(wholePool);
  const columns = usePoolColumns();
  const mayWrite = useMayUse('interpreter.write');
  const empty = isNarrowed(filter) ? (
    <NothingFits
      heading={t('pool.narrowed')}
      text={t('pool.narrowedText')}
      reset={t('pool.reset')}
      onReset={() => setFilter(wholePool)}
    />
  ) : (
    <EmptyState
      icon={Languages}
      heading={t('pool.empty')}
      action={mayWrite && <RouteLink to={poolImportPath}>{t('tab.import')}</RouteLink>}
    >
      <p>{t('pool.emptyText')}</p>
    </EmptyState>
  );
  return (
    <>
      <InterpretingHead />
      <DueForDeletion />
      <div className="kim-filters" role="group" aria-label={t('pool.filters')}>
        <SearchField
          label={t('pool.search')}
          hideLabel
          value={filter.text}
          onChange={(text) => setFilter({ ...filter, text })}
        />
        <SentenceFilter
          label={t('pool.language')}
          value={filter.language}
          onChange={(value) => setFilter({ ...filter, language: value as InterpretingLanguage | null })}
          all={t('pool.languageAll')}
          options={interpretingLanguages.entries.map(({ code, label }) => ({
            value: code,
            label: t('pool.languageIs', { language: label[language] }),
          }))}
        />
        <Checkbox
          label={t('pool.withEnded')}
          value={filter.withEnded}
          onChange={(withEnded) => setFilter({ ...filter, withEnded })}
        />
      </div>
      <Loaded query={query}>
        {({ interpreters }) => {
          const rows = filteredPool(interpreters, filter, localToday());
          return (
            <CountedTable
              count={t('pool.count', { count: rows.length })}
              empty={empty}
              caption={t('tab.pool')}
              columns={columns}
              rows={rows}
              rowId={({ id }) => id}
              rowLink={({ id }) => interpreterPath(id)}
            />
          );
        }}
      </Loaded>
    </>
  );
}
