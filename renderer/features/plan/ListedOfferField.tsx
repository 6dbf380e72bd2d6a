import { useWatch } from 'react-hook-form';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ComboField } from '../../ui/ComboField.tsx';
import type { FormHandle } from '../../ui/form/useForm.ts';
import { useDirectoryChoices } from '../directory/useDirectoryChoices.ts';
import type { measureForm } from './measure-form.ts';

/**
 * Takes offer and institution from the directory into the form. Free text stays possible: who types another name below
 * no longer means the one of the directory.
 */
export function ListedOfferField({ form }: { readonly form: FormHandle<typeof measureForm> }) {
  const { t } = useTranslation('plan');
  const { options, find } = useDirectoryChoices();
  const { control, setValue } = form.hook;
  const [institution, institutionId, offerId] = useWatch({
    control,
    name: ['institution', 'institutionId', 'offerId'],
  });
  const value = offerId ?? institutionId ?? null;
  const chosen = value === null ? undefined : find(value);
  // A name that has changed in the directory since is no new choice.
  const [before] = useState(institution);
  const typedOver = chosen !== undefined && ![chosen.institution.name, before].includes(institution.trim());
  useEffect(() => {
    if (!typedOver) return;
    setValue('institutionId', null);
    setValue('offerId', null);
  }, [typedOver, setValue]);
  // A directory that is still empty offers nothing: a field for it would only be in the way.
  if (options.length === 0) return null;
  const choose = (id: string | null) => {
    const found = id === null ? undefined : find(id);
    setValue('institutionId', found?.institution.id ?? null);
    setValue('offerId', found?.offer?.id ?? null);
    if (found === undefined) return;
    setValue('institution', found.institution.name);
    if (found.offer) setValue('kind', found.offer.kind);
  };
  return (
    <ComboField
      label={t('measure.listed')}
      hint={t('measure.listedHint')}
      value={value}
      onChange={choose}
      options={options}
    />
  );
}
