import { useTranslation } from 'react-i18next';
import { isClosed } from '../../../domain/case/phases.ts';
import type { Measure } from '../../../domain/case/plan.ts';
import type { SchoolEntry } from '../../../domain/programme/school-entry.ts';
import { measureStates } from '../../../domain/vocabulary/measure-states.ts';
import { useLanguage } from '../../app/LanguageContext.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';
import type { FormHandle } from '../../ui/form/useForm.ts';
import { useCase } from '../case-file/useCase.ts';
import { measuresOf } from './plan-measures.ts';

interface Props {
  // Several forms have the same field; its path is checked where their schemas are made.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly form: FormHandle<any>;
  readonly measureId: string | null;
  /** What the form makes of the measure; null while it cannot be said yet. */
  readonly after: ((measure: Measure) => Partial<Measure>) | null;
  /** Sisters and brothers who still wait for the same measure. */
  readonly others?: readonly SchoolEntry[] | undefined;
}

/** Whether the measure of the plan that led here follows, with what becomes of it. A closed plan never does. */
export function MeasureFollowsField({ form, measureId, after, others = [] }: Props) {
  const { t } = useTranslation('programmes');
  const { language } = useLanguage();
  const { view } = useCase();
  const measure = isClosed(view.file.phase)
    ? undefined
    : measuresOf(view.goals).find(({ id }) => id === measureId);
  const state = measure && after?.(measure).state;
  if (!state) return null;
  return (
    <Checkbox
      {...form.field('measureFollows')}
      label={t('measureBecomes', { title: measure.title, state: measureStates.label(state, language) })}
      hint={
        others.length === 0
          ? undefined
          : t('place.othersWait', { names: others.map(({ childName }) => childName).join(', ') })
      }
    />
  );
}
