import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useOperation } from '../../app/api.ts';
import { Loaded } from '../../app/Loaded.tsx';
import { NotFound } from '../../app/NotFound.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { OfficeHistory } from '../history/OfficeHistory.tsx';
import { newOffer } from './directory-paths.ts';
import { OfferForm } from './OfferForm.tsx';
import './directory.scss';

/** One offer of an institution, new or changed. */
export function OfferPage() {
  const { t } = useTranslation('directory');
  const { institutionId, offerId } = useParams({ from: '/frame/stellen/$institutionId/angebot/$offerId' });
  const query = useOperation('directory.institution', { institutionId });
  return (
    <Loaded query={query}>
      {({ institution, offers }) => {
        const offer = offers.find(({ id }) => id === offerId) ?? null;
        if (offer === null && offerId !== newOffer) return <NotFound />;
        return (
          <>
            <PageTitle lead={<bdi>{institution.name}</bdi>}>
              {t(offer === null ? 'offer.newHeading' : 'offer.editHeading')}
            </PageTitle>
            <OfferForm key={offerId} institutionId={institutionId} offer={offer} />
            {offer && <OfficeHistory key={`${offer.id} history`} kind="offer" recordId={offer.id} />}
          </>
        );
      }}
    </Loaded>
  );
}
