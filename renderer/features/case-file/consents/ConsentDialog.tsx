import { useTranslation } from 'react-i18next';
import { consentDetails, consentForms } from '../../../../domain/consent/consent.ts';
import { localToday } from '../../../../domain/validation.ts';
import { consentPurposes } from '../../../../domain/vocabulary/consent-purposes.ts';
import { consentRecipients } from '../../../../domain/vocabulary/consent-recipients.ts';
import { dataCategories } from '../../../../domain/vocabulary/data-categories.ts';
import { printLanguages } from '../../../../domain/vocabulary/print-languages.ts';
import { useLanguage } from '../../../app/LanguageContext.ts';
import { Button } from '../../../ui/Button.tsx';
import { CheckboxGroup } from '../../../ui/CheckboxGroup.tsx';
import { DateField } from '../../../ui/DateField.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { FormRow } from '../../../ui/FormRow.tsx';
import { RadioGroup } from '../../../ui/RadioGroup.tsx';
import { SelectField } from '../../../ui/SelectField.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { toast } from '../../../ui/toast.ts';
import { casePath } from '../case-pages.ts';
import { DraftedForm } from '../DraftedForm.tsx';
import { useCase, useCaseCommand } from '../useCase.ts';
import { groupedOptionsOf, optionsOf } from '../vocabulary-options.ts';

/** Records a consent as it was given: to whom, what for, what, until when, in which language. */
export function ConsentDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation(['consents', 'common']);
  const { language } = useLanguage();
  const { caseId } = useCase();
  const record = useCaseCommand('consent.record');
  const today = localToday();
  const wanted = { language, today };
  return (
    <Dialog isOpen onClose={onClose} heading={t('addHeading')} wide>
      <DraftedForm
        draftKey={`${casePath(caseId, 'einwilligungen')}#neu`}
        schema={consentDetails}
        stored={{ categories: [], givenOn: today, validUntil: null, language: 'de', interpreter: '' }}
        submitLabel={t('save')}
        actions={
          <Button kind="secondary" onClick={onClose}>
            {t('common:action.cancel')}
          </Button>
        }
        onSave={async (details) => {
          await record.mutateAsync({ caseId, details });
          toast(t('saved'));
          onClose();
        }}
      >
        {(form) => (
          <>
            <SelectField
              {...form.field('recipient')}
              term="consent"
              label={t('recipient')}
              options={groupedOptionsOf(consentRecipients, wanted)}
              required
            />
            <SelectField
              {...form.field('purpose')}
              term="confidentialityRelease"
              label={t('purpose')}
              hint={t('purposeHint')}
              options={optionsOf(consentPurposes, wanted)}
              required
            />
            <div className="kim-two-columns">
              <CheckboxGroup
                {...form.field('categories')}
                term="specialCategories"
                label={t('categories')}
                hint={t('categoriesHint')}
                options={dataCategories.entries.map(({ code, label, special }) => ({
                  value: code,
                  label: label[language],
                  ...(special && { hint: t('special') }),
                }))}
                required
              />
            </div>
            <FormRow>
              <DateField {...form.field('givenOn')} label={t('givenOn')} required />
              <DateField {...form.field('validUntil')} label={t('validUntil')} hint={t('validUntilHint')} />
            </FormRow>
            <FormRow>
              <SelectField
                {...form.field('language')}
                label={t('language')}
                options={optionsOf(printLanguages, wanted)}
                required
              />
              <TextField
                {...form.field('interpreter')}
                label={t('interpreter')}
                hint={t('interpreterHint')}
              />
            </FormRow>
            <RadioGroup
              {...form.field('form')}
              label={t('formLabel')}
              options={consentForms.map((form) => ({ value: form, label: t(`form.${form}`) }))}
              horizontal
              required
            />
          </>
        )}
      </DraftedForm>
    </Dialog>
  );
}
