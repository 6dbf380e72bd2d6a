import { useTranslation } from 'react-i18next';
import { isClient } from '../../../../domain/case/household.ts';
import { printableName, printableReach } from '../../../../domain/case/printable.ts';
import { Alert } from '../../../ui/Alert.tsx';
import { useCase } from '../useCase.ts';

/** To whom the letter goes, before it is written: to a protected person it can't be sent. */
export function WhoGetsIt() {
  const { t } = useTranslation('letters');
  const { household, formerMembers } = useCase().view;
  const named = [...household, ...formerMembers.map((member) => ({ ...member, livesElsewhere: true }))];
  const client = household.find(isClient)?.person;
  if (!client) return null;
  const reach = printableReach(client, named);
  if (reach === null) return <Alert tone="warning" heading={t('toProtected')} />;
  const hasAddress = reach.street !== '' || reach.town !== '';
  return (
    <p>
      {hasAddress ? t('toClient', { name: printableName(client) }) : t('noAddress')} {t('german')}
    </p>
  );
}
