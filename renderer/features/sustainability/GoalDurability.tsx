import { useTranslation } from 'react-i18next';
import type { Closing, EvaluatedGoal } from '../../../domain/case/closing.ts';
import { needsAgreedAttainment } from '../../../domain/case/closing-rules.ts';
import type { Goal } from '../../../domain/case/plan.ts';
import { durability } from '../../../domain/vocabulary/durability.ts';
import { goalStates } from '../../../domain/vocabulary/goal-states.ts';
import { useLanguage } from '../../app/LanguageContext.ts';
import { Card } from '../../ui/Card.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { levelInWords } from '../closing/goal-levels.ts';
import { signedNumber } from '../../ui/signed-number.ts';
import { useCase } from '../case-file/useCase.ts';
import { optionsOf } from '../case-file/vocabulary-options.ts';
import type { CheckFormHandle } from './CheckForm.tsx';

interface Props {
  readonly form: CheckFormHandle;
  readonly goal: Goal;
  readonly index: number;
}

/** What a goal had reached at closing, in words; where it was not rated, its state. */
export function useReachedAtClosing(closing: Closing | null): (goal: EvaluatedGoal) => string {
  const { language } = useLanguage();
  return (goal) => {
    const value = closing?.goals.find(({ goalId }) => goalId === goal.id)?.agreedValue ?? null;
    return value === null
      ? goalStates.label(goal.state, language)
      : `${signedNumber(value)}, ${levelInWords(goal.levels, value, language)}`;
  };
}

/** Does this goal still hold? */
export function GoalDurability({ form, goal, index }: Props) {
  const { t } = useTranslation('sustainability');
  const { language } = useLanguage();
  const { view } = useCase();
  const reached = useReachedAtClosing(view.closing);
  return (
    <Card heading={goal.title} level={2}>
      <p className="kim-muted">{t('case.atClosing', { value: reached(goal) })}</p>
      {!needsAgreedAttainment(goal) && <p>{t('case.notCounted')}</p>}
      <RadioGroup
        {...form.field(`goals.${index}.durability`)}
        label={t('case.goalResult')}
        options={optionsOf(durability, { language, today: '' })}
        horizontal
      />
      <TextArea {...form.field(`goals.${index}.comment`)} label={t('case.goalComment')} />
    </Card>
  );
}
