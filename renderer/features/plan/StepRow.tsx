import { ArrowDown, ArrowUp, Pencil, Plus, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Step } from '../../../domain/case/plan.ts';
import { ActionMenu } from '../../ui/ActionMenu.tsx';
import { Button } from '../../ui/Button.tsx';
import { Grip } from './Grip.tsx';
import { controlId, usePlanWork, type PlanPlace } from './plan-work.ts';
import type { DragOrder } from './useDragOrder.ts';

interface Props {
  readonly goalId: string;
  readonly step: Step;
  readonly place: PlanPlace;
  readonly number: number;
  readonly drag: DragOrder;
  readonly columns: number;
}

/** The row that names a step and holds what can be done to it. */
export function StepRow({ goalId, step, place, number, drag, columns }: Props) {
  const { t } = useTranslation('plan');
  const work = usePlanWork();
  const stepId = step.id;
  const { title } = step;
  return (
    <tr className="kim-plan-table__step">
      <th scope="rowgroup" colSpan={columns}>
        <span className="kim-plan-table__line">
          {work && <Grip {...drag.grip(place)} />}
          <span className="kim-plan-table__title">
            <span className="kim-muted">{t('step.place', { place: number })}:</span> <bdi>{title}</bdi>
          </span>
          {work && (
            <>
              <Button
                kind="tertiary"
                compact
                icon={Plus}
                onClick={() => work.edit({ form: 'measure', stepId, measureId: null })}
              >
                {t('action.addMeasure')}
              </Button>
              <ActionMenu
                id={controlId(place, 'more')}
                label={t('action.moreOfStep', { title })}
                actions={[
                  {
                    id: 'edit',
                    label: t('action.edit'),
                    icon: Pencil,
                    run: () => work.edit({ form: 'step', goalId, stepId }),
                  },
                  { id: 'up', label: t('action.up'), icon: ArrowUp, run: () => work.moveBy(place, -1) },
                  { id: 'down', label: t('action.down'), icon: ArrowDown, run: () => work.moveBy(place, 1) },
                  { id: 'remove', label: t('action.remove'), icon: Trash2, run: () => work.remove(place) },
                ]}
              />
            </>
          )}
        </span>
      </th>
    </tr>
  );
}
