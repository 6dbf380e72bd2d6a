import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { InstitutionFilter } from '../../../domain/contract/directory.operations.ts';
import { consentRecipients, type ConsentRecipient } from '../../../domain/vocabulary/consent-recipients.ts';
import { useOperation } from '../../app/api.ts';
import { useLanguage } from '../../app/LanguageContext.ts';
import { Loaded } from '../../app/Loaded.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { CountedTable } from '../../ui/CountedTable.tsx';
import { SearchField } from '../../ui/SearchField.tsx';
import { SentenceFilter } from '../cases/SentenceFilter.tsx';
import { useDebounced } from '../cases/useDebounced.ts';
import { DirectoryEmpty } from './DirectoryEmpty.tsx';
import { DirectoryHead } from './DirectoryHead.tsx';
import { institutionPath } from './directory-paths.ts';
import { useInstitutionColumns } from './useInstitutionColumns.tsx';

const everything: InstitutionFilter = { recipient: null, text: '', withEnded: false };

/** The institutions, by name. */
export function InstitutionsPage() {
  const { t } = useTranslation('directory');
  const { language } = useLanguage();
  const [filter, setFilter] = useState(everything);
  const asked = { ...filter, text: useDebounced(filter.text.trim()) };
  const query = useOperation('directory.institutions', { filter: asked }, { keepPrevious: true });
  const columns = useInstitutionColumns();
  const narrowed = JSON.stringify(asked) !== JSON.stringify(everything);
  return (
    <>
      <DirectoryHead />
      <div className="kim-filters" role="group" aria-label={t('filters')}>
        <SearchField
          label={t('searchLabel')}
          hideLabel
          value={filter.text}
          onChange={(text) => setFilter({ ...filter, text })}
        />
        <SentenceFilter
          label={t('filter.recipient')}
          value={filter.recipient}
          onChange={(value) => setFilter({ ...filter, recipient: value as ConsentRecipient | null })}
          all={t('filter.recipientAll')}
          options={consentRecipients.entries.map(({ code, label }) => ({
            value: code,
            label: t('filter.recipientIs', { recipient: label[language] }),
          }))}
        />
        <Checkbox
          label={t('filter.withEnded')}
          value={filter.withEnded}
          onChange={(withEnded) => setFilter({ ...filter, withEnded })}
        />
      </div>
      <Loaded query={query}>
        {({ rows, total }) => (
          <CountedTable
            count={t('institution.count', { count: total })}
            empty={<DirectoryEmpty narrowed={narrowed} onReset={() => setFilter(everything)} />}
            caption={t('tab.institutions')}
            columns={columns}
            rows={rows}
            rowId={({ id }) => id}
            rowLink={({ id }) => institutionPath(id)}
          />
        )}
      </Loaded>
    </>
  );
}
