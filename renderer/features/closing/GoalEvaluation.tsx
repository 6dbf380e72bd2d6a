import { useTranslation } from 'react-i18next';
import { needsAgreedAttainment } from '../../../domain/case/closing-rules.ts';
import type { Goal } from '../../../domain/case/plan.ts';
import { useLanguage } from '../../app/LanguageContext.ts';
import { Card } from '../../ui/Card.tsx';
import { FormRow } from '../../ui/FormRow.tsx';
import { ScaleField } from '../../ui/ScaleField.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import type { ClosingFormHandle } from './ClosingForm.tsx';
import { DifferenceOfForm } from './Difference.tsx';
import { EarlierValue } from './EarlierValue.tsx';
import { GoalFacts } from './GoalFacts.tsx';
import { goalLevels } from './goal-levels.ts';

interface Props {
  readonly form: ClosingFormHandle;
  readonly goal: Goal;
  readonly index: number;
}

/** One goal: each side for itself, left and right, what lies between them in words, then the joint value. */
export function GoalEvaluation({ form, goal, index }: Props) {
  const { t } = useTranslation('closing');
  const { language } = useLanguage();
  const levels = goalLevels(goal.levels, language);
  const scale = { levels, skippable: true, skipLabel: t('goals.skip') };
  return (
    <Card
      heading={goal.title}
      level={3}
      aside={<span className="kim-muted">{t('goals.number', { number: index + 1 })}</span>}
    >
      <GoalFacts goal={goal} />
      <EarlierValue goal={goal} />
      {!needsAgreedAttainment(goal) && (
        <p>{goal.state === 'suspended' ? t('goals.suspended') : t('goals.givenUp')}</p>
      )}
      <div className="kim-goal-views">
        <FormRow>
          <ScaleField
            {...form.field(`goals.${index}.clientValue`)}
            {...scale}
            label={t('goals.clientValue')}
          />
          <ScaleField
            {...form.field(`goals.${index}.caseworkerValue`)}
            {...scale}
            label={t('goals.caseworkerValue')}
          />
        </FormRow>
      </div>
      <DifferenceOfForm form={form} index={index} />
      <ScaleField
        {...form.field(`goals.${index}.agreedValue`)}
        term="agreedValue"
        {...scale}
        label={t('goals.agreedValue')}
        hint={t('goals.agreedHint')}
      />
      <TextArea
        {...form.field(`goals.${index}.comment`)}
        label={t('goals.comment')}
        hint={t('goals.commentHint')}
      />
    </Card>
  );
}
