import { useEffect, useRef } from 'react';
import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { gapKindFor } from '../../../domain/case/gap-signal.ts';
import { localToday } from '../../../domain/validation.ts';
import { gapKinds } from '../../../domain/vocabulary/gap-kinds.ts';
import type { NotPossibleReason } from '../../../domain/vocabulary/not-possible-reasons.ts';
import { useLanguage } from '../../app/LanguageContext.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';
import type { FormHandle } from '../../ui/form/useForm.ts';
import { SelectField } from '../../ui/SelectField.tsx';
import { groupedOptionsOf } from '../case-file/vocabulary-options.ts';
import type { GapOffer } from '../../../domain/case/gap-offer.ts';

interface Props {
  // Forms of several records have the same part; its paths are checked where the schemas are made.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly form: FormHandle<any>;
  readonly reason: NotPossibleReason | null;
}

/**
 * Offers to keep what is lacking as a signal. A reason that lies in the support system ticks it: the person sees it, and
 * takes the tick away where it is none.
 */
export function GapOfferFields({ form, reason }: Props) {
  const { t } = useTranslation('gaps');
  const { language } = useLanguage();
  const { control, setValue } = form.hook;
  const offer = useWatch({ control, name: 'signal' }) as GapOffer | undefined;
  const known = useRef(reason);
  useEffect(() => {
    if (known.current === reason) return;
    known.current = reason;
    const kind = reason === null ? null : gapKindFor(reason);
    setValue('signal.wanted', kind !== null);
    setValue('signal.kind', kind);
  }, [reason, setValue]);
  return (
    <>
      <Checkbox {...form.field('signal.wanted')} label={t('offer.wanted')} hint={t('offer.hint')} />
      {offer?.wanted && (
        <SelectField
          {...form.field('signal.kind')}
          label={t('kind')}
          options={groupedOptionsOf(gapKinds, { language, today: localToday() })}
          required
        />
      )}
    </>
  );
}
