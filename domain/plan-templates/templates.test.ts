import fc from 'fast-check';
import { expect, it } from 'vitest';
import { goalDetails, measureDetails, stepDetails } from '../case/plan.ts';
import { agreementObstacles } from '../case/plan-rules.ts';
import { newId } from '../case/sample-case.fixture.ts';
import { fieldsOfAction } from '../vocabulary/fields-of-action.ts';
import { planTemplates, templatesFor } from './all.ts';
import { proposalOf } from './template.ts';

const day = fc.date({ min: new Date('2020-01-01'), max: new Date('2090-12-31'), noInvalidDate: true });

it.each(fieldsOfAction.codes)('there is a template for %s', (field) => {
  expect(templatesFor(field).length).toBeGreaterThan(0);
});

it('no code occurs twice', () => {
  expect(new Set(planTemplates.map(({ code }) => code)).size).toBe(planTemplates.length);
});

it('what a template proposes can be saved as it is, and agreed on the same day', () => {
  fc.assert(
    fc.property(fc.constantFrom(...planTemplates), day, (template, date) => {
      const today = date.toISOString().slice(0, 10);
      const { goal, steps } = proposalOf(template, today);
      expect(goalDetails.parse(goal)).toEqual(goal);
      expect(steps.length).toBeGreaterThan(0);
      for (const { title, measures } of steps) {
        expect(stepDetails.parse({ title })).toEqual({ title });
        expect(measures.length).toBeGreaterThan(0);
        for (const measure of measures) expect(measureDetails.parse(measure)).toEqual(measure);
      }
      expect(agreementObstacles([{ ...goal, id: newId(), version: 1, steps: [] }], today)).toEqual([]);
    }),
  );
});

it('a step that is not wanted stays out', () => {
  for (const template of planTemplates) {
    const { steps } = proposalOf(template, '2026-11-22', (step) => step !== 0);
    expect(steps.map(({ title }) => title)).toEqual(template.steps.slice(1).map(([title]) => title));
  }
});
