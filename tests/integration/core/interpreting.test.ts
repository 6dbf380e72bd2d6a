import { describe, expect, it } from 'vitest';
import type { Input } from '../../../domain/contract/operations.ts';
import { addDays } from '../../../domain/date.ts';
import { unlockVault } from '../../../main/core/vault/unlock.ts';
import { enterStory } from '../../stories/enter-story.ts';
import { slotsOf } from '../../stories/office.ts';
import { staff } from '../../stories/staff.ts';
import { officeForEachTest, today, type Office } from './office.ts';
import { simpleCase } from './simple-case.ts';

const newOffice = officeForEachTest();
const person = {
  name: 'Samira Haddad',
  phone: '05231 4711',
  email: '',
  languages: ['ar', 'ckb'],
  weekdays: ['mo', 'do'],
  availability: 'vormittags',
  signedOn: addDays(today, -30),
  endedOn: null,
} as const;
const details = {
  language: 'ar',
  heldOn: today,
  time: '14 Uhr',
  place: 'Jobcenter Lage',
  occasion: 'Erstgespräch',
  plannedMinutes: 60,
} as const;

async function caseWithRequest(changes: Partial<typeof person | { signedOn: null; endedOn: string }> = {}) {
  const office = newOffice();
  const anna = await office.sitDown('anna');
  const { id: caseId } = await enterStory(anna.call, simpleCase());
  const add = (more: object) =>
    anna.call('interpreter.save', {
      interpreterId: null,
      version: 0,
      details: {
        ...person,
        languages: [...person.languages],
        weekdays: [...person.weekdays],
        ...more,
      },
    });
  const { id: interpreterId } = await add(changes);
  const { id: requestId } = await anna.call('interpreting.save', {
    caseId,
    requestId: null,
    version: 0,
    details,
  });
  const request = async () => (await anna.call('interpreting.list', { caseId })).requests[0];
  return { office, anna, caseId, interpreterId, requestId, request, add };
}

/** The cases database of an office that nobody has open. */
async function casesOf(office: Office) {
  const { anna: slotId } = await slotsOf(office.vault);
  const vault = await unlockVault({ folder: office.vault, slotId, password: staff.anna.password });
  if (vault.cases === undefined) throw new Error('no cases database');
  return { cases: vault.cases, close: () => vault.close({ backup: false }) };
}

/** What the log says of an event. */
async function entriesOf(office: Office, event: string) {
  const dirk = await office.sitDown('dirk');
  const log = { from: null, to: null, user: null, offset: 0, limit: 10 };
  return (await dirk.call('audit.list', { ...log, event })).entries;
}

it('a request is assigned, interpreted and its minutes are kept; then it is no longer open', async () => {
  const { anna, caseId, interpreterId, requestId, request } = await caseWithRequest();
  expect(await request()).toMatchObject({ ...details, interpreterId: null, minutes: null, failure: null });
  await anna.call('interpreting.assign', { caseId, requestId, version: 1, interpreterId });
  const { requests } = await anna.call('interpreting.listOpen', {});
  expect(requests).toMatchObject([
    { caseId, clientName: 'Celik, Rabia', interpreterName: person.name, language: 'ar' },
  ]);
  const outcome = { state: 'done', minutes: 75 } as const;
  await anna.call('interpreting.finish', { caseId, requestId, version: 2, outcome });
  expect(await request()).toMatchObject({ minutes: 75, interpreterName: person.name, version: 3 });
  expect(await anna.call('interpreting.listOpen', {})).toEqual({ requests: [] });
  const change = await anna.ask('interpreting.save', { caseId, requestId, version: 3, details });
  expect(change).toMatchObject({ error: { code: 'not-allowed' } });
});

it.each([
  ['does not speak the language', { languages: ['ti'] }],
  ['has not signed the confidentiality declaration', { signedOn: null }],
  ['has left the pool', { endedOn: addDays(today, -1) }],
])('somebody who %s is not assigned', async (_why, changes) => {
  const { anna, caseId, requestId, request, add } = await caseWithRequest();
  const { id: interpreterId } = await add(changes);
  const answer = await anna.ask('interpreting.assign', { caseId, requestId, version: 1, interpreterId });
  expect(answer).toMatchObject({ error: { code: 'invalid-input', fields: [{ path: 'interpreterId' }] } });
  expect(await request()).toMatchObject({ interpreterId: null, version: 1 });
});

