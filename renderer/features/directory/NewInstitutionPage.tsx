import { useTranslation } from 'react-i18next';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { InstitutionForm } from './InstitutionForm.tsx';
import './directory.scss';

export function NewInstitutionPage() {
  const { t } = useTranslation('directory');
  return (
    <>
      <PageTitle lead={t('institution.newLead')}>{t('institution.newHeading')}</PageTitle>
      <InstitutionForm institution={null} />
    </>
  );
}
