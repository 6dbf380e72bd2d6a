import { describe, expect, it } from 'vitest';
import { draftKeyOf, editingOfDraft, type PlanEditing } from './plan-editing.ts';

const page = '/faelle/3f0d6f1e-6f0a-4c1b-9a57-0d6c1f6b2a11/plan';
const a = 'a4c0e7f2-3f0d-4f1e-8f0a-4c1b9a570d6c';
const b = 'b4c0e7f2-3f0d-4f1e-8f0a-4c1b9a570d6c';

const forms: PlanEditing[] = [
  { form: 'goal', goalId: null },
  { form: 'goal', goalId: a },
  { form: 'step', goalId: a, stepId: null },
  { form: 'step', goalId: a, stepId: b },
  { form: 'measure', stepId: a, measureId: null },
  { form: 'measure', stepId: a, measureId: b },
  { form: 'not-possible', stepId: a, measureId: b },
  { form: 'template' },
  { form: 'agree' },
];

describe('drafts of the plan page', () => {
  it.each(forms)('are found again: %o', (editing) => {
    expect(editingOfDraft(page, draftKeyOf(page, editing))).toEqual(editing);
  });

  it('have a key of their own for each form and record, short enough to be kept', () => {
    const keys = forms.map((editing) => draftKeyOf(page, editing));
    expect(new Set(keys).size).toBe(forms.length);
    for (const key of keys) expect(key.length).toBeLessThanOrEqual(200);
  });

  it.each([
    ['of another page', '/faelle/x/verlauf#goal/neu'],
    ['of another case', '/faelle/x/plan#goal/neu'],
    ['of a form that is unknown here', `${page}#gap/neu`],
    ['without its record', `${page}#step`],
    ['for a new measure that can’t be impossible yet', `${page}#not-possible/${a}/neu`],
  ])('are left alone: %s', (_what, key) => {
    expect(editingOfDraft(page, key)).toBeNull();
  });
});
