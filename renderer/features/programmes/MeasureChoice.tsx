import { useTranslation } from 'react-i18next';
import type { FieldBinding } from '../../ui/form/form-binding.ts';
import { SelectField } from '../../ui/SelectField.tsx';
import { useCase } from '../case-file/useCase.ts';
import { measureChoices } from './plan-measures.ts';

interface Props {
  readonly field: FieldBinding<'measureId'>;
  /** What the file says now. */
  readonly current: string | null | undefined;
}

/** Which measure of the plan this belongs to. Without a plan there is nothing to ask. */
export function MeasureChoice({ field, current }: Props) {
  const { t } = useTranslation('programmes');
  const { goals } = useCase().view;
  const choices = measureChoices(goals, current);
  if (choices.length === 0) return null;
  return (
    <SelectField
      {...field}
      label={t('measure')}
      hint={t('measureHint')}
      empty={t('noMeasure')}
      options={choices.map(({ id, title }) => ({ value: id, label: title }))}
    />
  );
}
