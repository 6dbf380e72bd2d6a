import { describe, expect, it } from 'vitest';
import { readPrintRoute } from './print-route.ts';

const caseId = '3f0d6f1e-6f0a-4c1b-9a57-0d6c1f6b2a11';

describe('the address of a printed plan', () => {
  it('names case, version and language', () => {
    expect(readPrintRoute(`#/plan/${caseId}/2/ar`)).toEqual({ caseId, number: 2, language: 'ar' });
  });

  it.each([
    ['no case', '#/plan/abc/2/ar'],
    ['no number', `#/plan/${caseId}/zwei/ar`],
    ['version nought', `#/plan/${caseId}/0/ar`],
    ['a half version', `#/plan/${caseId}/1.5/ar`],
    ['a language that is not printed', `#/plan/${caseId}/2/tlh`],
    ['a missing language', `#/plan/${caseId}/2`],
    ['something else', `#/brief/${caseId}/2/ar`],
    ['more than it should', `#/plan/${caseId}/2/ar/x`],
    ['nothing', ''],
  ])('is refused with %s', (_what, hash) => {
    expect(readPrintRoute(hash)).toBeNull();
  });
});
