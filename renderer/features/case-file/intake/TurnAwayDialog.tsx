import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import {
  deletedAfterTurningAway,
  isToldElsewhere,
  nothingTold,
  referralConsents,
  turningAway,
} from '../../../../domain/case/turning-away.ts';
import { memberIn } from '../../../../domain/case/household.ts';
import { mayBeAnsweredFor } from '../../../../domain/consent/consent.ts';
import { formatGermanDate } from '../../../../domain/date.ts';
import { turningAwayFields } from '../../../../domain/history/case-fields.ts';
import { isCalendarDate, localToday, textLimits } from '../../../../domain/validation.ts';
import { consentRecipients } from '../../../../domain/vocabulary/consent-recipients.ts';
import { dataCategories } from '../../../../domain/vocabulary/data-categories.ts';
import { talkLanguages } from '../../../../domain/vocabulary/talk-languages.ts';
import { useLanguage } from '../../../app/LanguageContext.ts';
import { Button } from '../../../ui/Button.tsx';
import { CheckboxGroup } from '../../../ui/CheckboxGroup.tsx';
import { DateField } from '../../../ui/DateField.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { FormRow } from '../../../ui/FormRow.tsx';
import { RadioGroup } from '../../../ui/RadioGroup.tsx';
import type { FormHandle } from '../../../ui/form/useForm.ts';
import { SelectField } from '../../../ui/SelectField.tsx';
import { TextArea } from '../../../ui/TextArea.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { toast } from '../../../ui/toast.ts';
import { casePath } from '../case-pages.ts';
import { DraftedForm } from '../DraftedForm.tsx';
import { useCase, useCaseCommand } from '../useCase.ts';
import { groupedOptionsOf, optionsOf } from '../vocabulary-options.ts';

export const turnAwayDraftKey = (caseId: string): string => `${casePath(caseId, 'zugang')}#entscheidung`;

/** Ends a request that does not become a case: referred elsewhere or declined, always with the reason in words. */
export function TurnAwayDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation(['caseFile', 'common']);
  const { view, caseId } = useCase();
  const turnAway = useCaseCommand('case.turnAway');
  return (
    <Dialog isOpen wide onClose={onClose} heading={t('intake.turnAwayHeading')}>
      <p>{t('intake.turnAwayText')}</p>
      <DraftedForm
        draftKey={turnAwayDraftKey(caseId)}
        schema={turningAway}
        stored={{
          referredTo: '',
          referralConsent: null,
          referralConsentNote: '',
          consent: nothingTold,
          note: '',
          on: localToday(),
        }}
        version={view.file.version}
        record={{ kind: 'case', id: caseId, fields: turningAwayFields }}
        submitLabel={t('intake.turnAway')}
        actions={
          <Button kind="secondary" onClick={onClose}>
            {t('common:action.cancel')}
          </Button>
        }
        onSave={async (decision, _form, version) => {
          const saved = await turnAway.mutateAsync({ caseId, version, decision });
          toast(t('intake.turnedAway'));
          onClose();
          return saved;
        }}
      >
        {(form) => (
          <>
            <RadioGroup
              {...form.field('admission')}
              label={t('intake.turnAwayKind')}
              required
              options={[
                { value: 'referred', label: t('intake.referred'), hint: t('intake.referredHint') },
                { value: 'declined', label: t('intake.declinedChoice'), hint: t('intake.declinedHint') },
              ]}
            />
            <ReferralFields form={form} />
            <TextArea
              {...form.field('note')}
              label={t('intake.turnAwayNote')}
              hint={t('intake.turnAwayNoteHint')}
              limit={textLimits.long}
              required
            />
            <DateField {...form.field('on')} label={t('intake.turnAwayOn')} required direction="past" />
            <DeletionNote form={form} />
          </>
        )}
      </DraftedForm>
    </Dialog>
  );
}

type Handle = FormHandle<typeof turningAway>;

/** Where to, and whether they may be told: only where somebody is referred. */
function ReferralFields({ form }: { readonly form: Handle }) {
  const { t } = useTranslation('caseFile');
  const [admission, consent] = useWatch({
    control: form.hook.control,
    name: ['admission', 'referralConsent'],
  });
  if (admission !== 'referred') return null;
  return (
    <>
      <TextField
        {...form.field('referredTo')}
        label={t('intake.referredTo')}
        hint={t('intake.referredToHint')}
        required
      />
      <RadioGroup
        {...form.field('referralConsent')}
        label={t('intake.referralConsent')}
        required
        options={referralConsents.map((value) => ({ value, label: t(`intake.referralConsentIs.${value}`) }))}
      />
      {isToldElsewhere({ admission, referralConsent: consent }) && <ConsentFields form={form} />}
      {consent === 'none' && (
        <TextField
          {...form.field('referralConsentNote')}
          label={t('intake.referralConsentNote')}
          hint={t('intake.referralConsentNoteHint')}
          required
        />
      )}
    </>
  );
}

/** The consent as the ledger will hold it: to whom, which data, in which language. Its day is that of the decision. */
function ConsentFields({ form }: { readonly form: Handle }) {
  const { t } = useTranslation(['caseFile', 'consents']);
  const { language } = useLanguage();
  const { view } = useCase();
  const on = useWatch({ control: form.hook.control, name: 'on' });
  const today = localToday();
  const wanted = { language, today };
  const client = memberIn(view, view.file.clientId);
  const day = isCalendarDate(on) ? on : today;
  return (
    <>
      <p>{t('intake.consentText')}</p>
      <SelectField
        {...form.field('consent.recipient')}
        term="consent"
        label={t('intake.consentRecipient')}
        options={groupedOptionsOf(consentRecipients, wanted)}
        required
      />
      <div className="kim-two-columns">
        <CheckboxGroup
          {...form.field('consent.categories')}
          term="specialCategories"
          label={t('consents:categories')}
          hint={t('consents:categoriesHint')}
          options={dataCategories.entries.map(({ code, label, special }) => ({
            value: code,
            label: label[language],
            ...(special && { hint: t('consents:special') }),
          }))}
          required
        />
      </div>
      {client && mayBeAnsweredFor(client, day) && (
        <TextField
          {...form.field('consent.givenBy')}
          label={t('consents:givenBy')}
          hint={t('consents:givenByHint')}
        />
      )}
      <FormRow>
        <SelectField
          {...form.field('consent.language')}
          label={t('consents:language')}
          options={optionsOf(talkLanguages, wanted)}
          required
        />
        <TextField
          {...form.field('consent.interpreter')}
          label={t('consents:interpreter')}
          hint={t('consents:interpreterHint')}
        />
      </FormRow>
    </>
  );
}

/** Says on which day the file will be gone. */
function DeletionNote({ form }: { readonly form: Handle }) {
  const { t } = useTranslation('caseFile');
  const on = useWatch({ control: form.hook.control, name: 'on' });
  if (typeof on !== 'string' || !isCalendarDate(on)) return null;
  return <p>{t('warning.deletion', { date: formatGermanDate(deletedAfterTurningAway(on)) })}</p>;
}
