import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useOperation } from '../../app/api.ts';
import { Loaded } from '../../app/Loaded.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { InstitutionForm } from './InstitutionForm.tsx';
import './directory.scss';

export function EditInstitutionPage() {
  const { t } = useTranslation('directory');
  const { institutionId } = useParams({ from: '/frame/stellen/$institutionId/bearbeiten' });
  const query = useOperation('directory.institution', { institutionId });
  return (
    <Loaded query={query}>
      {({ institution }) => (
        <>
          <PageTitle lead={<bdi>{institution.name}</bdi>}>{t('institution.editHeading')}</PageTitle>
          <InstitutionForm key={institution.id} institution={institution} />
        </>
      )}
    </Loaded>
  );
}
