import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { RouteLink } from '../../ui/RouteLink.tsx';

/** The address of a talk that the case is not in the phase for. */
export function NotNow({ page }: { readonly page: string }) {
  const { t } = useTranslation('conversation');
  return (
    <EmptyState heading={t('notNow')} action={<RouteLink to={page}>{t('toFile')}</RouteLink>}>
      <p>{t('notNowText')}</p>
    </EmptyState>
  );
}