describe('a request with somebody assigned', () => {
  it('does not change to a language that they do not speak', async () => {
    const { anna, caseId, interpreterId, requestId } = await caseWithRequest();
    await anna.call('interpreting.assign', { caseId, requestId, version: 1, interpreterId });
    const change = { caseId, requestId, version: 2, details: { ...details, language: 'ti' as const } };
    expect(await anna.ask('interpreting.save', change)).toMatchObject({
      error: { code: 'invalid-input', fields: [{ path: 'details.language', code: 'not-in-list' }] },
    });
    await anna.call('interpreting.assign', { caseId, requestId, version: 2, interpreterId: null });
    expect(await anna.call('interpreting.save', { ...change, version: 3 })).toMatchObject({ version: 4 });
  });

  it('is not interpreted before its day', async () => {
    const { anna, caseId, interpreterId, requestId } = await caseWithRequest();
    await anna.call('interpreting.save', {
      caseId,
      requestId,
      version: 1,
      details: { ...details, heldOn: addDays(today, 1) },
    });
    await anna.call('interpreting.assign', { caseId, requestId, version: 2, interpreterId });
    const outcome = { state: 'done', minutes: 75 } as const;
    expect(await anna.ask('interpreting.finish', { caseId, requestId, version: 3, outcome })).toMatchObject({
      error: { fields: [{ code: 'date-in-future' }] },
    });
  });

  it('is not overwritten by an older view', async () => {
    const { anna, caseId, interpreterId, requestId } = await caseWithRequest();
    await anna.call('interpreting.assign', { caseId, requestId, version: 1, interpreterId });
    expect(await anna.ask('interpreting.save', { caseId, requestId, version: 1, details })).toMatchObject({
      error: { code: 'version-conflict' },
    });
  });
});

it.each([
  ['no-one', 'no-interpreter'],
  ['child-interpreted', 'child-interpreted'],
  ['cancelled', null],
] as const)('the failure %s raises in the same change the signal %s', async (reason, gap) => {
  const { office, anna, caseId, requestId, request } = await caseWithRequest();
  const outcome = { state: 'failed', reason, note: 'auch in Detmold nicht' } as const;
  await anna.call('interpreting.finish', { caseId, requestId, version: 1, outcome });
  expect(await request()).toMatchObject({ failure: reason, note: outcome.note });
  const { signals } = await anna.call('gap.list', { caseId });
  expect(signals).toMatchObject(
    gap === null
      ? []
      : [{ kind: gap, origin: 'interpreter', requestId, words: 'Arabisch: auch in Detmold nicht' }],
  );
  await anna.leave();
  expect(await entriesOf(office, 'interpreting.finished')).toMatchObject([
    { detail: { state: 'failed', reason, gap: gap !== null } },
  ]);
});

it('an outcome that was wrong is corrected, its signal follows, and the history tells both', async () => {
  const { anna, caseId, interpreterId, requestId, request } = await caseWithRequest();
  const finish = (version: number, outcome: Input<'interpreting.finish'>['outcome']) =>
    anna.call('interpreting.finish', { caseId, requestId, version, outcome });
  const signals = async () => (await anna.call('gap.list', { caseId })).signals;
  await finish(1, { state: 'failed', reason: 'no-one', note: '' });
  expect(await signals()).toMatchObject([{ kind: 'no-interpreter', requestId, withdrawnOn: null }]);
  await finish(2, { state: 'failed', reason: 'child-interpreted', note: 'der Sohn' });
  expect(await signals()).toMatchObject([{ kind: 'child-interpreted', words: 'Arabisch: der Sohn' }]);
  // Somebody of the pool came after all: open again, assigned, interpreted.
  const stale = { caseId, requestId, version: 2, outcome: { state: 'open' } as const };
  expect(await anna.ask('interpreting.finish', stale)).toMatchObject({ error: { code: 'version-conflict' } });
  await finish(3, { state: 'open' });
  expect(await request()).toMatchObject({ failure: null, minutes: null, note: '' });
  expect(await signals()).toMatchObject([{ withdrawnOn: today }]);
  expect(await anna.ask('interpreting.finish', { ...stale, version: 4 })).toMatchObject({
    error: { fields: [{ path: 'outcome.state' }] },
  });
  await anna.call('interpreting.assign', { caseId, requestId, version: 4, interpreterId });
  await finish(5, { state: 'done', minutes: 75 });
  await finish(6, { state: 'done', minutes: 45 });
  expect(await request()).toMatchObject({ minutes: 45, failure: null });
  expect(await signals()).toMatchObject([{ withdrawnOn: today }]);
  const page = { caseId, area: 'interpreting', person: null, offset: 0, limit: 10 } as const;
  const { entries } = await anna.call('history.list', page);
  expect(entries[0]?.records[0]?.fields).toEqual([{ path: 'minutes', before: 75, after: 45 }]);
});

