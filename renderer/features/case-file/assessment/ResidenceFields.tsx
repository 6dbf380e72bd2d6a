import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { formatGermanDate } from '../../../../domain/date.ts';
import { localToday } from '../../../../domain/validation.ts';
import {
  isGrantedOn,
  residenceTitles,
  type ResidenceTitleEntry,
} from '../../../../domain/vocabulary/residence-titles.ts';
import { notAsked } from '../../../../domain/vocabulary/vocabulary.ts';
import { useLanguage } from '../../../app/LanguageContext.ts';
import { DateField } from '../../../ui/DateField.tsx';
import { Fieldset } from '../../../ui/Fieldset.tsx';
import type { FormHandle } from '../../../ui/form/useForm.ts';
import { SelectField } from '../../../ui/SelectField.tsx';
import { groupedOptionsOf } from '../vocabulary-options.ts';
import type { assessmentForm } from './assessment-form.ts';

/** The residence status under the headings of the law, with what the law says of the one that is chosen. */
export function ResidenceFields({ form }: { readonly form: FormHandle<typeof assessmentForm> }) {
  const { t } = useTranslation('assessment');
  const { language } = useLanguage();
  const title = useWatch({ control: form.hook.control, name: 'residenceTitle' });
  const today = localToday();
  const entry: ResidenceTitleEntry | undefined = residenceTitles.find(title ?? '');
  const hints = [
    entry?.hint?.[language],
    entry?.protectionEnds && t('protectionEnds', { date: formatGermanDate(entry.protectionEnds) }),
    entry?.noNewGrants && !isGrantedOn(entry.code, today) && t('noNewGrants'),
  ].filter(Boolean);
  return (
    <Fieldset legend={t('residence')}>
      <SelectField
        {...form.field('residenceTitle')}
        term="residenceTitle"
        label={t('residenceTitle')}
        hint={hints.length > 0 ? hints.join(' ') : undefined}
        options={groupedOptionsOf(residenceTitles, { language, today, current: title })}
        notAsked={notAsked}
      />
      <DateField
        {...form.field('residenceExpiresOn')}
        label={t('residenceExpiresOn')}
        hint={t('residenceExpiresOnHint')}
      />
    </Fieldset>
  );
}
