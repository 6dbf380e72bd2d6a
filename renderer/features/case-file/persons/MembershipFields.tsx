import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import {
  asksForCare,
  asksForResidence,
  relationships,
  type Membership,
} from '../../../../domain/case/household.ts';
import { localToday } from '../../../../domain/validation.ts';
import { careStates } from '../../../../domain/vocabulary/care-states.ts';
import { notAsked } from '../../../../domain/vocabulary/vocabulary.ts';
import { useLanguage } from '../../../app/LanguageContext.ts';
import { Checkbox } from '../../../ui/Checkbox.tsx';
import { DateField } from '../../../ui/DateField.tsx';
import { Fieldset } from '../../../ui/Fieldset.tsx';
import type { FieldBinding } from '../../../ui/form/form-binding.ts';
import { FormRow } from '../../../ui/FormRow.tsx';
import { SelectField } from '../../../ui/SelectField.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { optionsOf } from '../vocabulary-options.ts';
import { MemberResidenceFields } from './MemberResidenceFields.tsx';

interface Props {
  /** Binds a field of the membership, wherever in the form it stands. */
  readonly field: (name: keyof Membership) => FieldBinding;
  /** The client's own relationship never changes. */
  readonly isClient?: boolean | undefined;
}

/** How somebody belongs to the household, where they are looked after or learn, and how they may stay. */
export function MembershipFields({ field, isClient = false }: Props) {
  const { t } = useTranslation('persons');
  const { language } = useLanguage();
  const [relationship, livesElsewhere] = useWatch({
    control: field('relationship').form.control,
    name: [field('relationship').name, field('livesElsewhere').name],
  }) as [Membership['relationship'] | undefined, boolean | undefined];
  return (
    <>
      <Fieldset legend={t('family')}>
        <FormRow>
          {!isClient && (
            <SelectField
              {...field('relationship')}
              label={t('relationshipLabel')}
              required
              options={relationships
                .filter((one) => one !== 'client')
                .map((one) => ({ value: one, label: t(`relationship.${one}`) }))}
            />
          )}
          <DateField {...field('since')} label={t('since')} required direction="past" />
        </FormRow>
        {!isClient && <Checkbox {...field('livesElsewhere')} label={t('livesElsewhere')} />}
        {livesElsewhere === true && (
          <TextField {...field('whereabouts')} label={t('whereabouts')} hint={t('whereaboutsHint')} />
        )}
      </Fieldset>
      {relationship !== undefined && asksForCare(relationship) && (
        <Fieldset legend={t('care')}>
          <FormRow>
            <SelectField
              {...field('careState')}
              label={t('careState')}
              options={optionsOf(careStates, { language, today: localToday() })}
              notAsked={notAsked}
            />
            <TextField {...field('carePlace')} label={t('carePlace')} hint={t('carePlaceHint')} />
          </FormRow>
          <FormRow>
            <DateField {...field('careSince')} label={t('careSince')} />
            <TextField {...field('careSituation')} label={t('careSituation')} hint={t('careSituationHint')} />
          </FormRow>
        </Fieldset>
      )}
      {relationship !== undefined && asksForResidence(relationship) && (
        <MemberResidenceFields field={field} relationship={relationship} />
      )}
    </>
  );
}
