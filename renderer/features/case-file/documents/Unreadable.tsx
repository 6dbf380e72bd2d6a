import { useTranslation } from 'react-i18next';
import { Alert } from '../../../ui/Alert.tsx';

/** The content is there, and nothing the viewer can draw. */
export function Unreadable() {
  const { t } = useTranslation('attachments');
  return (
    <Alert tone="warning" heading={t('unreadable')}>
      <p>{t('unreadableText')}</p>
    </Alert>
  );
}
