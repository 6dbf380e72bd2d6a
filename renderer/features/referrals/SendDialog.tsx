import { useTranslation } from 'react-i18next';
import { referralDetails } from '../../../domain/case/referral.ts';
import { referralPurpose } from '../../../domain/consent/referral-disclosure.ts';
import { addDays } from '../../../domain/date.ts';
import { localToday } from '../../../domain/validation.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { toast } from '../../ui/toast.ts';
import { DraftedForm } from '../case-file/DraftedForm.tsx';
import { useCase, useCaseCommand } from '../case-file/useCase.ts';
import { sendDraftKey } from './referral-drafts.ts';
import { SendFields } from './SendFields.tsx';

/** Bodies answer within two weeks or not at all; the day can be changed. */
const daysToAnswer = 14;

interface Props {
  /** Whose answer the referral is to bring, where the way here began at a measure. */
  readonly measureId?: string | undefined;
  readonly onClose: () => void;
}

/** Refers the case to an institution: what may go is shown while one chooses, and checked again when it is saved. */
export function SendDialog({ measureId, onClose }: Props) {
  const { t } = useTranslation(['referrals', 'common']);
  const { caseId, view } = useCase();
  const send = useCaseCommand('referral.send');
  const today = localToday();
  return (
    <Dialog isOpen wide onClose={onClose} heading={t('referrals:addHeading')}>
      <DraftedForm
        draftKey={sendDraftKey(caseId)}
        schema={referralDetails}
        stored={{
          personId: view.file.clientId,
          purpose: referralPurpose,
          offerId: null,
          measureId: measureId ?? null,
          sentOn: today,
          categories: ['identity'],
          contactPerson: '',
          message: '',
          answerDueOn: addDays(today, daysToAnswer),
        }}
        submitLabel={t('referrals:send')}
        actions={
          <Button kind="secondary" onClick={onClose}>
            {t('common:action.cancel')}
          </Button>
        }
        onSave={async (details) => {
          await send.mutateAsync({ caseId, details });
          toast(t('referrals:saved'));
          onClose();
        }}
      >
        {(form) => <SendFields form={form} />}
      </DraftedForm>
    </Dialog>
  );
}
