import { fieldsOfAction, type FieldOfAction } from '../vocabulary/fields-of-action.ts';
import type { Assessment, Reassessment } from './assessment.ts';

interface Assessed {
  readonly assessment: Assessment | null;
  readonly reassessments: readonly Reassessment[];
}

/** Of two on one day the first interview came first; then the id decides, so that every reader sees one order. */
const orderOf = (one: Assessment | Reassessment): string =>
  `${one.heldOn ?? ''} ${'kind' in one ? 1 : 0} ${one.id}`;

/** All assessments of a case, oldest first. */
export const assessmentsInOrder = ({ assessment, reassessments }: Assessed): (Assessment | Reassessment)[] =>
  [...(assessment ? [assessment] : []), ...reassessments].toSorted((one, other) =>
    orderOf(one) < orderOf(other) ? -1 : 1,
  );

/** What is known today: residence status, language and recognition count as they were assessed last. */
export const latestAssessment = (assessed: Assessed): Assessment | Reassessment | null =>
  assessmentsInOrder(assessed).at(-1) ?? null;

export interface FieldCourse {
  readonly field: FieldOfAction;
  /** One per assessment; null where the field was skipped or not spoken about. */
  readonly statuses: readonly (number | null)[];
  /** From the first to the last known level; null while there is one or none. */
  readonly change: { readonly from: number; readonly to: number } | null;
}

/** How each Handlungsfeld that was ever rated went, in the order of the list. */
export function courseOfFields(assessments: readonly Pick<Assessment, 'fields'>[]): FieldCourse[] {
  return fieldsOfAction.codes.flatMap((field) => {
    const statuses = assessments.map(
      ({ fields }) => fields.find((entry) => entry.field === field)?.status ?? null,
    );
    const known = statuses.filter((status) => status !== null);
    const [from] = known;
    const to = known.at(-1);
    if (from === undefined || to === undefined) return [];
    return [{ field, statuses, change: known.length < 2 ? null : { from, to } }];
  });
}
