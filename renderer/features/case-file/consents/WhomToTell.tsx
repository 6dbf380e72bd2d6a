import { useTranslation } from 'react-i18next';
import type { Consent } from '../../../../domain/consent/consent.ts';
import { useOperation } from '../../../app/api.ts';
import { Loaded } from '../../../app/Loaded.tsx';
import { useCase } from '../useCase.ts';
import { RecipientList } from './RecipientList.tsx';

/** Who already got something under a consent, before somebody withdraws it. */
export function WhomToTell({ consent }: { readonly consent: Consent }) {
  const { t } = useTranslation('consents');
  const { caseId } = useCase();
  const found = useOperation(
    'consent.earlierRecipients',
    { caseId, consentId: consent.id },
    { forget: true },
  );
  return (
    <div>
      <h3 className="kim-subheading">{t('notices.toTell')}</h3>
      <Loaded query={found}>
        {({ recipients }) =>
          recipients.length === 0 ? (
            <p>{t('notices.nobody')}</p>
          ) : (
            <>
              <RecipientList recipients={recipients} />
              <p>{t('notices.toTellText')}</p>
            </>
          )
        }
      </Loaded>
    </div>
  );
}
