import { describe, expect, it } from 'vitest';
import type { Output } from '../../../domain/contract/operations.ts';
import { enterStory } from '../../stories/enter-story.ts';
import { person } from '../../stories/parts.ts';
import type { Desk } from '../../stories/office.ts';
import { staff } from '../../stories/staff.ts';
import { deskForFile, officeForEachTest, today } from './office.ts';
import { open, simpleCase } from './simple-case.ts';

const atWork = deskForFile('anna');
const everything = { area: null, person: null, offset: 0, limit: 100 } as const;

async function caseOfAnna(story = simpleCase()) {
  const anna = atWork();
  const { id } = await enterStory(anna.call, story);
  return { anna, id };
}

const historyOf = ({ call }: Pick<Desk, 'call'>, caseId: string, filter: object = {}) =>
  call('history.list', { caseId, ...everything, ...filter });

type Entry = Output<'history.list'>['entries'][number];
const about = (entries: readonly Entry[], kind: string) =>
  entries.flatMap((entry) =>
    entry.records.filter((record) => record.kind === kind).map((record) => ({ entry, record })),
  );

/** The goal of the simple case with another title, saved on top of what is there. */
async function renameGoal({ call }: Pick<Desk, 'call'>, caseId: string, title: string) {
  const goal = (await open(call, caseId)).goals[0];
  if (goal === undefined) throw new Error('no goal');
  const { id: goalId, version, steps: _steps, ...details } = goal;
  const saved = await call('plan.saveGoal', { caseId, goalId, version, details: { ...details, title } });
  return { kind: 'goal', recordId: goalId, version: saved.version - 1 };
}

describe('the history of a case', () => {
  it('has the first entry of every record, and each change with both values, by whom', async () => {
    const { anna, id } = await caseOfAnna();
    await renameGoal(anna, id, 'Eine Stelle in der Küche finden');
    const { entries, total, people } = await historyOf(anna, id);
    expect(total).toBe(entries.length);
    expect(people).toEqual([{ id: anna.slotId, name: staff.anna.name }]);
    const kinds = new Set(entries.flatMap(({ records }) => records.map(({ kind }) => kind)));
    expect([...kinds].toSorted()).toEqual([
      'assessment',
      'case',
      'consent',
      'contact',
      'goal',
      'measure',
      'membership',
      'person',
      'plan-version',
      'step',
    ]);
    const [changed, added] = about(entries, 'goal');
    expect(changed?.entry.by).toBe(staff.anna.name);
    expect(changed?.record).toMatchObject({
      what: 'changed',
      named: { title: 'Eine Stelle in der Küche finden' },
      fields: [{ path: 'title', before: 'Arbeit finden', after: 'Eine Stelle in der Küche finden' }],
    });
    expect(added?.record).toMatchObject({ what: 'added', version: 0 });
    expect(added?.record.fields).toContainEqual({ path: 'title', before: null, after: 'Arbeit finden' });
  });

  it('has each Handlungsfeld of an assessment as a field of its own', async () => {
    const { anna, id } = await caseOfAnna();
    const found = (await open(anna.call, id)).assessment;
    if (found === null) throw new Error('no assessment');
    const { id: _id, version, ...details } = found;
    const fields = details.fields.map((each) => ({ ...each, status: 3 }));
    await anna.call('assessment.save', { caseId: id, version, details: { ...details, fields } });
    const [changed] = about((await historyOf(anna, id)).entries, 'assessment');
    expect(changed?.record.fields).toEqual([{ path: 'fields.work.status', before: 2, after: 3 }]);
  });

  it('is filtered by area and person, and read in pages without gaps or repeats', async () => {
    const { anna, id } = await caseOfAnna();
    const all = await historyOf(anna, id);
    const plan = await historyOf(anna, id, { area: 'plan' });
    expect(new Set(plan.entries.flatMap(({ records }) => records.map(({ kind }) => kind)))).toEqual(
      new Set(['goal', 'step', 'measure', 'plan-version']),
    );
    expect(plan.total).toBe(4);
    expect((await historyOf(anna, id, { person: 'nobody' })).total).toBe(0);
    const paged: string[] = [];
    for (let offset = 0; offset < all.total; offset += 3) {
      const { entries } = await historyOf(anna, id, { offset, limit: 3 });
      paged.push(...entries.map((entry) => entry.id));
    }
    expect(paged).toEqual(all.entries.map((entry) => entry.id));
  });

  it('tells who opened somebody else’s case and why, and stays closed to others', async () => {
    const office = newOffice();
    const jutta = await office.sitDown('jutta');
    const { id, reference } = await enterStory(jutta.call, simpleCase());
    await jutta.leave();
    const anna = await office.sitDown('anna');
    expect(await anna.ask('history.list', { caseId: id, ...everything })).toMatchObject({
      error: { code: 'case-access-needed' },
    });
    await anna.call('case.requestAccess', { reference, reason: 'cover', reasonText: 'Jutta ist krank.' });
    const { entries } = await historyOf(anna, id, { area: 'access' });
    expect(entries).toMatchObject([
      { by: staff.anna.name, access: { reason: 'cover', reasonText: 'Jutta ist krank.' }, undo: 'never' },
    ]);
  });

  it('is itself a reading that stands in the log', async () => {
    const office = newOffice();
    const anna = await office.sitDown('anna');
    const { id } = await enterStory(anna.call, simpleCase());
    await historyOf(anna, id);
    const undone = await renameGoal(anna, id, 'Anders');
    await anna.call('history.undo', { caseId: id, ...undone });
    await anna.leave();
    const dirk = await office.sitDown('dirk');
    const log = { from: null, to: null, user: null, offset: 0, limit: 10 };
    for (const event of ['case.historyOpened', 'case.changeUndone'])
      expect([event, (await dirk.call('audit.list', { ...log, event })).total]).toEqual([event, 1]);
  });
});

