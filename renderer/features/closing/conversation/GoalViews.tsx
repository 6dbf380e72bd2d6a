import type { Goal } from '../../../../domain/case/plan.ts';
import { ScaleField } from '../../../ui/ScaleField.tsx';
import { Question } from '../../conversation/Question.tsx';
import { useAsk } from '../../conversation/SecondLanguageContext.ts';
import type { ClosingFormHandle } from '../ClosingForm.tsx';
import { DifferenceBeside } from './DifferenceBeside.tsx';
import { TalkedGoal } from './TalkedGoal.tsx';
import { useTalkLevels } from './useTalkLevels.ts';

interface Props {
  readonly form: ClosingFormHandle;
  readonly goal: Goal;
  readonly index: number;
}

/** One goal, each side for itself: the client left, the caseworker right, and what lies between in words. */
export function GoalViews({ form, goal, index }: Props) {
  const ask = useAsk();
  const scale = useTalkLevels(goal);
  return (
    <>
      <Question ask="howFar" />
      <TalkedGoal goal={goal} />
      <div className="kim-talk__sides">
        <ScaleField {...form.field(`goals.${index}.clientValue`)} {...scale} {...ask('yourView')} />
        <ScaleField {...form.field(`goals.${index}.caseworkerValue`)} {...scale} {...ask('ourView')} />
      </div>
      <DifferenceBeside form={form} index={index} />
    </>
  );
}
