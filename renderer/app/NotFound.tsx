import { Compass } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../ui/EmptyState.tsx';
import { PageTitle } from '../ui/PageTitle.tsx';
import { RouteLink } from '../ui/RouteLink.tsx';

export function NotFound() {
  const { t } = useTranslation();
  return (
    <>
      <PageTitle>{t('frame.notFound')}</PageTitle>
      <EmptyState
        icon={Compass}
        heading={t('frame.notFoundText')}
        action={<RouteLink to="/">{t('frame.toStart')}</RouteLink>}
      />
    </>
  );
}
