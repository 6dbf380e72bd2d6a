import { fieldsOfAction, type FieldOfAction } from '../../../../domain/vocabulary/fields-of-action.ts';

/** What the form shows at a time, in the order of the conversation. */
export type AssessmentPart = 'basics' | FieldOfAction | 'strengths' | 'summary';

export const assessmentParts: readonly AssessmentPart[] = [
  'basics',
  ...fieldsOfAction.codes,
  'strengths',
  'summary',
];

export const isField = (part: AssessmentPart): part is FieldOfAction => fieldsOfAction.has(part);

export const neighbour = (part: AssessmentPart, by: 1 | -1): AssessmentPart | null =>
  assessmentParts[assessmentParts.indexOf(part) + by] ?? null;

/** The part that holds a field of the form by its path: `fields.3.reason` is the fourth Handlungsfeld. */
export function partOfPath(path: string): AssessmentPart {
  const [name, index] = path.split('.');
  if (name === 'fields') return fieldsOfAction.codes[Number(index)] ?? 'summary';
  return name === 'resources' || name === 'network' ? 'strengths' : 'basics';
}
