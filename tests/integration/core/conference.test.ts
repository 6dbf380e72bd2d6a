import { describe, expect, it } from 'vitest';
import type { Input } from '../../../domain/contract/operations.ts';
import { addDays } from '../../../domain/date.ts';
import { enterStory } from '../../stories/enter-story.ts';
import type { Story } from '../../stories/story.ts';
import { enterOffer, institutionOf } from './directory-entries.ts';
import { deskForFile, today } from './office.ts';
import { simpleCase } from './simple-case.ts';

const desk = deskForFile('anna');
const day = (days: number) => addDays(today, days);

type Details = Input<'conference.save'>['details'];
const details = (more: Partial<Details> = {}): Details => ({
  contactOn: day(-1),
  minutes: 90,
  participants: 'Frau Celik, Frau Lüth (Jobcenter)',
  interpreter: '',
  note: 'Wie geht es nach dem Kurs weiter?',
  bodies: [],
  decisions: 'Das Jobcenter fördert den Kurs.',
  tasks: [
    { id: null, version: 0, title: 'Bescheid schicken', responsible: 'Frau Lüth', dueOn: day(-1) },
    { id: null, version: 0, title: 'Zeugnis mitbringen', responsible: 'Frau Celik', dueOn: null },
  ],
  ...more,
});

const closedYesterday: NonNullable<Story['closing']> = {
  begunOn: day(-2),
  closedOn: day(-1),
  details: {
    heldOn: day(-2),
    language: null,
    interpreter: '',
    reason: 'goals-reached',
    clientView: 'Es geht gut.',
    clientViewMissing: '',
    caseworkerView: 'Das Ziel ist erreicht.',
    wouldHaveHelped: '',
  },
};

async function withConference() {
  const { call, ask } = desk();
  const { id: caseId } = await enterStory(call, simpleCase());
  const before = await call('case.open', { caseId });
  const { id } = await call('conference.save', { caseId, contactId: null, version: 0, details: details() });
  const view = await call('case.open', { caseId });
  const [conference] = view.conferences;
  const contact = view.contacts.find((one) => one.id === id);
  if (!conference || !contact) throw new Error('no conference');
  return { call, ask, caseId, id, before, view, conference, contact };
}

