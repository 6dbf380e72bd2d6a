import { useTranslation } from 'react-i18next';
import type { Goal } from '../../../domain/case/plan.ts';
import { TableRegion } from '../../ui/TableRegion.tsx';
import { MeasureRow } from './MeasureRow.tsx';
import { usePlanWork } from './plan-work.ts';
import { StepRow } from './StepRow.tsx';
import { useDragOrder } from './useDragOrder.ts';

/** Steps as groups of rows, measures as rows: who does what, with whom, until when. */
export function MeasureTable({ goal }: { readonly goal: Goal }) {
  const { t } = useTranslation('plan');
  const work = usePlanWork();
  const drag = useDragOrder();
  if (goal.steps.length === 0) return null;
  const group = goal.steps.map(({ id }) => id);
  const columns = work ? 5 : 4;
  const caption = t('measure.table', { title: goal.title });
  return (
    <TableRegion label={caption}>
      <table className="kim-table kim-plan-table">
        <caption className="kim-sr-only">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('measure.title')}</th>
            <th scope="col">{t('measure.responsible')}</th>
            <th scope="col">{t('measure.dueOn')}</th>
            <th scope="col">{t('measure.state')}</th>
            {work && (
              <th scope="col">
                <span className="kim-sr-only">{t('measure.actions')}</span>
              </th>
            )}
          </tr>
        </thead>
        {goal.steps.map((step, index) => {
          const place = {
            kind: 'step',
            id: step.id,
            version: step.version,
            title: step.title,
            group,
          } as const;
          const measures = step.measures.map(({ id }) => id);
          return (
            <tbody key={step.id} {...(work ? drag.target(place) : {})}>
              <StepRow
                goalId={goal.id}
                step={step}
                place={place}
                number={index + 1}
                drag={drag}
                columns={columns}
              />
              {step.measures.map((measure) => (
                <MeasureRow
                  key={measure.id}
                  stepId={step.id}
                  measure={measure}
                  group={measures}
                  drag={drag}
                />
              ))}
              {step.measures.length === 0 && (
                <tr>
                  <td colSpan={columns} className="kim-muted">
                    {t('step.noMeasures')}
                  </td>
                </tr>
              )}
            </tbody>
          );
        })}
      </table>
    </TableRegion>
  );
}
