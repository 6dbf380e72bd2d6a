import { createContext, useContext } from 'react';
import type { Goal, Measure } from '../../../domain/case/plan.ts';
import type { PlanEditing } from './plan-editing.ts';

export type PlanRecordKind = 'goal' | 'step' | 'measure';

/** A goal, a step or a measure where the difference doesn't matter. */
export interface PlanRecord {
  readonly kind: PlanRecordKind;
  readonly id: string;
  readonly version: number;
  readonly title: string;
}

/** A record among its like: the goals, the steps of one goal or the measures of one step. */
export interface PlanPlace extends PlanRecord {
  /** All records of the group, first to last. */
  readonly group: readonly string[];
}

/** What one can do to the working plan. */
export interface PlanWork {
  readonly edit: (editing: PlanEditing) => void;
  readonly remove: (record: PlanRecord) => void;
  /** Refers the case to an institution for this measure. */
  readonly refer: (measure: Measure) => void;
  readonly markDone: (stepId: string, measure: Measure) => void;
  /** By one place up (−1) or down (1); said aloud, also when it stands at the end already. */
  readonly moveBy: (place: PlanPlace, by: -1 | 1) => void;
  readonly moveTo: (place: PlanPlace, to: number) => void;
  readonly orderGoals: (goals: readonly Goal[]) => void;
}

/** Null where a plan is only shown: agreed versions, ended cases. */
export const PlanWorkContext = createContext<PlanWork | null>(null);
export const usePlanWork = () => useContext(PlanWorkContext);

/** The id of the control that keeps focus while its record moves. */
export const controlId = (record: Pick<PlanRecord, 'kind' | 'id'>, control: 'up' | 'down' | 'more') =>
  `plan-${record.kind}-${record.id}-${control}`;