describe('a case conference', () => {
  it('is a contact whose minutes count once, with decisions and tasks', async () => {
    const { before, view, conference, contact } = await withConference();
    expect(contact).toMatchObject({ kind: 'case-conference', minutes: 90, version: 1 });
    expect(view.minutesTotal).toBe(before.minutesTotal + 90);
    expect(conference).toMatchObject({
      decisions: 'Das Jobcenter fördert den Kurs.',
      tasks: [
        { title: 'Bescheid schicken', responsible: 'Frau Lüth', doneOn: null },
        { title: 'Zeugnis mitbringen', dueOn: null },
      ],
    });
  });

  it('gives its dated tasks to “Mein Tag” until they are done', async () => {
    const { call, ask, caseId, conference } = await withConference();
    const [task] = conference.tasks;
    if (!task) throw new Error('no task');
    const ofCase = async () => {
      const { deadlines } = await call('day.overview', {});
      return deadlines.filter((one) => one.caseId === caseId && one.kind === 'task-due');
    };
    expect(await ofCase()).toMatchObject([
      { recordId: task.id, subject: 'Bescheid schicken', group: 'overdue' },
    ]);
    const done = { caseId, taskId: task.id, version: task.version, doneOn: today };
    await call('conference.setTaskDone', done);
    expect(await ofCase()).toEqual([]);
    expect(await ask('conference.setTaskDone', done)).toMatchObject({ error: { code: 'version-conflict' } });
    await call('conference.setTaskDone', { ...done, version: task.version + 1, doneOn: null });
    expect(await ofCase()).toHaveLength(1);
  });

  it('is corrected from the version that was seen; tasks are changed, added and taken away', async () => {
    const { call, ask, caseId, id, contact, conference } = await withConference();
    const [kept] = conference.tasks;
    if (!kept) throw new Error('no task');
    const { doneOn: _doneOn, ...asWritten } = kept;
    const changed = {
      caseId,
      contactId: id,
      version: contact.version,
      details: details({
        decisions: 'Das Jobcenter prüft noch.',
        tasks: [
          { id: null, version: 0, title: 'Termin machen', responsible: '', dueOn: null },
          { ...asWritten, title: 'Bescheid nachreichen' },
        ],
      }),
    };
    await call('conference.save', changed);
    const { conferences, contacts } = await call('case.open', { caseId });
    expect(conferences[0]).toMatchObject({
      decisions: 'Das Jobcenter prüft noch.',
      tasks: [{ title: 'Termin machen' }, { id: kept.id, title: 'Bescheid nachreichen' }],
    });
    expect(contacts.filter((one) => one.id === id)).toMatchObject([{ version: 2 }]);
    expect(await ask('conference.save', changed)).toMatchObject({ error: { code: 'version-conflict' } });
  });

  it('gives out nothing that is due before it, whichever way its day is corrected', async () => {
    const { ask, caseId, id, contact, conference } = await withConference();
    const tasks = conference.tasks.map(({ doneOn: _doneOn, ...one }) => one);
    const ofContact = { caseId, contactId: id, version: contact.version };
    const moved = details({ contactOn: today, tasks });
    expect(await ask('conference.save', { ...ofContact, details: moved })).toMatchObject({
      error: {
        code: 'invalid-input',
        fields: [{ path: 'details.tasks.0.dueOn', code: 'before-conference' }],
      },
    });
    const { bodies: _bodies, decisions: _decisions, tasks: _tasks, ...talk } = moved;
    const asContact = { ...talk, kind: 'case-conference' as const };
    expect(await ask('contact.correct', { ...ofContact, details: asContact })).toMatchObject({
      error: { code: 'invalid-input', fields: [{ path: 'details.contactOn', code: 'invalid' }] },
    });
  });

  it('is corrected although a task was done meanwhile that nobody touched here', async () => {
    const { call, caseId, id, contact, conference } = await withConference();
    const [task] = conference.tasks;
    if (!task) throw new Error('no task');
    await call('conference.setTaskDone', { caseId, taskId: task.id, version: task.version, doneOn: today });
    const asWritten = conference.tasks.map(({ doneOn: _doneOn, ...one }) => one);
    await call('conference.save', {
      caseId,
      contactId: id,
      version: contact.version,
      details: details({ note: 'Ergänzt.', tasks: asWritten }),
    });
    const { conferences } = await call('case.open', { caseId });
    expect(conferences[0]?.tasks[0]).toMatchObject({ doneOn: today, version: task.version + 1 });
  });

  it('is taken back with its decisions and tasks, so that none is left alone', async () => {
    const { call, caseId, id } = await withConference();
    await call('history.undo', { caseId, kind: 'contact', recordId: id, version: 0 });
    const { conferences, contacts } = await call('case.open', { caseId });
    expect([conferences, contacts.filter((one) => one.id === id)]).toEqual([[], []]);
  });

  it('held after the closing has tasks that are due, can be finished and taken back', async () => {
    const { call, ask } = desk();
    const { id: caseId } = await enterStory(call, simpleCase({ closing: closedYesterday }));
    await call('conference.save', { caseId, contactId: null, version: 0, details: details() });
    const { file, conferences } = await call('case.open', { caseId });
    expect(file.phase).toBe('sustainability');
    const [task] = conferences[0]?.tasks ?? [];
    if (!task) throw new Error('no task');
    const isDue = async () =>
      (await call('day.overview', {})).deadlines.some(({ recordId }) => recordId === task.id);
    expect(await isDue()).toBe(true);
    const done = { caseId, taskId: task.id, version: task.version, doneOn: today };
    await call('conference.setTaskDone', done);
    expect(await isDue()).toBe(false);
    expect(
      await ask('history.undo', { caseId, kind: 'task', recordId: task.id, version: task.version }),
    ).toMatchObject({
      ok: true,
    });
    expect(await isDue()).toBe(true);
  });

  it('stays once one of its tasks was done', async () => {
    const { ask, call, caseId, id, conference } = await withConference();
    const [task] = conference.tasks;
    if (!task) throw new Error('no task');
    await call('conference.setTaskDone', { caseId, taskId: task.id, version: task.version, doneOn: today });
    for (const [kind, recordId] of [
      ['contact', id],
      ['conference', id],
      ['task', task.id],
    ] as const)
      expect(await ask('history.undo', { caseId, kind, recordId, version: 0 })).toMatchObject({
        error: { code: 'version-conflict' },
      });
    expect((await call('case.open', { caseId })).conferences).toHaveLength(1);
  });

  it('goes back to what it was before a correction: tasks that came leave, tasks that left come back', async () => {
    const { call, caseId, id, contact, conference } = await withConference();
    const [kept] = conference.tasks;
    if (!kept) throw new Error('no task');
    const { doneOn: _doneOn, ...asWritten } = kept;
    await call('conference.save', {
      caseId,
      contactId: id,
      version: contact.version,
      details: details({
        note: 'Versehen',
        decisions: 'Falsch',
        tasks: [
          { ...asWritten, title: 'Falsche Aufgabe' },
          { id: null, version: 0, title: 'Noch eine falsche', responsible: '', dueOn: null },
        ],
      }),
    });
    await call('history.undo', { caseId, kind: 'contact', recordId: id, version: contact.version });
    const { conferences, contacts } = await call('case.open', { caseId });
    expect(contacts.find((one) => one.id === id)).toMatchObject({ note: contact.note });
    expect(conferences[0]?.decisions).toBe(conference.decisions);
    expect(conferences[0]?.tasks.map(({ title }) => title)).toEqual(
      conference.tasks.map(({ title }) => title),
    );
  });

  it('called so by mistake is called something else once nothing of its own hangs on it, and back again', async () => {
    const { call, ask, caseId, id, contact } = await withConference();
    const { id: _id, version: _version, ...talk } = contact;
    const renamed = { ...talk, kind: 'phone' as const };
    expect(
      await ask('contact.correct', { caseId, contactId: id, version: 1, details: renamed }),
    ).toMatchObject({
      error: { code: 'invalid-input', fields: [{ path: 'details.kind', code: 'conference-not-empty' }] },
    });
    await call('conference.save', {
      caseId,
      contactId: id,
      version: 1,
      details: details({ decisions: '', tasks: [] }),
    });
    await call('contact.correct', { caseId, contactId: id, version: 2, details: renamed });
    const view = () => call('case.open', { caseId });
    expect(await view()).toMatchObject({ conferences: [] });
    expect((await view()).contacts.find((one) => one.id === id)).toMatchObject({
      kind: 'phone',
      minutes: 90,
    });
    await call('history.undo', { caseId, kind: 'contact', recordId: id, version: 2 });
    expect(await view()).toMatchObject({ conferences: [{ contactId: id, decisions: '', tasks: [] }] });
    expect((await view()).contacts.find((one) => one.id === id)).toMatchObject({ kind: 'case-conference' });
  });

  it('names bodies of the directory, with the name of the day, in its history and to the search', async () => {
    const { call, ask, caseId, id } = await withConference();
    const { institutionId } = await enterOffer(call, institutionOf({ name: 'Jobcenter Blomberg' }));
    const body = { institutionId, name: 'Jobcenter Blomberg', contactPerson: 'Frau Zwingli' };
    const change = { caseId, contactId: id, version: 1 };
    const unknown = { ...body, institutionId: caseId };
    expect(
      await ask('conference.save', { ...change, details: details({ bodies: [unknown], tasks: [] }) }),
    ).toMatchObject({ error: { code: 'not-found' } });
    await call('conference.save', { ...change, details: details({ bodies: [body], tasks: [] }) });
    const bodiesNow = async () => (await call('case.open', { caseId })).conferences[0]?.bodies;
    expect(await bodiesNow()).toEqual([body]);
    const { hits } = await call('case.search', { text: 'zwingli' });
    expect(hits).toMatchObject([{ caseId, place: 'conference' }]);
    const { entries } = await call('history.list', {
      caseId,
      area: null,
      person: null,
      offset: 0,
      limit: 5,
    });
    expect(entries.flatMap(({ records }) => records.flatMap(({ fields }) => fields))).toContainEqual({
      path: 'bodies',
      before: [],
      after: [body],
    });
    await call('history.undo', { caseId, kind: 'contact', recordId: id, version: 1 });
    expect(await bodiesNow()).toEqual([]);
    expect((await call('case.search', { text: 'zwingli' })).hits).toEqual([]);
  });

  it('does not reach tasks of another case', async () => {
    const one = await withConference();
    const other = await withConference();
    const [foreign] = other.conference.tasks;
    if (!foreign) throw new Error('no task');
    const { doneOn: _doneOn, ...task } = foreign;
    expect(
      await one.ask('conference.save', {
        caseId: one.caseId,
        contactId: one.id,
        version: 1,
        details: details({ tasks: [task] }),
      }),
    ).toMatchObject({ error: { code: 'not-found' } });
    expect(
      await one.ask('conference.setTaskDone', {
        caseId: one.caseId,
        taskId: foreign.id,
        version: 1,
        doneOn: today,
      }),
    ).toMatchObject({ error: { code: 'not-found' } });
    expect(
      await one.ask('conference.save', {
        caseId: one.caseId,
        contactId: other.id,
        version: 1,
        details: details(),
      }),
    ).toMatchObject({ error: { code: 'not-found' } });
  });
});
