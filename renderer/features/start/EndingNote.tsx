import { useTranslation } from 'react-i18next';
import { endings } from '../../../domain/contract/window-events.ts';
import { Alert } from '../../ui/Alert.tsx';

/** Why the window before this one ended; the shell puts it into the address. */
export function EndingNote() {
  const { t } = useTranslation('start');
  const said = new URLSearchParams(window.location.search).get('ended');
  const ending = endings.find((each) => each === said);
  if (ending === undefined) return null;
  return (
    <Alert tone={ending === 'core' ? 'warning' : 'info'} heading={t(`ended.${ending}`)}>
      <p>{t('ended.drafts')}</p>
    </Alert>
  );
}
