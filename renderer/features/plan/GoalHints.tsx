import { Lightbulb, Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Goal } from '../../../domain/case/plan.ts';
import { hintsFor } from '../../../domain/case/plan-rules.ts';
import { Button } from '../../ui/Button.tsx';
import { usePlanWork } from './plan-work.ts';

/** How the goal goes on, and what would help to evaluate it later; worth showing, never demanded. */
export function GoalHints({ goal }: { readonly goal: Goal }) {
  const { t } = useTranslation('plan');
  const work = usePlanWork();
  const hints = hintsFor(goal);
  return (
    <div className="kim-goal__footer">
      <Button
        kind="tertiary"
        compact
        icon={Plus}
        onClick={() => work?.edit({ form: 'step', goalId: goal.id, stepId: null })}
      >
        {t('action.addStep')}
      </Button>
      {hints.length > 0 && (
        <ul className="kim-goal__hints" aria-label={t('hints')}>
          {hints.map((hint) => (
            <li key={hint}>
              <Lightbulb size={16} />
              {t(`hint.${hint}`)}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
