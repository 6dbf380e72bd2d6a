import { useTranslation } from 'react-i18next';
import { withdrawalProblem, type Consent } from '../../../../domain/consent/consent.ts';
import { caseOperations } from '../../../../domain/contract/case.operations.ts';
import { localToday } from '../../../../domain/validation.ts';
import { consentPurposes } from '../../../../domain/vocabulary/consent-purposes.ts';
import { consentRecipients } from '../../../../domain/vocabulary/consent-recipients.ts';
import { dataCategories } from '../../../../domain/vocabulary/data-categories.ts';
import { useLanguage } from '../../../app/LanguageContext.ts';
import { Button } from '../../../ui/Button.tsx';
import { DateField } from '../../../ui/DateField.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { Form } from '../../../ui/form/Form.tsx';
import { useForm } from '../../../ui/form/useForm.ts';
import { toast } from '../../../ui/toast.ts';
import { isolated } from '../isolated.ts';
import { useCase, useCaseCommand } from '../useCase.ts';
import { useOtherName } from '../useOtherName.ts';
import { WhomToTell } from './WhomToTell.tsx';
import { withdrawalEffects } from './withdrawal.ts';

/** The day by the rule that core asks too. */
const withdrawalOf = (consent: Consent) =>
  caseOperations['consent.withdraw'].input
    .pick({ withdrawnOn: true })
    .superRefine(({ withdrawnOn }, context) => {
      const problem = withdrawalProblem(consent, withdrawnOn);
      if (problem !== null) context.addIssue({ code: 'custom', message: problem, path: ['withdrawnOn'] });
    });

interface Props {
  readonly consent: Consent;
  readonly onClose: () => void;
}

/** Says what stops at once and what stays, then takes the consent back. */
export function WithdrawDialog({ consent, onClose }: Props) {
  const { t } = useTranslation(['consents', 'common']);
  const { language } = useLanguage();
  const { view, caseId } = useCase();
  const other = useOtherName()(consent.personId);
  const withdraw = useCaseCommand('consent.withdraw');
  const form = useForm({
    schema: withdrawalOf(consent),
    defaultValues: { withdrawnOn: localToday() },
    // Only a day: closing the dialog loses nothing worth a question.
    onDraft: () => undefined,
    onSubmit: async ({ withdrawnOn }) => {
      await withdraw.mutateAsync({ caseId, consentId: consent.id, version: consent.version, withdrawnOn });
      toast(t('withdrawn'));
      onClose();
    },
  });
  const effects = withdrawalEffects(view, consent, localToday());
  const words = {
    recipient:
      consent.nameOfBody === ''
        ? consentRecipients.label(consent.recipient, language)
        : isolated(consent.nameOfBody),
    kind: consentRecipients.label(consent.recipient, language),
    purpose: consentPurposes.label(consent.purpose, language),
    categories: effects.categories.map((code) => dataCategories.label(code, language)).join(', '),
  };
  return (
    <Dialog isOpen onClose={onClose} heading={t('withdrawHeading')}>
      {other !== null && (
        <p>
          <bdi>{t('consentOf', { name: other })}</bdi>
        </p>
      )}
      <div>
        <h3 className="kim-subheading">{t('stops')}</h3>
        <p>{t(`effect.${effects.ends}`, words)}</p>
      </div>
      <div>
        <h3 className="kim-subheading">{t('stays')}</h3>
        <ul className="kim-obstacles">
          {effects.stays.map((effect) => (
            <li key={effect}>{t(`effect.${effect}`, words)}</li>
          ))}
        </ul>
      </div>
      <WhomToTell consent={consent} />
      <Form
        form={form}
        submitLabel={t('withdrawConfirm')}
        destructive
        actions={
          <Button kind="secondary" onClick={onClose} autoFocus>
            {t('common:action.cancel')}
          </Button>
        }
      >
        <DateField {...form.field('withdrawnOn')} label={t('withdrawnOn')} required />
      </Form>
    </Dialog>
  );
}
