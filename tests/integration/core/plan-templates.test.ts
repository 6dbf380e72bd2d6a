import { expect, it } from 'vitest';
import { planTemplates } from '../../../domain/plan-templates/all.ts';
import { proposalOf } from '../../../domain/plan-templates/template.ts';
import { enterStory } from '../../stories/enter-story.ts';
import { deskForFile, today } from './office.ts';
import { open, simpleCase } from './simple-case.ts';

const atWork = deskForFile('anna');

const inputOf = (index: number) => {
  const template = planTemplates[index];
  if (template === undefined) throw new Error('no such template');
  const { goal, steps } = proposalOf(template, today);
  return { goal, steps: steps.map((step) => ({ ...step, measures: [...step.measures] })) };
};

it('a template becomes a goal with its steps and measures in their order, and can be agreed', async () => {
  const { call } = atWork();
  const { plan: _plan, ...story } = simpleCase();
  const { id: caseId } = await enterStory(call, story);
  for (const index of planTemplates.keys()) await call('plan.propose', { caseId, ...inputOf(index) });
  const { goals } = await open(call, caseId);
  expect(goals.map(({ title }) => title)).toEqual(planTemplates.map(({ title }) => title));
  expect(
    goals.map(({ steps }) => steps.map((step) => [step.title, step.measures.map(({ title }) => title)])),
  ).toEqual(
    planTemplates.map(({ steps }) =>
      steps.map(([title, measures]) => [title, measures.map(([name]) => name)]),
    ),
  );
});

it('a proposal that core refuses leaves nothing behind', async () => {
  const { call, ask } = atWork();
  const { id: caseId } = await enterStory(call, simpleCase());
  const { goal, steps } = inputOf(0);
  const refused = await ask('plan.propose', { caseId, goal, steps: [...steps, { title: '', measures: [] }] });
  expect(refused).toMatchObject({ error: { code: 'invalid-input' } });
  const unknown = '00000000-0000-4000-8000-000000000001';
  const measures = (steps[0]?.measures ?? []).map((measure) => ({ ...measure, institutionId: unknown }));
  expect(await ask('plan.propose', { caseId, goal, steps: [{ title: 'x', measures }] })).toMatchObject({
    ok: false,
  });
  expect((await open(call, caseId)).goals).toHaveLength(1);
});
