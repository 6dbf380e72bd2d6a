import { useTranslation } from 'react-i18next';
import type { Consent } from '../../../../domain/consent/consent.ts';
import { correctionObstacle } from '../../../../domain/consent/correction.ts';
import { useOperation } from '../../../app/api.ts';
import { Loaded } from '../../../app/Loaded.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { FailureMessage } from '../../../ui/FailureMessage.tsx';
import { OperationFailure } from '../../../../domain/contract/errors.ts';
import { useCase } from '../useCase.ts';
import { ConsentDialog } from './ConsentDialog.tsx';
import { RecipientList } from './RecipientList.tsx';

interface Props {
  readonly consent: Consent;
  readonly onWithdraw: (consent: Consent) => void;
  readonly onCorrected: (consent: Consent, formsGone: boolean) => void;
  readonly onClose: () => void;
}

/** The way to correct an entry, or, where something was sent under it, what to do instead. Nothing is ever sent on a no. */
export function CorrectDialog(props: Props) {
  const { consent } = props;
  return consent.answer === 'refused' ? <ConsentDialog {...props} /> : <WhereNothingWasSent {...props} />;
}

function WhereNothingWasSent(props: Props) {
  const { consent, onWithdraw, onClose } = props;
  const { t } = useTranslation(['consents', 'common']);
  const { caseId } = useCase();
  const input = { caseId, consentId: consent.id };
  const found = useOperation('consent.earlierRecipients', input, { forget: true });
  if (found.data && correctionObstacle(consent, found.data.recipients) === null)
    return <ConsentDialog {...props} />;
  return (
    <Dialog
      isOpen
      onClose={onClose}
      heading={t('correctHeading')}
      actions={
        <>
          {found.data && <Button onClick={() => onWithdraw(consent)}>{t('withdrawInstead')}</Button>}
          <Button kind="secondary" onClick={onClose}>
            {t('common:action.cancel')}
          </Button>
        </>
      }
    >
      <Loaded query={found}>
        {({ recipients }) => (
          <>
            <FailureMessage failure={new OperationFailure('consent-relied-on')} />
            <RecipientList recipients={recipients} />
          </>
        )}
      </Loaded>
    </Dialog>
  );
}
