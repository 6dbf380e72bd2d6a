import { useTranslation } from 'react-i18next';
import { Alert } from '../../ui/Alert.tsx';
import { useCase } from './useCase.ts';

/** Says why a page of an ended case has no fields. */
export function ReadOnlyNote() {
  const { t } = useTranslation('caseFile');
  const { phase } = useCase().view.file;
  if (phase === 'ended') return <Alert tone="info" heading={t('ended')} />;
  if (phase === 'declined') return <Alert tone="info" heading={t('declined')} />;
  return null;
}
