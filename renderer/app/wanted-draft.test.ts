import { expect, test } from 'vitest';
import { takeWanted, wantDraft } from './wanted-draft.ts';

test('the draft that was chosen last is opened, and only once', () => {
  wantDraft('/faelle/1/plan#goal/2');
  wantDraft('/faelle/1/zugang#entscheidung');
  expect(takeWanted('/faelle/1/plan#goal/2')).toBe(false);
  expect(takeWanted('/faelle/1/zugang#entscheidung')).toBe(true);
  expect(takeWanted('/faelle/1/zugang#entscheidung')).toBe(false);
});