const newOffice = officeForEachTest();

describe('taking a change back', () => {
  it('gives the content back, and keeps the whole history', async () => {
    const { anna, id } = await caseOfAnna();
    const before = (await open(anna.call, id)).goals;
    const change = await renameGoal(anna, id, 'Versehentlich überschrieben');
    await anna.call('history.undo', { caseId: id, ...change });
    const after = (await open(anna.call, id)).goals;
    const content = (goals: typeof before) => goals.map(({ version: _version, ...goal }) => goal);
    expect(content(after)).toEqual(content(before));
    expect(after[0]?.version).toBe((before[0]?.version ?? 0) + 2);
    const told = about((await historyOf(anna, id)).entries, 'goal').map(({ record }) => record.fields);
    expect(told.slice(0, 2)).toEqual([
      [{ path: 'title', before: 'Versehentlich überschrieben', after: 'Arbeit finden' }],
      [{ path: 'title', before: 'Arbeit finden', after: 'Versehentlich überschrieben' }],
    ]);
    expect(told).toHaveLength(3);
  });

  it('tells who put goals in another order, and gives the former order back', async () => {
    const { anna, id } = await caseOfAnna();
    const [first] = (await open(anna.call, id)).goals;
    if (first === undefined) throw new Error('no goal');
    const { id: _id, version: _version, steps: _steps, ...details } = first;
    for (const title of ['Zwei', 'Drei'])
      await anna.call('plan.saveGoal', {
        caseId: id,
        goalId: null,
        version: 0,
        details: { ...details, title },
      });
    const titles = async () => (await open(anna.call, id)).goals.map(({ title }) => title);
    const [one, two, three] = (await open(anna.call, id)).goals;
    if (!one || !two || !three) throw new Error('three goals');
    const { moved } = await anna.call('plan.reorder', {
      caseId: id,
      kind: 'goal',
      order: [two.id, one.id, three.id],
    });
    if (moved === null) throw new Error('nothing moved');
    expect(await titles()).toEqual(['Zwei', 'Arbeit finden', 'Drei']);
    const [entry] = (await historyOf(anna, id)).entries;
    expect(entry).toMatchObject({ by: staff.anna.name, undo: 'possible' });
    expect(entry?.records.map(({ named, fields }) => [named['title'], fields])).toEqual(
      expect.arrayContaining([
        ['Zwei', [{ path: 'position', before: 2, after: 1 }]],
        ['Arbeit finden', [{ path: 'position', before: 1, after: 2 }]],
      ]),
    );
    expect(entry?.records).toHaveLength(2);
    const change = { kind: 'goal', recordId: moved.id, version: moved.version - 1 };
    await anna.call('history.undo', { caseId: id, ...change });
    expect(await titles()).toEqual(['Arbeit finden', 'Zwei', 'Drei']);
    // Made on a list that somebody added to meanwhile.
    expect(
      await anna.ask('plan.reorder', { caseId: id, kind: 'goal', order: [three.id, one.id] }),
    ).toMatchObject({ ok: false, error: { code: 'version-conflict' } });
    const same = { caseId: id, kind: 'goal' as const, order: [one.id, two.id, three.id] };
    expect(await anna.call('plan.reorder', same)).toEqual({ moved: null });
  });

  it('is refused once somebody saved since, and says what is different', async () => {
    const { anna, id } = await caseOfAnna();
    const change = await renameGoal(anna, id, 'Erste Änderung');
    await renameGoal(anna, id, 'Zweite Änderung');
    expect(await anna.ask('history.undo', { caseId: id, ...change })).toEqual({
      ok: false,
      error: { code: 'version-conflict' },
    });
    const comparison = await anna.call('history.compare', { caseId: id, ...change });
    expect(comparison).toMatchObject({
      undo: 'changed-since',
      since: { by: staff.anna.name },
      records: [{ fields: [{ path: 'title', before: 'Zweite Änderung', after: 'Arbeit finden' }] }],
    });
    expect((await open(anna.call, id)).goals[0]?.title).toBe('Zweite Änderung');
  });

  const talk = {
    heldOn: null,
    language: 'ar' as const,
    interpreter: 'Leila Haddad',
    reason: null,
    clientView: 'Gut.',
    clientViewMissing: '',
    caseworkerView: '',
    wouldHaveHelped: '',
  };

  it('brings a removed goal back with its steps, measures and evaluations', async () => {
    const story = simpleCase();
    const { anna, id } = await caseOfAnna({
      ...story,
      closing: {
        begunOn: today,
        details: talk,
      },
    });
    const before = await open(anna.call, id);
    const [goal] = before.goals;
    if (goal === undefined || before.closing === null) throw new Error('the story has no evaluation');
    expect(before.closing.goals).toHaveLength(1);
    await anna.call('plan.remove', { caseId: id, kind: 'goal', recordId: goal.id, version: goal.version });
    const without = await open(anna.call, id);
    expect([without.goals, without.closing?.goals]).toEqual([[], []]);
    const { entries } = await historyOf(anna, id);
    expect(new Set(entries[0]?.records.map(({ kind, what }) => `${kind} ${what}`))).toEqual(
      new Set(['goal removed', 'step removed', 'measure removed', 'closing changed']),
    );
    await anna.call('history.undo', { caseId: id, kind: 'goal', recordId: goal.id, version: goal.version });
    const again = await open(anna.call, id);
    const content = (value: unknown) =>
      JSON.parse(
        JSON.stringify(value, (key, each: unknown) => (key === 'version' ? undefined : each)),
      ) as unknown;
    expect(content(again.goals)).toEqual(content(before.goals));
    expect(content(again.closing)).toEqual(content(before.closing));
    expect(again.deadlines).toEqual(before.deadlines);
    expect((await historyOf(anna, id)).entries[0]?.undo).toBe('possible');
  });

  it('takes back in which language a closing was talked through, and says it in words', async () => {
    const { anna, id } = await caseOfAnna({ ...simpleCase(), closing: { begunOn: today, details: talk } });
    const { closing } = await open(anna.call, id);
    if (closing === null) throw new Error('the story has no evaluation');
    const { version, ...before } = closing;
    const details = { ...before, language: 'fr' as const, interpreter: 'Luc Petit' };
    await anna.call('closing.save', { caseId: id, version, details });
    const [entry] = (await historyOf(anna, id)).entries;
    expect(entry?.records[0]?.fields).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ path: 'language', before: 'ar', after: 'fr' }),
        expect.objectContaining({ path: 'interpreter', before: 'Leila Haddad', after: 'Luc Petit' }),
      ]),
    );
    await anna.call('history.undo', { caseId: id, kind: 'closing', recordId: id, version });
    expect((await open(anna.call, id)).closing).toMatchObject({
      language: 'ar',
      interpreter: 'Leila Haddad',
    });
  });

  it('removes what was just added, but not once something hangs on it', async () => {
    const { anna, id } = await caseOfAnna();
    const details = { title: 'Noch ein Schritt' };
    const goalId = (await open(anna.call, id)).goals[0]?.id ?? '';
    const step = await anna.call('plan.saveStep', { caseId: id, goalId, stepId: null, version: 0, details });
    await anna.call('history.undo', { caseId: id, kind: 'step', recordId: step.id, version: 0 });
    expect((await open(anna.call, id)).goals[0]?.steps).toHaveLength(1);
    expect(
      await anna.ask('history.undo', { caseId: id, kind: 'goal', recordId: goalId, version: 0 }),
    ).toMatchObject({
      error: { code: 'version-conflict' },
    });
  });

  it('never touches what was consented, agreed or decided', async () => {
    const { anna, id } = await caseOfAnna();
    const { entries } = await historyOf(anna, id);
    for (const kind of ['consent', 'plan-version', 'case']) {
      const found = about(entries, kind);
      expect(found.length).toBeGreaterThan(0);
      for (const { entry, record } of found.filter(
        ({ record }) => record.fields.some(({ path }) => path === 'phase') || kind !== 'case',
      )) {
        expect([kind, entry.undo]).toEqual([kind, 'never']);
        const { recordId, version } = record;
        expect(await anna.ask('history.undo', { caseId: id, kind, recordId, version })).toMatchObject({
          error: { code: 'not-allowed' },
        });
      }
    }
  });

  it('reaches no record of another case', async () => {
    const { anna, id } = await caseOfAnna();
    const other = await enterStory(
      anna.call,
      simpleCase({ client: person({ givenName: 'Eine', familyName: 'Andere' }) }),
    );
    const change = await renameGoal(anna, other.id, 'Fremd');
    for (const name of ['history.undo', 'history.compare'] as const)
      expect(await anna.ask(name, { caseId: id, ...change })).toMatchObject({ error: { code: 'not-found' } });
    expect(
      await anna.call('history.lastChange', { caseId: id, kind: 'goal', recordId: change.recordId }),
    ).toBeNull();
    expect(
      await anna.call('history.lastChange', { caseId: other.id, kind: 'goal', recordId: change.recordId }),
    ).toMatchObject({ by: staff.anna.name });
  });
});
