import { describe, expect, it } from 'vitest';
import type { ReassessmentDetails } from '../../../domain/case/assessment.ts';
import { courseOfFields, assessmentsInOrder } from '../../../domain/case/assessment-course.ts';
import { addDays } from '../../../domain/date.ts';
import { enterStory } from '../../stories/enter-story.ts';
import { assessment, field } from '../../stories/parts.ts';
import { deskForFile, today } from './office.ts';
import { open, simpleCase } from './simple-case.ts';

const atWork = deskForFile('anna');
const held = addDays(today, -70);

async function assessedCase() {
  const anna = atWork();
  const { id } = await enterStory(
    anna.call,
    simpleCase({
      assessment: assessment({
        heldOn: held,
        residenceTitle: 'aufenthg-60a',
        residenceExpiresOn: addDays(today, 20),
        fields: [field('housing', 1, 'Notunterkunft'), field('work', 2, '')],
      }),
    }),
  );
  return { ...anna, id };
}

const again = (fields: Partial<ReassessmentDetails> = {}): ReassessmentDetails => ({
  ...assessment({ residenceTitle: 'aufenthg-25b', residenceExpiresOn: addDays(today, 400) }),
  kind: 'review',
  heldOn: addDays(today, -3),
  fields: [field('housing', 3, 'Eigene Wohnung')],
  ...fields,
});

describe('a case that is assessed again', () => {
  it('keeps every assessment, and shows the way from the first to the last', async () => {
    const { call, id } = await assessedCase();
    await call('assessment.saveAgain', { caseId: id, assessmentId: null, version: 0, details: again() });
    await call('assessment.saveAgain', {
      caseId: id,
      assessmentId: null,
      version: 0,
      details: again({ heldOn: today, fields: [field('housing', 4, ''), field('work', 2, '')] }),
    });
    const view = await open(call, id);
    expect(view.assessment).toMatchObject({ heldOn: held, residenceTitle: 'aufenthg-60a' });
    expect(view.reassessments.map(({ kind, heldOn }) => [kind, heldOn])).toEqual([
      ['review', addDays(today, -3)],
      ['review', today],
    ]);
    expect(courseOfFields(assessmentsInOrder(view))).toEqual([
      { field: 'work', statuses: [2, null, 2], change: { from: 2, to: 2 } },
      { field: 'housing', statuses: [1, 3, 4], change: { from: 1, to: 4 } },
    ]);
  });

  it('has the deadline of the title that was assessed last', async () => {
    const { call, id } = await assessedCase();
    const expiry = async () =>
      (await open(call, id)).deadlines
        .filter(({ kind }) => kind === 'residence-expiry')
        .map(({ dueOn }) => dueOn);
    expect(await expiry()).toEqual([addDays(today, 20)]);
    const saved = await call('assessment.saveAgain', {
      caseId: id,
      assessmentId: null,
      version: 0,
      details: again(),
    });
    expect(await expiry()).toEqual([addDays(today, 400)]);
    await call('assessment.saveAgain', {
      caseId: id,
      assessmentId: saved.id,
      version: saved.version,
      details: again({ residenceExpiresOn: null }),
    });
    expect(await expiry()).toEqual([]);
    await call('history.undo', { caseId: id, kind: 'assessment', recordId: saved.id, version: 1 });
    expect(await expiry()).toEqual([addDays(today, 400)]);
  });

  it('is refused where two windows save the same one, before the first interview, and for the check while open', async () => {
    const { call, ask, id } = await assessedCase();
    const saved = await call('assessment.saveAgain', {
      caseId: id,
      assessmentId: null,
      version: 0,
      details: again(),
    });
    const once = { caseId: id, assessmentId: saved.id, version: saved.version, details: again() };
    expect(await ask('assessment.saveAgain', once)).toMatchObject({ ok: true });
    expect(await ask('assessment.saveAgain', once)).toMatchObject({ error: { code: 'version-conflict' } });
    const first = (await open(call, id)).assessment?.id ?? '';
    expect(await ask('assessment.saveAgain', { ...once, assessmentId: first })).toMatchObject({
      error: { code: 'not-found' },
    });
    expect(
      await ask('assessment.saveAgain', { ...once, assessmentId: null, details: again({ kind: 'check' }) }),
    ).toMatchObject({ error: { code: 'phase-rule' } });
    const { assessment: _a, plan: _p, ...request } = simpleCase();
    const fresh = await enterStory(call, request);
    expect(
      await ask('assessment.saveAgain', {
        caseId: fresh.id,
        assessmentId: null,
        version: 0,
        details: again(),
      }),
    ).toMatchObject({ error: { obstacles: [{ code: 'assessment-not-held' }] } });
  });
});
