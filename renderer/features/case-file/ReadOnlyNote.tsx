import { useTranslation } from 'react-i18next';
import { Alert } from '../../ui/Alert.tsx';
import { useCase } from './useCase.ts';

interface Props {
  /** Of a page that stands still from the closing on: why, while the rest of the file is kept up. */
  readonly whenClosed?: string;
}

/** Says why a page of an ended case has no fields. */
export function ReadOnlyNote({ whenClosed }: Props) {
  const { t } = useTranslation('caseFile');
  const { phase } = useCase().view.file;
  if (phase === 'ended') return <Alert tone="info" heading={t('ended')} />;
  if (phase === 'declined') return <Alert tone="info" heading={t('declined')} />;
  if (phase === 'sustainability' && whenClosed !== undefined)
    return <Alert tone="info" heading={whenClosed} />;
  return null;
}
