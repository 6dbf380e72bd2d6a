import { expect, test } from 'vitest';
import { newId } from '../../../../domain/case/sample-case.fixture.ts';
import { editingOfDraft, personForms, personsDraftKey, type PersonsEditing } from './persons-editing.ts';

const caseId = newId();

test('a draft leads back to the form in which it was typed', () => {
  const every: PersonsEditing[] = [{ form: 'new' }, ...personForms.map((form) => ({ form, id: newId() }))];
  for (const editing of every)
    expect(editingOfDraft(caseId, personsDraftKey(caseId, editing))).toEqual(editing);
});

test('drafts of other cases and pages are none of these', () => {
  const key = personsDraftKey(caseId, { form: 'new' });
  expect(editingOfDraft(newId(), key)).toBeNull();
  expect(editingOfDraft(caseId, key.replace('personen', 'plan'))).toBeNull();
  expect(editingOfDraft(caseId, `${key}x`)).toBeNull();
});
