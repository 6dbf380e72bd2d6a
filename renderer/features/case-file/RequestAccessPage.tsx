import { useTranslation } from 'react-i18next';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { RouteLink } from '../../ui/RouteLink.tsx';
import { RequestAccessForm } from './RequestAccessForm.tsx';

/** In place of a case file that belongs to somebody else. */
export function RequestAccessPage({ reference }: { readonly reference: string }) {
  const { t } = useTranslation('caseFile');
  return (
    <>
      <PageTitle lead={t('access.intro', { reference })}>{t('access.heading')}</PageTitle>
      <RequestAccessForm
        reference={reference}
        actions={<RouteLink to="/faelle">{t('access.back')}</RouteLink>}
      />
    </>
  );
}
