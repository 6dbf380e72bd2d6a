import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { InstitutionFilter } from '../../../domain/contract/directory.operations.ts';
import { consentRecipients, type ConsentRecipient } from '../../../domain/vocabulary/consent-recipients.ts';
import { useOperation } from '../../app/api.ts';
import { useLanguage } from '../../app/LanguageContext.ts';
import { Loaded } from '../../app/Loaded.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { SearchField } from '../../ui/SearchField.tsx';
import { VirtualTable } from '../../ui/VirtualTable.tsx';
import { SentenceFilter } from '../cases/SentenceFilter.tsx';
import { useDebounced } from '../cases/useDebounced.ts';
import { DirectoryEmpty } from './DirectoryEmpty.tsx';
import { DirectoryHead } from './DirectoryHead.tsx';
import { institutionPath } from './directory-paths.ts';
import { useInstitutionColumns } from './useInstitutionColumns.tsx';

const everything: Omit<InstitutionFilter, 'text'> = { recipient: null, withEnded: false };

/** The institutions, by name. */
export function InstitutionsPage() {
  const { t } = useTranslation('directory');
  const { language } = useLanguage();
  const [filter, setFilter] = useState(everything);
  const [text, setText] = useState('');
  const rested = useDebounced(text);
  const query = useOperation(
    'directory.institutions',
    { filter: { ...filter, text: rested } },
    { keepPrevious: true },
  );
  const columns = useInstitutionColumns();
  const narrowed = rested.trim() !== '' || JSON.stringify(filter) !== JSON.stringify(everything);
  const reset = () => {
    setText('');
    setFilter(everything);
  };
  return (
    <>
      <DirectoryHead />
      <div className="kim-filters" role="group" aria-label={t('filters')}>
        <SearchField label={t('searchLabel')} hideLabel value={text} onChange={setText} />
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
          <>
            <p className="kim-count" role="status">
              {t('institution.count', { count: total })}
            </p>
            {rows.length === 0 ? (
              <DirectoryEmpty narrowed={narrowed} onReset={reset} />
            ) : (
              <VirtualTable
                caption={t('tab.institutions')}
                hideCaption
                columns={columns}
                rows={rows}
                rowId={({ id }) => id}
                rowLink={({ id }) => institutionPath(id)}
              />
            )}
          </>
        )}
      </Loaded>
    </>
  );
}
