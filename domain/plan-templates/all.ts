import { fieldsOfAction, type FieldOfAction } from '../vocabulary/fields-of-action.ts';
import { dailyLife } from './daily-life.ts';
import { learningAndWork } from './learning-and-work.ts';
import { stayAndFamily } from './stay-and-family.ts';
import type { PlanTemplate } from './template.ts';

/** Every template, in the order of the Handlungsfelder. */
export const planTemplates: readonly PlanTemplate[] = [
  ...stayAndFamily,
  ...learningAndWork,
  ...dailyLife,
].toSorted(
  (one, other) => fieldsOfAction.codes.indexOf(one.field) - fieldsOfAction.codes.indexOf(other.field),
);

export const templatesFor = (field: FieldOfAction): PlanTemplate[] =>
  planTemplates.filter((template) => template.field === field);
