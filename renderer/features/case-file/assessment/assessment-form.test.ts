import { describe, expect, test } from 'vitest';
import { assessmentDetails } from '../../../../domain/case/assessment.ts';
import { assessmentOf } from '../../../../domain/case/sample-case.fixture.ts';
import { fieldsOfAction } from '../../../../domain/vocabulary/fields-of-action.ts';
import {
  assessmentForm,
  assessmentToSave,
  assessmentValues,
  fieldState,
  type AssessmentValues,
} from './assessment-form.ts';
import { assessmentParts, neighbour, partOfPath } from './assessment-parts.ts';

const entryOf = (values: AssessmentValues, field: string) =>
  values.fields.find((entry) => entry.field === field)!;

describe('the assessment as a form', () => {
  test('from nothing: every Handlungsfeld has its place and none had its turn', () => {
    const values = assessmentValues(null);
    expect(values.fields.map(({ field }) => field)).toEqual([...fieldsOfAction.codes]);
    expect(values.fields.map(fieldState)).not.toContain('rated');
    expect(assessmentForm.safeParse(values).success).toBe(true);
  });

  test('what is saved is valid for the file and holds only fields that had their turn', () => {
    const values = assessmentValues(null);
    entryOf(values, 'housing').status = 1;
    entryOf(values, 'school').reason = 'Kein Platz frei';
    const saved = assessmentToSave(values, null);
    expect(assessmentDetails.parse(saved).fields).toEqual([
      { field: 'school', status: null, reason: 'Kein Platz frei', clientWords: '' },
      { field: 'housing', status: 1, reason: '', clientWords: '' },
    ]);
  });

  test('a field that is left without a rating counts as skipped, also after loading it again', () => {
    const saved = assessmentToSave(assessmentValues(null), 'health');
    expect(saved.fields).toEqual([{ field: 'health', status: null, reason: '', clientWords: '' }]);
    const again = assessmentValues(assessmentOf(saved));
    expect(fieldState(entryOf(again, 'health'))).toBe('skipped');
    expect(fieldState(entryOf(again, 'work'))).toBe('open');
  });

  test('a draft, which keeps no undefined, gives the same states back', () => {
    const values = assessmentValues(null);
    const restored = JSON.parse(JSON.stringify(values)) as AssessmentValues;
    expect(restored.fields.map(fieldState)).toEqual(values.fields.map(fieldState));
    expect(assessmentForm.safeParse(restored).success).toBe(true);
  });
});

describe('the parts', () => {
  test('run from the talk through every field to the summary', () => {
    expect(assessmentParts).toHaveLength(fieldsOfAction.codes.length + 3);
    expect(neighbour('basics', 1)).toBe(fieldsOfAction.codes[0]);
    expect(neighbour('summary', 1)).toBeNull();
    expect(neighbour('basics', -1)).toBeNull();
  });

  test('know where an error stands', () => {
    expect(partOfPath('fields.8.reason')).toBe(fieldsOfAction.codes[8]);
    expect(partOfPath('heldOn')).toBe('basics');
    expect(partOfPath('network')).toBe('strengths');
  });
});