describe('a contact at which a child of the family interpreted', () => {
  const talk = { contactOn: today, minutes: 30, participants: '', note: '' };
  const contact = (interpreter: string) => ({ ...talk, kind: 'in-person' as const, interpreter });

  it('raises the signal of it; corrected, the signal follows, and taken back, it goes along', async () => {
    const { anna, caseId } = await caseWithRequest();
    const signals = async () => (await anna.call('gap.list', { caseId })).signals;
    const { id: contactId } = await anna.call('contact.add', { caseId, details: contact('Tochter') });
    expect(await signals()).toMatchObject([
      { kind: 'child-interpreted', origin: 'contact', contactId, noticedOn: today, withdrawnOn: null },
    ]);
    await anna.call('contact.correct', { caseId, contactId, version: 1, details: contact('Samira Haddad') });
    expect(await signals()).toMatchObject([{ withdrawnOn: today }]);
    const record = { caseId, kind: 'contact', recordId: contactId } as const;
    await anna.call('history.undo', { ...record, version: 1 });
    expect(await signals()).toMatchObject([{ withdrawnOn: null }]);
    const { id: mistaken } = await anna.call('contact.add', { caseId, details: contact('Kind der Familie') });
    expect(await signals()).toHaveLength(2);
    await anna.call('history.undo', { ...record, recordId: mistaken, version: 0 });
    expect(await signals()).toMatchObject([{ contactId }]);
    await anna.call('contact.add', { caseId, details: contact('Samira Haddad') });
    expect(await signals()).toHaveLength(1);
  });

  it('raises it as a case conference too, once, however often it is saved', async () => {
    const { anna, caseId } = await caseWithRequest();
    const details = { ...talk, interpreter: 'der Sohn', bodies: [], decisions: '', tasks: [] };
    const { id: contactId } = await anna.call('conference.save', {
      caseId,
      contactId: null,
      version: 0,
      details,
    });
    await anna.call('conference.save', {
      caseId,
      contactId,
      version: 1,
      details: { ...details, minutes: 45 },
    });
    expect((await anna.call('gap.list', { caseId })).signals).toMatchObject([
      { kind: 'child-interpreted', origin: 'contact', contactId },
    ]);
  });
});

it('who left the pool keeps a day of deletion of their own, and stays named where they interpreted', async () => {
  const { anna, caseId, interpreterId, requestId, request } = await caseWithRequest();
  await anna.call('interpreting.assign', { caseId, requestId, version: 1, interpreterId });
  const { interpreters } = await anna.call('interpreter.list', {});
  const [{ id, version, ...known } = { id: '', version: 0, ...person }] = interpreters;
  const ended = { ...known, languages: [...known.languages], weekdays: [...known.weekdays], endedOn: today };
  await anna.call('interpreter.save', { interpreterId: id, version, details: ended });
  expect((await anna.call('interpreter.list', {})).interpreters).toMatchObject([{ endedOn: today }]);
  expect(await request()).toMatchObject({ interpreterName: person.name });
  const stale = await anna.ask('interpreter.save', { interpreterId: id, version, details: ended });
  expect(stale).toMatchObject({ error: { code: 'version-conflict' } });
  const last = await anna.call('history.lastOfficeChange', { kind: 'interpreter', recordId: id });
  expect(last).toMatchObject({ by: staff.anna.name });
});

