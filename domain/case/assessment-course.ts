import { fieldsOfAction, type FieldOfAction } from '../vocabulary/fields-of-action.ts';
import {
  assessmentDetails,
  type Assessment,
  type FieldStatus,
  type Reassessment,
  type ReassessmentDetails,
} from './assessment.ts';

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

/** How one Handlungsfeld was rated, and in which assessment. */
export interface LastRating {
  readonly entry: FieldStatus;
  readonly from: Assessment | Reassessment;
}

/**
 * Each Handlungsfeld as it was looked at last, in the order of the list. A rating stays with its day until somebody rates
 * anew: to skip a field says nothing about it.
 * @param inOrder oldest first
 */
export function lastRatings(
  inOrder: readonly (Assessment | Reassessment)[],
): ReadonlyMap<FieldOfAction, LastRating> {
  const looked = inOrder.flatMap((from) => from.fields.map((entry): LastRating => ({ entry, from })));
  return new Map(
    fieldsOfAction.codes.flatMap((field): [FieldOfAction, LastRating][] => {
      const own = looked.filter(({ entry }) => entry.field === field);
      const last = own.findLast(({ entry }) => entry.status !== null) ?? own.at(-1);
      return last ? [[field, last]] : [];
    }),
  );
}

/**
 * What is known today: residence status, language and recognition as they were taken down last, each Handlungsfeld as it
 * was rated last.
 * @param until what was known at the end of that day; by default whatever was assessed
 */
export function latestAssessment(assessed: Assessed, until?: string): Assessment | Reassessment | null {
  const inOrder = assessmentsInOrder(assessed).filter(
    ({ heldOn }) => until === undefined || heldOn === null || heldOn <= until,
  );
  const last = inOrder.at(-1);
  return last ? { ...last, fields: [...lastRatings(inOrder).values()].map(({ entry }) => entry) } : null;
}

/**
 * A new assessment begins with the facts as they were known last. No Handlungsfeld counts as rated on its day before
 * somebody looked at it, and who interprets this time is not known yet.
 */
export const againFrom = (
  known: Assessment | Reassessment,
  begun: Pick<ReassessmentDetails, 'kind' | 'heldOn'>,
): ReassessmentDetails => ({
  ...assessmentDetails.strip().parse(known),
  fields: [],
  interpreter: '',
  ...begun,
});

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
