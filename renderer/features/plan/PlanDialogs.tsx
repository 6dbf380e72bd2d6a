import { useCase } from '../case-file/useCase.ts';
import { AgreeDialog } from './AgreeDialog.tsx';
import { GoalDialog } from './GoalDialog.tsx';
import { MeasureDialog } from './MeasureDialog.tsx';
import { NotPossibleDialog } from './NotPossibleDialog.tsx';
import type { PlanEditing } from './plan-editing.ts';
import { findMeasure, findStep } from './plan-records.ts';
import { StepDialog } from './StepDialog.tsx';
import { TemplateDialog } from './TemplateDialog.tsx';

interface Props {
  readonly editing: PlanEditing;
  readonly onClose: () => void;
}

/** The form somebody asked for. A record that is gone meanwhile opens none. */
export function PlanDialogs({ editing, onClose }: Props) {
  const { goals } = useCase().view;
  switch (editing.form) {
    case 'goal': {
      const goal = goals.find(({ id }) => id === editing.goalId) ?? null;
      return (
        (editing.goalId === null || goal) && <GoalDialog goal={goal} editing={editing} onClose={onClose} />
      );
    }
    case 'step': {
      const step = editing.stepId === null ? null : (findStep(goals, editing.stepId)?.step ?? null);
      const known = goals.some(({ id }) => id === editing.goalId) && (editing.stepId === null || step);
      return known && <StepDialog step={step} editing={editing} onClose={onClose} />;
    }
    case 'measure': {
      const measure = editing.measureId === null ? null : findMeasure(goals, editing.measureId);
      const known = findStep(goals, editing.stepId) && (editing.measureId === null || measure);
      return known && <MeasureDialog measure={measure} editing={editing} onClose={onClose} />;
    }
    case 'not-possible': {
      const measure = findMeasure(goals, editing.measureId);
      return measure && <NotPossibleDialog measure={measure} editing={editing} onClose={onClose} />;
    }
    case 'template':
      return <TemplateDialog editing={editing} onClose={onClose} />;
    case 'agree':
      return <AgreeDialog editing={editing} onClose={onClose} />;
  }
}
