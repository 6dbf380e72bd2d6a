import { useParams } from '@tanstack/react-router';
import { FilePlus2, Pencil } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Output } from '../../../domain/contract/operations.ts';
import { isEndedOn } from '../../../domain/directory/institution.ts';
import { localToday } from '../../../domain/validation.ts';
import { useOperation } from '../../app/api.ts';
import { Loaded } from '../../app/Loaded.tsx';
import { useMayUse } from '../../app/session.ts';
import { Alert } from '../../ui/Alert.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { RouteButton } from '../../ui/RouteButton.tsx';
import { RouteLink } from '../../ui/RouteLink.tsx';
import { Section } from '../../ui/Section.tsx';
import { Table } from '../../ui/Table.tsx';
import { useFormat } from '../../ui/useFormat.ts';
import { OfficeHistory } from '../history/OfficeHistory.tsx';
import { ContactPersonTable } from './ContactPersonTable.tsx';
import { directoryPath, editInstitutionPath, offerPath } from './directory-paths.ts';
import { InstitutionAddress } from './InstitutionAddress.tsx';
import { useOfferColumns } from './useOfferColumns.tsx';
import './directory.scss';

/** One institution: how to reach it, whom to ask, and what it offers. */
export function InstitutionPage() {
  const { institutionId } = useParams({ from: '/frame/stellen/$institutionId' });
  const query = useOperation('directory.institution', { institutionId });
  return <Loaded query={query}>{(found) => <OpenInstitution key={institutionId} {...found} />}</Loaded>;
}

function OpenInstitution({ institution, offers }: Output<'directory.institution'>) {
  const { t } = useTranslation('directory');
  const { day } = useFormat();
  const mayWrite = useMayUse('directory.write');
  const columns = useOfferColumns({ withInstitution: false });
  const add = mayWrite && (
    <RouteButton kind="secondary" icon={FilePlus2} to={offerPath(institution.id)}>
      {t('offer.new')}
    </RouteButton>
  );
  return (
    <>
      <p>
        <RouteLink to={directoryPath}>{t('back')}</RouteLink>
      </p>
      <PageTitle
        aside={
          mayWrite && (
            <RouteButton kind="secondary" icon={Pencil} to={editInstitutionPath(institution.id)}>
              {t('institution.edit')}
            </RouteButton>
          )
        }
      >
        {institution.name}
      </PageTitle>
      {institution.endedOn !== null && (
        <Alert
          tone="info"
          heading={t(isEndedOn(institution, localToday()) ? 'institution.isEnded' : 'institution.willEnd', {
            date: day(institution.endedOn),
          })}
        >
          <p>{t('institution.endedText')}</p>
        </Alert>
      )}
      <InstitutionAddress institution={institution} />
      <ContactPersonTable contacts={institution.contacts} />
      <Section heading={t('tab.offers')} aside={offers.length > 0 && add}>
        {offers.length === 0 ? (
          <EmptyState heading={t('offer.none')} action={add}>
            <p>{t('offer.noneText')}</p>
          </EmptyState>
        ) : (
          <Table
            caption={t('tab.offers')}
            hideCaption
            columns={columns}
            rows={offers}
            rowId={({ id }) => id}
            rowLink={({ id }) => offerPath(institution.id, id)}
          />
        )}
      </Section>
      <OfficeHistory kind="institution" recordId={institution.id} />
    </>
  );
}
