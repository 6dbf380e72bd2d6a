import { useTranslation } from 'react-i18next';
import type { EvaluatedGoal } from '../../../domain/case/closing.ts';
import { useFormat } from '../../ui/useFormat.ts';

/** What was agreed of a goal: how to tell, until when, in whose words. */
export function GoalFacts({ goal }: { readonly goal: EvaluatedGoal }) {
  const { t } = useTranslation('closing');
  const format = useFormat();
  return (
    <div className="kim-goal-facts">
      <p>
        <span className="kim-muted">{t('goals.indicator')}: </span>
        {goal.indicator || t('goals.noIndicator')}
      </p>
      {goal.dueOn && (
        <p>
          <span className="kim-muted">{t('goals.dueOn')}: </span>
          {format.day(goal.dueOn)}
        </p>
      )}
      {goal.clientWords && (
        <p>
          <span className="kim-muted">{t('goals.clientWords')}: </span>
          <q>
            <bdi>{goal.clientWords}</bdi>
          </q>
        </p>
      )}
    </div>
  );
}
