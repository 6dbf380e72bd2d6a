import { useTranslation } from 'react-i18next';
import { Alert } from '../../ui/Alert.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { AuditLog } from './AuditLog.tsx';
import { ChainCheck } from './ChainCheck.tsx';

/** What the data-protection officer works with: who did what, and whether the log tells the truth. */
export function AuditPage() {
  const { t } = useTranslation('audit');
  return (
    <>
      <PageTitle lead={<p>{t('lead')}</p>}>{t('title')}</PageTitle>
      <Alert tone="info" heading={t('metadata.heading')}>
        <p>{t('metadata.text')}</p>
      </Alert>
      <ChainCheck />
      <AuditLog />
    </>
  );
}
