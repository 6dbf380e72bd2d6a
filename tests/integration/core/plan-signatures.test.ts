import { expect, it } from 'vitest';
import { addDays } from '../../../domain/date.ts';
import { enterStory } from '../../stories/enter-story.ts';
import { agreement } from '../../stories/parts.ts';
import { deskForFile, today } from './office.ts';
import { open, simpleCase } from './simple-case.ts';

const atWork = deskForFile('anna');

it('signatures come later, are kept in the history, and change nothing of what was agreed', async () => {
  const { call, ask } = atWork();
  const story = simpleCase();
  const agreed = agreement(addDays(today, -60), { clientSignature: 'open' });
  const { id: caseId } = await enterStory(call, {
    ...story,
    plan: { goals: story.plan?.goals ?? [], agreements: [agreed] },
  });
  const before = await call('plan.version', { caseId, number: 1 });
  const details = {
    clientSignature: 'signed',
    clientSignedOn: today,
    caseworkerSignature: 'signed',
    caseworkerSignedOn: addDays(today, -60),
  } as const;
  const once = { caseId, number: 1, version: 0, details };
  const undated = { ...details, clientSignedOn: null };
  expect(await ask('plan.saveSignatures', { ...once, details: undated })).toMatchObject({
    error: { code: 'invalid-input' },
  });
  const early = { ...details, caseworkerSignedOn: addDays(today, -61) };
  expect(await ask('plan.saveSignatures', { ...once, details: early })).toMatchObject({
    error: {
      code: 'invalid-input',
      fields: [{ path: 'details.caseworkerSignedOn', code: 'before-agreement' }],
    },
  });
  const saved = await call('plan.saveSignatures', once);
  expect(await ask('plan.saveSignatures', once)).toMatchObject({ error: { code: 'version-conflict' } });
  const after = await call('plan.version', { caseId, number: 1 });
  expect(after).toMatchObject({ clientSignature: 'signed', signed: { clientSignedOn: today, version: 1 } });
  expect([after.goals, after.agreedOn]).toEqual([before.goals, before.agreedOn]);
  expect((await open(call, caseId)).planVersions[0]?.clientSignature).toBe('signed');
  await call('history.undo', { caseId, kind: 'plan-signature', recordId: saved.id, version: 0 });
  expect((await open(call, caseId)).planVersions[0]).toMatchObject({ clientSignature: 'open', signed: null });
});
