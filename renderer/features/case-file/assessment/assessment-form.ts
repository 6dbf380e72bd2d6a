import { z } from 'zod';
import {
  assessmentDetails,
  fieldStatus,
  type Assessment,
  type AssessmentDetails,
} from '../../../../domain/case/assessment.ts';
import { blankAssessment } from '../../../../domain/case/blank.ts';
import { fieldsOfAction, type FieldOfAction } from '../../../../domain/vocabulary/fields-of-action.ts';

/**
 * The assessment as its form holds it: every Handlungsfeld has its place, and `undefined` says that it has not had its
 * turn. In the file such a field is absent, while `null` says that it was skipped.
 */
export const assessmentForm = assessmentDetails.extend({
  fields: z.array(fieldStatus.extend({ status: fieldStatus.shape.status.optional() })),
});
export type AssessmentValues = z.input<typeof assessmentForm>;
export type FieldValues = AssessmentValues['fields'][number];

const { fields: _none, ...blank } = blankAssessment;

const hasHadItsTurn = ({ status, reason, clientWords }: FieldValues) =>
  status !== undefined || reason.trim() !== '' || clientWords.trim() !== '';

/** Values for the form, from the file or from nothing. */
export function assessmentValues(stored: Pick<Assessment, keyof AssessmentDetails> | null): AssessmentValues {
  const known = new Map(stored?.fields.map((entry) => [entry.field, entry]));
  const fields = fieldsOfAction.codes.map(
    (field): FieldValues => known.get(field) ?? { field, status: undefined, reason: '', clientWords: '' },
  );
  const names = Object.keys(blank) as (keyof typeof blank)[];
  const details = stored
    ? (Object.fromEntries(names.map((name) => [name, stored[name]])) as typeof blank)
    : blank;
  return { ...details, fields };
}

/** What is saved. `leaving` is the field that is being left: without a rating it counts as skipped. */
export function assessmentToSave(values: AssessmentValues, leaving: FieldOfAction | null): AssessmentDetails {
  return {
    ...values,
    fields: values.fields
      .filter((entry) => entry.field === leaving || hasHadItsTurn(entry))
      .map((entry) => ({ ...entry, status: entry.status ?? null })),
  };
}

export type FieldState = 'open' | 'skipped' | 'rated';

export function fieldState(entry: FieldValues): FieldState {
  if (typeof entry.status === 'number') return 'rated';
  return hasHadItsTurn(entry) ? 'skipped' : 'open';
}
