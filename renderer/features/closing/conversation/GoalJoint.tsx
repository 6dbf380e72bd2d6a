import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { needsAgreedAttainment } from '../../../../domain/case/closing-rules.ts';
import type { Goal } from '../../../../domain/case/plan.ts';
import { ScaleField } from '../../../ui/ScaleField.tsx';
import { TextArea } from '../../../ui/TextArea.tsx';
import { Question } from '../../conversation/Question.tsx';
import { useAsk } from '../../conversation/SecondLanguageContext.ts';
import type { ClosingFormHandle } from '../ClosingForm.tsx';
import { viewDifference } from '../view-difference.ts';
import { DifferenceBeside } from './DifferenceBeside.tsx';
import { TalkedGoal } from './TalkedGoal.tsx';
import { useTalkLevels } from './useTalkLevels.ts';

interface Props {
  readonly form: ClosingFormHandle;
  readonly goal: Goal;
  readonly index: number;
}

/** The same goal once more: how the two views stand to each other, and on which value both agree. */
export function GoalJoint({ form, goal, index }: Props) {
  const { t } = useTranslation('closing');
  const ask = useAsk();
  const scale = useTalkLevels(goal);
  const [clientValue, caseworkerValue] = useWatch({
    control: form.hook.control,
    name: [`goals.${index}.clientValue`, `goals.${index}.caseworkerValue`],
  });
  const { kind } = viewDifference({ clientValue, caseworkerValue });
  return (
    <>
      <TalkedGoal goal={goal} />
      {!needsAgreedAttainment(goal) && (
        <p>{goal.state === 'suspended' ? t('goals.suspended') : t('goals.givenUp')}</p>
      )}
      <DifferenceBeside form={form} index={index} />
      {(kind === 'client-higher' || kind === 'caseworker-higher') && <Question ask="differenceIsFine" />}
      <ScaleField
        {...form.field(`goals.${index}.agreedValue`)}
        {...scale}
        {...ask('together')}
        hint={t('goals.agreedHint')}
      />
      <TextArea {...form.field(`goals.${index}.comment`)} {...ask('comment')} hint={t('goals.commentHint')} />
    </>
  );
}
