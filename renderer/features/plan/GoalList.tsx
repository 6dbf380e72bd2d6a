import { LayoutTemplate, Plus, Target } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Goal } from '../../../domain/case/plan.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Section } from '../../ui/Section.tsx';
import { GoalCard } from './GoalCard.tsx';
import { isOrderedByPriority } from './plan-records.ts';
import { usePlanWork } from './plan-work.ts';
import { useDragOrder } from './useDragOrder.ts';

export const addGoalId = 'plan-add-goal';

/** The goals in their order, as cards. */
export function GoalList({ goals }: { readonly goals: readonly Goal[] }) {
  const { t } = useTranslation('plan');
  const work = usePlanWork();
  const drag = useDragOrder();
  const group = goals.map(({ id }) => id);
  const add = work && (
    <span className="kim-row">
      <Button kind="tertiary" compact icon={LayoutTemplate} onClick={() => work.edit({ form: 'template' })}>
        {t('template.button')}
      </Button>
      <Button
        id={addGoalId}
        kind="secondary"
        compact
        icon={Plus}
        onClick={() => work.edit({ form: 'goal', goalId: null })}
      >
        {t('action.addGoal')}
      </Button>
    </span>
  );
  return (
    <Section
      heading={t('goals')}
      aside={
        goals.length > 0 && (
          <span className="kim-row">
            {work && !isOrderedByPriority(goals) && (
              <Button kind="tertiary" compact onClick={() => work.orderGoals(goals)}>
                {t('byPriority')}
              </Button>
            )}
            {add}
          </span>
        )
      }
    >
      {goals.length === 0 ? (
        <EmptyState icon={Target} heading={t('noGoals')} action={add}>
          <p>{t(work ? 'noGoalsText' : 'noGoalsReadOnly')}</p>
        </EmptyState>
      ) : (
        <ol className="kim-goals">
          {goals.map((goal, index) => (
            <GoalCard
              key={goal.id}
              goal={goal}
              place={{ kind: 'goal', id: goal.id, version: goal.version, title: goal.title, group }}
              number={index + 1}
              drag={drag}
            />
          ))}
        </ol>
      )}
    </Section>
  );
}
