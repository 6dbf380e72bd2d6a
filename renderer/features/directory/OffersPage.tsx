import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OfferFilter } from '../../../domain/contract/directory.operations.ts';
import { useOperation } from '../../app/api.ts';
import { Loaded } from '../../app/Loaded.tsx';
import { CountedTable } from '../../ui/CountedTable.tsx';
import { useDebounced } from '../cases/useDebounced.ts';
import { DirectoryEmpty } from './DirectoryEmpty.tsx';
import { DirectoryHead } from './DirectoryHead.tsx';
import { institutionPath } from './directory-paths.ts';
import { OfferFilters } from './OfferFilters.tsx';
import { useOfferColumns } from './useOfferColumns.tsx';

const everything: OfferFilter = { kind: null, use: null, childcare: false, text: '', withEnded: false };

/** What there is to offer, with how long one waits and whether anybody gets in. */
export function OffersPage() {
  const { t } = useTranslation('directory');
  const [filter, setFilter] = useState(everything);
  const asked = { ...filter, text: useDebounced(filter.text.trim()) };
  const query = useOperation('directory.offers', { filter: asked }, { keepPrevious: true });
  const columns = useOfferColumns({ withInstitution: true });
  const narrowed = JSON.stringify(asked) !== JSON.stringify(everything);
  return (
    <>
      <DirectoryHead />
      <OfferFilters filter={filter} onFilter={(change) => setFilter({ ...filter, ...change })} />
      <Loaded query={query}>
        {({ rows, total }) => (
          <CountedTable
            count={t('offer.count', { count: total })}
            empty={<DirectoryEmpty narrowed={narrowed} onReset={() => setFilter(everything)} />}
            caption={t('tab.offers')}
            columns={columns}
            rows={rows}
            rowId={({ id }) => id}
            rowLink={({ institutionId }) => institutionPath(institutionId)}
          />
        )}
      </Loaded>
    </>
  );
}
