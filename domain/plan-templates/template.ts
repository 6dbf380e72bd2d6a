import { addMonths } from '../date.ts';
import { blankMeasure } from '../case/blank.ts';
import type { GoalDetails, MeasureDetails } from '../case/plan.ts';
import type { FieldOfAction } from '../vocabulary/fields-of-action.ts';
import type { MeasureKind } from '../vocabulary/measure-kinds.ts';
import type { ResponsibleParty } from '../vocabulary/responsible-parties.ts';

type TemplateMeasure = readonly [title: string, responsible: ResponsibleParty, kind?: MeasureKind];
type TemplateStep = readonly [title: string, measures: readonly TemplateMeasure[]];

/** A goal with steps and measures as they often occur: a proposal to talk about, never a standard. */
export interface PlanTemplate {
  readonly code: string;
  readonly field: FieldOfAction;
  readonly title: string;
  readonly indicator: string;
  /** What „as expected“ means on the scale of attainment. */
  readonly expected: string;
  /** Until when, from the day it is taken over. */
  readonly months: number;
  readonly steps: readonly TemplateStep[];
}

export interface ProposedGoal {
  readonly goal: GoalDetails;
  readonly steps: readonly { readonly title: string; readonly measures: readonly MeasureDetails[] }[];
}

/** The goal, steps and measures that a template proposes on a day. Steps that are not wanted stay out. */
export function proposalOf(
  template: PlanTemplate,
  today: string,
  wanted: (step: number) => boolean = () => true,
): ProposedGoal {
  return {
    goal: {
      fieldOfAction: template.field,
      title: template.title,
      indicator: template.indicator,
      dueOn: addMonths(today, template.months),
      priority: 2,
      clientWords: '',
      state: 'open',
      reviewOn: null,
      levels: { muchLess: '', less: '', expected: template.expected, more: '', muchMore: '' },
    },
    steps: template.steps
      .filter((_step, index) => wanted(index))
      .map(([title, measures]) => ({
        title,
        measures: measures.map(([measure, responsible, kind = null]) => ({
          ...blankMeasure,
          title: measure,
          kind,
          responsible,
        })),
      })),
  };
}