it('a colleague’s requests stay closed; the Teamleitung sees all that are open', async () => {
  const office = newOffice();
  const jutta = await office.sitDown('jutta');
  const { id: caseId } = await enterStory(jutta.call, simpleCase());
  const ask = { caseId, requestId: null, version: 0, details };
  const { id: requestId } = await jutta.call('interpreting.save', ask);
  await jutta.leave();
  const anna = await office.sitDown('anna');
  expect(await anna.call('interpreting.listOpen', {})).toEqual({ requests: [] });
  const outcome = { state: 'failed', reason: 'no-one', note: '' } as const;
  const tries = [
    await anna.ask('interpreting.list', { caseId }),
    await anna.ask('interpreting.save', ask),
    await anna.ask('interpreting.assign', { caseId, requestId, version: 1, interpreterId: null }),
    await anna.ask('interpreting.finish', { caseId, requestId, version: 1, outcome }),
  ];
  for (const tried of tries) expect(tried).toMatchObject({ error: { code: 'case-access-needed' } });
  const { id: own } = await enterStory(anna.call, simpleCase());
  expect(
    await anna.ask('interpreting.finish', { caseId: own, requestId, version: 1, outcome }),
  ).toMatchObject({ error: { code: 'not-found' } });
  await anna.leave();
  const holger = await office.sitDown('holger');
  expect((await holger.call('interpreting.listOpen', {})).requests).toMatchObject([{ caseId }]);
  await holger.leave();
  for (const role of ['dirk', 'ida'] as const) {
    const other = await office.sitDown(role);
    expect(await other.ask('interpreter.list', {})).toMatchObject({ error: { code: 'not-allowed' } });
    await other.leave();
  }
});

it('an open request is a deadline until it is said how it went, and its words are found', async () => {
  const { anna, caseId, interpreterId, requestId } = await caseWithRequest();
  const due = async () => (await anna.call('case.open', { caseId })).deadlines;
  const expected = { kind: 'interpreting-open', dueOn: today, recordId: requestId, subject: 'Erstgespräch' };
  expect(await due()).toContainEqual(expect.objectContaining(expected));
  const { deadlines } = await anna.call('day.overview', {});
  expect(deadlines).toContainEqual(expect.objectContaining(expected));
  const { hits } = await anna.call('case.search', { text: 'Jobcenter Lage' });
  expect(hits).toMatchObject([{ caseId, place: 'interpreting' }]);
  await anna.call('interpreting.assign', { caseId, requestId, version: 1, interpreterId });
  expect(await due()).toContainEqual(expect.objectContaining(expected));
  const outcome = { state: 'done', minutes: 75 } as const;
  await anna.call('interpreting.finish', { caseId, requestId, version: 2, outcome });
  expect((await due()).filter(({ kind }) => kind === 'interpreting-open')).toEqual([]);
});

it('the history of the case tells a request with its values, and takes none back', async () => {
  const { anna, caseId, requestId, interpreterId } = await caseWithRequest();
  await anna.call('interpreting.assign', { caseId, requestId, version: 1, interpreterId });
  const page = { caseId, area: 'interpreting', person: null, offset: 0, limit: 10 } as const;
  const { entries } = await anna.call('history.list', page);
  expect(entries.map(({ undo }) => undo)).toEqual(['never', 'never']);
  const [assigned, asked] = entries.map(({ records }) => records[0]);
  expect(assigned).toMatchObject({
    kind: 'interpreting-request',
    what: 'changed',
    fields: [{ path: 'interpreterId', before: null, after: interpreterId }],
  });
  expect(asked).toMatchObject({ what: 'added' });
  expect(asked?.fields).toContainEqual({ path: 'occasion', before: null, after: 'Erstgespräch' });
});

