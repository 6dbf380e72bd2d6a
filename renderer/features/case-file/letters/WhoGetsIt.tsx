import { useTranslation } from 'react-i18next';
import { isClient, namedIn } from '../../../../domain/case/household.ts';
import { printableName, printableReach } from '../../../../domain/case/printable.ts';
import { Alert } from '../../../ui/Alert.tsx';
import { useCase } from '../useCase.ts';

/** To whom the letter goes, before it is written: to a protected person it can't be sent. */
export function WhoGetsIt() {
  const { t } = useTranslation('letters');
  const { view } = useCase();
  const client = view.household.find(isClient)?.person;
  if (!client) return null;
  const reach = printableReach(client, namedIn(view));
  if (reach === null) return <Alert tone="warning" heading={t('toProtected')} />;
  const hasAddress = reach.street !== '' || reach.town !== '';
  return (
    <p>
      {hasAddress ? t('toClient', { name: printableName(client) }) : t('noAddress')} {t('german')}
    </p>
  );
}
