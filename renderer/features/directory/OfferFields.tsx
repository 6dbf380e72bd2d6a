import { useTranslation } from 'react-i18next';
import { childcareAnswers, type offerDetails } from '../../../domain/directory/offer.ts';
import { localToday } from '../../../domain/validation.ts';
import { measureKinds, type MeasureKind } from '../../../domain/vocabulary/measure-kinds.ts';
import { useLanguage } from '../../app/LanguageContext.ts';
import { DateField } from '../../ui/DateField.tsx';
import { Fieldset } from '../../ui/Fieldset.tsx';
import { FormRow } from '../../ui/FormRow.tsx';
import type { FormHandle } from '../../ui/form/useForm.ts';
import { NumberField } from '../../ui/NumberField.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { groupedOptionsOf } from '../case-file/vocabulary-options.ts';

interface Props {
  readonly form: FormHandle<typeof offerDetails>;
  readonly current: MeasureKind | undefined;
}

export function OfferFields({ form, current }: Props) {
  const { t } = useTranslation('directory');
  const { language } = useLanguage();
  return (
    <>
      <Fieldset legend={t('offer.what')}>
        <TextField {...form.field('title')} label={t('offer.title')} hint={t('offer.titleHint')} required />
        <SelectField
          {...form.field('kind')}
          term="offer"
          label={t('offer.kind')}
          options={groupedOptionsOf(measureKinds, { language, today: localToday(), current })}
          required
        />
        <FormRow>
          <TextField
            {...form.field('targetGroup')}
            label={t('offer.targetGroup')}
            hint={t('offer.targetGroupHint')}
          />
          <TextField {...form.field('language')} label={t('offer.language')} hint={t('offer.languageHint')} />
        </FormRow>
      </Fieldset>
      <Fieldset legend={t('offer.conditions')}>
        <FormRow>
          <NumberField {...form.field('places')} label={t('offer.places')} />
          <NumberField
            {...form.field('waitingWeeks')}
            label={t('offer.waiting')}
            unit={t('offer.waitingUnit')}
          />
        </FormRow>
        <FormRow>
          <TextField {...form.field('costs')} label={t('offer.costs')} hint={t('offer.costsHint')} />
          <SelectField
            {...form.field('childcare')}
            label={t('offer.childcare')}
            empty={t('childcare.unknown')}
            options={childcareAnswers.map((value) => ({ value, label: t(`childcare.${value}`) }))}
          />
        </FormRow>
        <FormRow>
          <DateField {...form.field('validFrom')} label={t('offer.validFrom')} />
          <DateField {...form.field('validTo')} label={t('offer.validTo')} hint={t('offer.validToHint')} />
        </FormRow>
        <TextArea {...form.field('note')} label={t('offer.note')} hint={t('offer.noteHint')} />
      </Fieldset>
    </>
  );
}