describe('who left the pool three years ago', () => {
  async function poolWithDue() {
    const made = await caseWithRequest();
    const { anna, caseId, interpreterId, requestId, add } = made;
    await anna.call('interpreting.assign', { caseId, requestId, version: 1, interpreterId });
    await anna.call('interpreting.finish', {
      caseId,
      requestId,
      version: 2,
      outcome: { state: 'done', minutes: 75 },
    });
    const gone = { name: 'Ewa Kowalska', signedOn: null, endedOn: addDays(today, -1200) };
    const { id: neverAsked } = await add(gone);
    await anna.call('interpreter.save', {
      interpreterId,
      version: 1,
      details: {
        ...person,
        languages: [...person.languages],
        weekdays: [...person.weekdays],
        signedOn: null,
        endedOn: addDays(today, -1100),
      },
    });
    const draft = { key: `/sprachmittlung/pool/${interpreterId}`, payload: '{"name":"Samira Haddad"}' };
    await anna.call('draft.save', draft);
    await anna.leave();
    return { ...made, neverAsked };
  }

  it('is shown to the Teamleitung and to nobody else, and only once the day has come', async () => {
    const { office, interpreterId, neverAsked } = await poolWithDue();
    const anna = await office.sitDown('anna');
    for (const [name, input] of [
      ['interpreter.due', {}],
      ['interpreter.deleteDue', { confirmed: [{ id: neverAsked, version: 1 }] }],
    ] as const)
      expect(await anna.core.call(name, input)).toEqual({ ok: false, error: { code: 'not-allowed' } });
    await anna.leave();
    const before = await office.sitDown('holger', { now: () => new Date(Date.now() - 200 * 86_400_000) });
    expect(await before.call('interpreter.due', {})).toEqual({ due: [] });
    expect(
      await before.ask('interpreter.deleteDue', { confirmed: [{ id: neverAsked, version: 1 }] }),
    ).toMatchObject({ error: { code: 'version-conflict' } });
    await before.leave();
    const holger = await office.sitDown('holger');
    expect((await holger.call('interpreter.due', {})).due).toMatchObject([
      { id: neverAsked, name: 'Ewa Kowalska', requests: 0 },
      { id: interpreterId, name: 'Samira Haddad', requests: 1 },
    ]);
  });

  it('is deleted as looked at: name, earlier entries and drafts are gone, that somebody interpreted stays', async () => {
    const { office, caseId, interpreterId, neverAsked } = await poolWithDue();
    const holger = await office.sitDown('holger');
    const { due } = await holger.call('interpreter.due', {});
    const confirmed = due.map(({ id, version }) => ({ id, version }));
    const stale = confirmed.map((one) => ({ ...one, version: one.version + 1 }));
    expect(await holger.ask('interpreter.deleteDue', { confirmed: stale })).toMatchObject({
      error: { code: 'version-conflict' },
    });
    expect(await holger.call('interpreter.deleteDue', { confirmed })).toEqual({ deleted: 2 });
    expect(await holger.call('interpreter.due', {})).toEqual({ due: [] });
    expect(await holger.call('interpreter.list', {})).toEqual({ interpreters: [] });
    expect((await holger.call('interpreting.list', { caseId })).requests).toMatchObject([
      { minutes: 75, interpreterName: '' },
    ]);
    await holger.leave();
    const left = await office.sitDown('anna');
    const key = `/sprachmittlung/pool/${interpreterId}`;
    expect(await left.call('draft.load', { key })).toEqual({ payload: null, savedAt: null });
    await left.leave();
    const { cases, close } = await casesOf(office);
    const rows = (await cases.knex('interpreter').select('*')) as Record<string, unknown>[];
    expect(rows).toMatchObject([{ id: interpreterId, name: '', name_key: '', phone: '', languages: '[]' }]);
    const history = (await cases.knex('record_history').pluck('before')) as string[];
    expect(history.filter((before) => before.includes('Haddad'))).toEqual([]);
    await close();
    const entries = await entriesOf(office, 'interpreter.deleted');
    expect(entries.map(({ detail }) => detail['interpreter'])).toEqual(
      expect.arrayContaining([interpreterId, neverAsked]),
    );
    expect(entries).toHaveLength(2);
  });
});
