import { describe, expect, it } from 'vitest';
import { askedAgain } from '../../../domain/case/check-rules.ts';
import { addDays } from '../../../domain/date.ts';
import type { Input } from '../../../domain/contract/operations.ts';
import { enterStory, type Caller } from '../../stories/enter-story.ts';
import type { Story } from '../../stories/story.ts';
import { deskForFile, today } from './office.ts';
import { open, simpleCase } from './simple-case.ts';

const atWork = deskForFile('anna');
const day = (days: number) => addDays(today, days);

const closing: NonNullable<Story['closing']> = {
  begunOn: day(-40),
  closedOn: day(-30),
  details: {
    heldOn: day(-31),
    language: 'ar',
    interpreter: 'Leila Haddad',
    reason: 'goals-reached',
    clientView: 'Ich arbeite jetzt im Zitronengarten.',
    clientViewMissing: '',
    caseworkerView: 'Das Ziel ist erreicht.',
    wouldHaveHelped: '',
  },
};
/** Nobody could be reached, and somebody should look again: valid without a word of the client. */
const notReachable: NonNullable<Story['check']> = {
  heldOn: day(-20),
  language: null,
  interpreter: '',
  endedOn: day(-20),
  result: 'not-reachable',
  clientWords: '',
  followUpNeeded: true,
  followUpOn: day(-5),
  followUpNote: 'Noch einmal anrufen.',
  systemHeld: null,
  systemNote: '',
  systemImprovement: '',
};

async function reopened() {
  const { call, ask } = atWork();
  const { id } = await enterStory(call, simpleCase({ closing, check: notReachable }));
  const ended = await open(call, id);
  const advance = (to: Input<'case.advance'>['to'], on: string) => advanceTo(call, id, to, on);
  await advance('implementation', day(-4));
  return { call, ask, id, ended, advance };
}

async function advanceTo(call: Caller, caseId: string, to: Input<'case.advance'>['to'], on: string) {
  const { file } = await open(call, caseId);
  return call('case.advance', { caseId, version: file.version, to, on });
}

describe('a case reopened because somebody needs more', () => {
  it('goes back to work with its closing and its check laid aside as they were', async () => {
    const { call, id, ended } = await reopened();
    expect(ended.file).toMatchObject({ phase: 'ended', closureReason: 'goals-reached' });
    const view = await open(call, id);
    expect(view.file).toMatchObject({ phase: 'implementation', closedOn: null, endedOn: null });
    expect([view.closing, view.check]).toEqual([null, null]);
    expect(view.earlierClosings).toHaveLength(1);
    expect(view.earlierClosings[0]).toMatchObject({
      number: 1,
      closedOn: day(-30),
      closureReason: 'goals-reached',
      reopenedOn: day(-4),
      closing: ended.closing,
      check: ended.check,
      goals: [{ title: 'Arbeit finden', state: 'reached' }],
    });
    expect(view.earlierClosings[0]?.closing).toMatchObject({ language: 'ar', interpreter: 'Leila Haddad' });
    expect(view.deadlines.filter(({ kind }) => kind === 'follow-up')).toEqual([]);
  });

  it('is closed a second time by a talk of its own, and both stay to be read', async () => {
    const { call, ask, id, advance } = await reopened();
    await advance('closing', day(-3));
    const { file, goals } = await open(call, id);
    expect(
      await ask('case.advance', { caseId: id, version: file.version, to: 'sustainability', on: day(-2) }),
    ).toMatchObject({ error: { obstacles: [{ code: 'no-closing-reason' }] } });
    const details = {
      ...closing.details,
      heldOn: day(-2),
      reason: 'goals-partly-reached' as const,
      goals: goals.map(({ id: goalId }) => ({
        goalId,
        clientValue: 0 as const,
        caseworkerValue: -1 as const,
        agreedValue: -1 as const,
        comment: '',
      })),
    };
    const first = await call('closing.save', { caseId: id, version: 0, details });
    await call('closing.save', { caseId: id, version: first.version, details });
    await advance('sustainability', day(-1));
    const view = await open(call, id);
    expect(view.file).toMatchObject({ closedOn: day(-1), closureReason: 'goals-partly-reached' });
    expect(view.closing?.heldOn).toBe(day(-2));
    expect(view.earlierClosings[0]?.closing?.heldOn).toBe(day(-31));
    await advance('planning', today);
    expect((await open(call, id)).earlierClosings.map(({ number }) => number)).toEqual([2, 1]);

    // Each closing was begun once: a number twice would be one entry of the history, or two with one name.
    const { entries } = await call('history.list', {
      caseId: id,
      area: 'closing',
      person: null,
      offset: 0,
      limit: 50,
    });
    const what = entries.flatMap(({ records }) =>
      records.filter(({ kind }) => kind === 'closing').map((record) => record.what),
    );
    expect(what.toSorted()).toEqual(['added', 'changed', 'laid-aside', 'laid-aside', 'restored']);
    expect(new Set(entries.map(({ id: entry }) => entry)).size).toBe(entries.length);
  });

  it('is reopened whole or not at all', async () => {
    const { call, ask } = atWork();
    const { id } = await enterStory(call, simpleCase({ closing, check: notReachable }));
    const before = await open(call, id);
    expect(
      await ask('case.advance', {
        caseId: id,
        version: before.file.version - 1,
        to: 'implementation',
        on: day(-4),
      }),
    ).toMatchObject({ error: { code: 'version-conflict' } });
    const after = await open(call, id);
    expect(after).toMatchObject({ closing: before.closing, check: before.check, earlierClosings: [] });
    expect(after.phaseHistory).toEqual(before.phaseHistory);
  });

  it('is not taken back out of the history: the way on is to close it again', async () => {
    const { call, id } = await reopened();
    const { entries } = await call('history.list', {
      caseId: id,
      area: null,
      person: null,
      offset: 0,
      limit: 50,
    });
    const reopening = entries.find(({ records }) =>
      records.some(({ kind, what }) => kind === 'closing' && what === 'laid-aside'),
    );
    expect(reopening?.undo).toBe('never');
  });

  it('is still found by what was said at the first closing', async () => {
    const { call, id } = await reopened();
    const { hits } = await call('case.search', { text: 'Zitronengarten' });
    expect(hits.filter(({ caseId }) => caseId === id)).toMatchObject([{ place: 'closing' }]);
  });
});

describe('a follow-up of an ended case', () => {
  it('is noted as done, leaves the deadlines, and is taken back alone', async () => {
    const { call, ask } = atWork();
    const { id: caseId } = await enterStory(call, simpleCase({ closing, check: notReachable }));
    const isDue = async () => (await open(call, caseId)).deadlines.some(({ kind }) => kind === 'follow-up');
    const { file, check } = await open(call, caseId);
    if (check === null) throw new Error('no check');
    expect([file.phase, await isDue()]).toEqual(['ended', true]);
    const { version, ...details } = check;
    const saved = await call('check.save', { caseId, version, details: askedAgain(details) });
    expect(await isDue()).toBe(false);
    const undo = (of: number) =>
      ask('history.undo', { caseId, kind: 'check', recordId: caseId, version: of });
    expect(await undo(version)).toMatchObject({ ok: true });
    expect(await isDue()).toBe(true);
    // What the check found stands, and so does the check.
    const again = await open(call, caseId);
    const other = { ...details, systemNote: 'Hat sich bewährt.' };
    await call('check.save', { caseId, version: again.check?.version ?? 0, details: other });
    expect(await undo(again.check?.version ?? 0)).toMatchObject({ error: { code: 'not-allowed' } });
    expect(saved.version).toBe(version + 1);
  });
});
