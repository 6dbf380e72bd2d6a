import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { referralDetails } from '../../../domain/case/referral.ts';
import { isCalendarDate, localToday } from '../../../domain/validation.ts';
import { Alert } from '../../ui/Alert.tsx';
import type { FormHandle } from '../../ui/form/useForm.ts';
import { useCase } from '../case-file/useCase.ts';
import { DisclosureObstacles } from './DisclosureObstacles.tsx';
import { useDisclosure } from './useDisclosure.ts';

/** Says, while one chooses, whether these data may go there; core asks the same rule when it is saved. */
export function DisclosureCheck({ form }: { readonly form: FormHandle<typeof referralDetails> }) {
  const { t } = useTranslation('referrals');
  const { legalBasis, dataSource } = useCase().view.file;
  const [personId, purpose, institutionId, categories, sentOn] = useWatch({
    control: form.hook.control,
    name: ['personId', 'purpose', 'institutionId', 'categories', 'sentOn'],
  });
  const day = isCalendarDate(sentOn) ? sentOn : localToday();
  const disclosure = useDisclosure({ personId, purpose, institutionId, categories }, day);
  if (disclosure === null || categories.length === 0) return null;
  return (
    <div role="status">
      {disclosure.obstacles.length > 0 ? (
        <Alert tone="warning" heading={t('mayNotGo')}>
          <DisclosureObstacles {...disclosure} institutionId={institutionId} />
        </Alert>
      ) : (
        <Alert tone="success" heading={t('mayGo')}>
          {legalBasis && <p>{t(`basis.${legalBasis}`)}</p>}
          {disclosure.withdrawnSince && <p>{t('withdrawnSince')}</p>}
          {dataSource !== '' && <p>{t('socialData', { source: dataSource })}</p>}
        </Alert>
      )}
    </div>
  );
}
