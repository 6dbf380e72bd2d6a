import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OfferFilter } from '../../../domain/contract/directory.operations.ts';
import { useOperation } from '../../app/api.ts';
import { Loaded } from '../../app/Loaded.tsx';
import { VirtualTable } from '../../ui/VirtualTable.tsx';
import { useDebounced } from '../cases/useDebounced.ts';
import { DirectoryEmpty } from './DirectoryEmpty.tsx';
import { DirectoryHead } from './DirectoryHead.tsx';
import { institutionPath } from './directory-paths.ts';
import { OfferFilters } from './OfferFilters.tsx';
import { useOfferColumns } from './useOfferColumns.tsx';

const everything: Omit<OfferFilter, 'text'> = { kind: null, use: null, childcare: false, withEnded: false };

/** What there is to offer, with how long one waits and whether anybody gets in. */
export function OffersPage() {
  const { t } = useTranslation('directory');
  const [filter, setFilter] = useState(everything);
  const [text, setText] = useState('');
  const rested = useDebounced(text);
  const query = useOperation(
    'directory.offers',
    { filter: { ...filter, text: rested } },
    { keepPrevious: true },
  );
  const columns = useOfferColumns({ withInstitution: true });
  const narrowed = rested.trim() !== '' || JSON.stringify(filter) !== JSON.stringify(everything);
  const reset = () => {
    setText('');
    setFilter(everything);
  };
  return (
    <>
      <DirectoryHead />
      <OfferFilters
        filter={filter}
        onFilter={(change) => setFilter({ ...filter, ...change })}
        text={text}
        onText={setText}
      />
      <Loaded query={query}>
        {({ rows, total }) => (
          <>
            <p className="kim-count" role="status">
              {t('offer.count', { count: total })}
            </p>
            {rows.length === 0 ? (
              <DirectoryEmpty narrowed={narrowed} onReset={reset} />
            ) : (
              <VirtualTable
                caption={t('tab.offers')}
                hideCaption
                columns={columns}
                rows={rows}
                rowId={({ id }) => id}
                rowLink={({ institutionId }) => institutionPath(institutionId)}
              />
            )}
          </>
        )}
      </Loaded>
    </>
  );
}
