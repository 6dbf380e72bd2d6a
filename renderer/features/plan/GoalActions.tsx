import { ArrowDown, ArrowUp, Pencil, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../ui/IconButton.tsx';
import { controlId, usePlanWork, type PlanPlace } from './plan-work.ts';

/** Order, edit, remove. */
export function GoalActions({ place }: { readonly place: PlanPlace }) {
  const { t } = useTranslation('plan');
  const work = usePlanWork();
  const { title } = place;
  return (
    work && (
      <span className="kim-goal__actions">
        <IconButton
          id={controlId(place, 'up')}
          icon={ArrowUp}
          label={t('action.goalUp', { title })}
          onClick={() => work.moveBy(place, -1)}
        />
        <IconButton
          id={controlId(place, 'down')}
          icon={ArrowDown}
          label={t('action.goalDown', { title })}
          onClick={() => work.moveBy(place, 1)}
        />
        <IconButton
          icon={Pencil}
          label={t('action.editGoal', { title })}
          onClick={() => work.edit({ form: 'goal', goalId: place.id })}
        />
        <IconButton
          icon={Trash2}
          label={t('action.removeGoal', { title })}
          onClick={() => work.remove(place)}
        />
      </span>
    )
  );
}
