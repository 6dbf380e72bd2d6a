import { useRouter } from '@tanstack/react-router';
import { ArrowDown, ArrowUp, Ban, Check, Pencil, School, Send, Trash2, UsersRound } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Measure } from '../../../domain/case/plan.ts';
import { measureStates } from '../../../domain/vocabulary/measure-states.ts';
import { ActionMenu } from '../../ui/ActionMenu.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { useCase } from '../case-file/useCase.ts';
import { programmeOf } from '../programmes/plan-measures.ts';
import { programmeOfMeasurePath } from '../programmes/programme-paths.ts';
import { controlId, usePlanWork, type PlanPlace } from './plan-work.ts';

interface Props {
  readonly stepId: string;
  readonly measure: Measure;
  readonly place: PlanPlace;
}

/** „Erledigt“ at hand, the rest in a menu. A settled measure can't be done once more. */
export function MeasureActions({ stepId, measure, place }: Props) {
  const { t } = useTranslation('plan');
  const work = usePlanWork();
  const { caseId } = useCase();
  const { history } = useRouter();
  if (!work) return null;
  const { title, id: measureId } = measure;
  const settled = measureStates.find(measure.state)?.settled === true;
  const leadsTo = settled ? null : programmeOf(measure);
  const programme = leadsTo && {
    id: 'programme',
    label: t(`action.into.${leadsTo}`),
    icon: leadsTo === 'group' ? UsersRound : School,
    run: () => history.push(programmeOfMeasurePath(caseId, measureId)),
  };
  const notPossible = {
    id: 'not-possible',
    label: t('action.notPossible'),
    icon: Ban,
    run: () => work.edit({ form: 'not-possible', stepId, measureId }),
  };
  const refer = {
    id: 'refer',
    label: t('action.refer'),
    icon: Send,
    run: () => work.refer(measure),
  };
  return (
    <span className="kim-plan-table__actions">
      {!settled && (
        <IconButton
          icon={Check}
          label={t('action.doneLong', { title })}
          onClick={() => work.markDone(stepId, measure)}
        />
      )}
      <ActionMenu
        id={controlId(place, 'more')}
        label={t('action.moreOfMeasure', { title })}
        actions={[
          {
            id: 'edit',
            label: t('action.edit'),
            icon: Pencil,
            run: () => work.edit({ form: 'measure', stepId, measureId }),
          },
          ...(programme ? [programme] : []),
          ...(settled ? [] : [refer, notPossible]),
          { id: 'up', label: t('action.up'), icon: ArrowUp, run: () => work.moveBy(place, -1) },
          { id: 'down', label: t('action.down'), icon: ArrowDown, run: () => work.moveBy(place, 1) },
          { id: 'remove', label: t('action.remove'), icon: Trash2, run: () => work.remove(place) },
        ]}
      />
    </span>
  );
}
