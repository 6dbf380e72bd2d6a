import { useEffect, useRef } from 'react';
import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { gapKindFor, type GapSignal } from '../../../domain/case/gap-signal.ts';
import { localToday } from '../../../domain/validation.ts';
import { gapKinds } from '../../../domain/vocabulary/gap-kinds.ts';
import type { NotPossibleReason } from '../../../domain/vocabulary/not-possible-reasons.ts';
import { useLanguage } from '../../app/LanguageContext.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';
import type { FormHandle } from '../../ui/form/useForm.ts';
import { SelectField } from '../../ui/SelectField.tsx';
import { useFormat } from '../../ui/useFormat.ts';
import { groupedOptionsOf } from '../case-file/vocabulary-options.ts';
import type { GapOffer } from '../../../domain/case/gap-offer.ts';

interface Props {
  // Forms of several records have the same part; its paths are checked where the schemas are made.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly form: FormHandle<any>;
  readonly reason: NotPossibleReason | null;
  /** Signals that are kept of the same already: nothing is asked twice. */
  readonly known?: readonly GapSignal[] | undefined;
  /** Whether there is anything to offer; what was ticked before is taken back where there is not. */
  readonly offered?: boolean | undefined;
}

const none: readonly GapSignal[] = [];

/**
 * Offers to keep what is lacking as a signal. A reason that lies in the support system ticks it: the person sees it, and
 * takes the tick away where it is none.
 */
export function GapOfferFields({ form, reason, known = none, offered = true }: Props) {
  const { t } = useTranslation('gaps');
  const { language } = useLanguage();
  const { control, setValue } = form.hook;
  const offer = useWatch({ control, name: 'signal' }) as GapOffer | undefined;
  const { day } = useFormat();
  const kind = reason === null ? null : gapKindFor(reason);
  const said = known.length > 0 && (kind === null || known.some((signal) => signal.kind === kind));
  const before = useRef(reason);
  useEffect(() => {
    if (before.current === reason) return;
    before.current = reason;
    setValue('signal.wanted', kind !== null && !said);
    setValue('signal.kind', kind);
  }, [reason, kind, said, setValue]);
  if (!offered) return null;
  if (said)
    return known.map((signal) => (
      <p className="kim-muted" key={signal.id}>
        {t('offer.known', { kind: gapKinds.label(signal.kind, language), day: day(signal.noticedOn) })}
      </p>
    ));
  return (
    <>
      <Checkbox
        {...form.field('signal.wanted')}
        label={t(known.length === 0 ? 'offer.wanted' : 'offer.change')}
        hint={t('offer.hint')}
      />
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
