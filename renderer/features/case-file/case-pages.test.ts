import { describe, expect, test } from 'vitest';
import { obstacleCodes } from '../../../domain/case/obstacle.ts';
import { casePages, casePath, mendingPage } from './case-pages.ts';

describe('where an obstacle can be mended', () => {
  test('every obstacle has its page, but for those of the day and the order itself', () => {
    const without = obstacleCodes.filter((code) => mendingPage(code) === null);
    expect(without).toEqual([
      'transition-not-allowed',
      'date-in-future',
      'date-before-admission',
      'date-before-previous-phase',
    ]);
  });

  test('a plan obstacle leads to the plan, which is a page of the file', () => {
    expect(mendingPage('goal-without-indicator')).toBe('plan');
    expect(casePages).toContain('plan');
  });
});

test('a case opens on its overview unless another page is named', () => {
  expect(casePath('4711')).toBe('/faelle/4711/ueberblick');
  expect(casePath('4711', 'zugang')).toBe('/faelle/4711/zugang');
});
