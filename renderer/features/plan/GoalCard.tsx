import { useTranslation } from 'react-i18next';
import type { Goal } from '../../../domain/case/plan.ts';
import { useLanguage } from '../../app/LanguageContext.ts';
import { fieldsOfAction } from '../../../domain/vocabulary/fields-of-action.ts';
import { GoalStateBadge } from './StateBadge.tsx';
import { GoalActions } from './GoalActions.tsx';
import { GoalHints } from './GoalHints.tsx';
import { GoalLevels } from './GoalLevels.tsx';
import { GoalWords } from './GoalWords.tsx';
import { Grip } from './Grip.tsx';
import { MeasureTable } from './MeasureTable.tsx';
import { usePlanWork, type PlanPlace } from './plan-work.ts';
import { priorityWord } from './priority-words.ts';
import type { DragOrder } from './useDragOrder.ts';

interface Props {
  readonly goal: Goal;
  readonly place: PlanPlace;
  /** Its place in the plan, from 1. */
  readonly number: number;
  readonly drag: DragOrder;
}

/** One goal with everything that belongs to it. */
export function GoalCard({ goal, place, number, drag }: Props) {
  const { t } = useTranslation('plan');
  const { language } = useLanguage();
  const work = usePlanWork();
  const heading = `goal-${goal.id}`;
  return (
    <li className="kim-goals__item" {...(work ? drag.target(place) : {})}>
      <section className="kim-card kim-goal" aria-labelledby={heading}>
        <div className="kim-goal__header">
          {work && <Grip {...drag.grip(place)} />}
          <div className="kim-goal__title">
            <p className="kim-muted kim-small">
              {t('place', { place: number })} · {fieldsOfAction.label(goal.fieldOfAction, language)} ·{' '}
              {t(`priority.${priorityWord[goal.priority]}`)}
            </p>
            <h3 id={heading}>
              <bdi>{goal.title}</bdi>
            </h3>
          </div>
          <GoalStateBadge state={goal.state} />
          {work && <GoalActions place={place} />}
        </div>
        <GoalWords goal={goal} />
        <GoalLevels levels={goal.levels} />
        <MeasureTable goal={goal} />
        {work && <GoalHints goal={goal} />}
      </section>
    </li>
  );
}
