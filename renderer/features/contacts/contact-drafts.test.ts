import { expect, it } from 'vitest';
import { contactDraftKey, contactOfDraft } from './contact-drafts.ts';

it('drafts of contacts lead back to their contact, and only in their case', () => {
  expect(contactOfDraft('a', contactDraftKey('a', null))).toBeNull();
  expect(contactOfDraft('a', contactDraftKey('a', 'c1'))).toBe('c1');
  expect(contactOfDraft('b', contactDraftKey('a', 'c1'))).toBeUndefined();
  expect(contactOfDraft('a', '/faelle/a/plan#goal/neu')).toBeUndefined();
});
