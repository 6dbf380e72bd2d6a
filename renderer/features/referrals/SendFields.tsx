import { useEffect } from 'react';
import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { referralDetails } from '../../../domain/case/referral.ts';
import { referralPurposes } from '../../../domain/consent/referral-disclosure.ts';
import { consentPurposes } from '../../../domain/vocabulary/consent-purposes.ts';
import { dataCategories } from '../../../domain/vocabulary/data-categories.ts';
import { measureStates } from '../../../domain/vocabulary/measure-states.ts';
import { useOperation } from '../../app/api.ts';
import { useLanguage } from '../../app/LanguageContext.ts';
import { Alert } from '../../ui/Alert.tsx';
import { CheckboxGroup } from '../../ui/CheckboxGroup.tsx';
import { ComboField } from '../../ui/ComboField.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { FormRow } from '../../ui/FormRow.tsx';
import type { FormHandle } from '../../ui/form/useForm.ts';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { RouteLink } from '../../ui/RouteLink.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { PersonSelect } from '../case-file/PersonSelect.tsx';
import { useCase } from '../case-file/useCase.ts';
import { newInstitutionPath } from '../directory/directory-paths.ts';
import { DisclosureCheck } from './DisclosureCheck.tsx';

/** Where to, for which measure, what goes along, and until when an answer is hoped for. */
export function SendFields({ form }: { readonly form: FormHandle<typeof referralDetails> }) {
  const { t } = useTranslation('referrals');
  const { language } = useLanguage();
  const { view } = useCase();
  const { data } = useOperation('directory.choices', {});
  const { control, setValue, getValues } = form.hook;
  const [institutionId, offerId, measureId] = useWatch({
    control,
    name: ['institutionId', 'offerId', 'measureId'],
  });
  const measures = view.goals.flatMap(({ steps }) => steps.flatMap((step) => step.measures));
  const measure = measures.find(({ id }) => id === measureId);
  const offers = (data?.offers ?? []).filter((offer) => offer.institutionId === institutionId);
  const stray = data !== undefined && offerId !== null && !offers.some(({ id }) => id === offerId);
  useEffect(() => {
    if (stray) setValue('offerId', null);
  }, [stray, setValue]);
  useEffect(() => {
    // A measure that names somebody in the directory already says where to.
    if (!measure?.institutionId || getValues('institutionId')) return;
    setValue('institutionId', measure.institutionId);
    setValue('offerId', measure.offerId);
  }, [measure, setValue, getValues]);
  const offersOf = (id: string) =>
    (data?.offers ?? []).filter((offer) => offer.institutionId === id).map(({ title }) => title);
  return (
    <>
      {data?.institutions.length === 0 && (
        <Alert tone="info" heading={t('noInstitutions')}>
          <p>
            <RouteLink to={newInstitutionPath}>{t('enterInstitution')}</RouteLink>
          </p>
        </Alert>
      )}
      <PersonSelect {...form.field('personId')} label={t('person')} hint={t('personHint')} />
      <RadioGroup
        {...form.field('purpose')}
        label={t('purpose')}
        hint={t('purposeHint')}
        options={referralPurposes.map((purpose) => ({
          value: purpose,
          label: consentPurposes.label(purpose, language),
        }))}
        required
      />
      <SelectField
        {...form.field('measureId')}
        label={t('measure')}
        hint={t('measureHint')}
        empty={t('noMeasure')}
        options={measures
          .filter(({ state, id }) => id === measureId || measureStates.find(state)?.settled === false)
          .map(({ id, title }) => ({ value: id, label: title }))}
      />
      <FormRow>
        <ComboField
          {...form.field('institutionId')}
          label={t('institution')}
          hint={t('institutionHint')}
          required
          options={(data?.institutions ?? []).map(({ id, name, town }) => ({
            value: id,
            label: name,
            detail: town,
            keywords: offersOf(id).join(' '),
          }))}
        />
        <SelectField
          {...form.field('offerId')}
          label={t('offer')}
          hint={t('offerHint')}
          empty={t('noOffer')}
          options={offers.map(({ id, title }) => ({ value: id, label: title }))}
        />
      </FormRow>
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
      <DisclosureCheck form={form} />
      <TextField {...form.field('contactPerson')} label={t('contactPerson')} hint={t('contactPersonHint')} />
      <TextArea {...form.field('message')} label={t('message')} hint={t('messageHint')} />
      <FormRow>
        <DateField {...form.field('sentOn')} label={t('sentOn')} direction="past" required />
        <DateField
          {...form.field('answerDueOn')}
          term="answerDue"
          label={t('answerDueOn')}
          hint={t('answerDueOnHint')}
        />
      </FormRow>
    </>
  );
}
