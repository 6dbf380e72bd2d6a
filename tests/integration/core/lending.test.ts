import { describe, expect, it } from 'vitest';
import { addDays } from '../../../domain/date.ts';
import { enterStory } from '../../stories/enter-story.ts';
import type { Desk } from '../../stories/office.ts';
import { staff } from '../../stories/staff.ts';
import { officeForEachTest, today, type Office } from './office.ts';
import { simpleCase } from './simple-case.ts';

const newOffice = officeForEachTest();
const day = (days: number) => addDays(today, days);
const at = (days: number) => () => new Date(Date.now() + days * 86_400_000);

const list = (scope: 'mine' | 'all', text = '') =>
  ({
    filter: { scope, phase: null, field: null, deadline: null, text, withEnded: false },
    sort: { by: 'nextDeadline', descending: false },
    offset: 0,
    limit: 100,
  }) as const;

async function slotOf(desk: Desk, key: keyof typeof staff): Promise<string> {
  const people = await desk.call('staff.list', {});
  return people.staff.find(({ name }) => name === staff[key].name)?.id ?? '';
}

/** Jutta's case, on loan to Anna, who is a caseworker and opens nobody's cases but her own. */
async function lent(details: { from?: string; until?: string } = {}) {
  const office = newOffice();
  const jutta = await office.sitDown('jutta');
  const { id: caseId, reference } = await enterStory(jutta.call, simpleCase());
  const { id: otherId } = await enterStory(jutta.call, simpleCase());
  const to = await slotOf(jutta, 'anna');
  await jutta.call('lending.lend', {
    caseIds: [caseId],
    details: { to, from: today, until: day(3), reason: 'Fortbildung', ...details },
  });
  await jutta.leave();
  return { office, caseId, otherId, reference };
}

const refusedWithoutReason = { ok: false, error: { code: 'case-access-needed' } };
const opens = async (office: Office, caseId: string, days: number): Promise<boolean> => {
  const anna = await office.sitDown('anna', { now: at(days) });
  const { ok } = await anna.ask('case.open', { caseId });
  await anna.leave();
  return ok;
};

describe('a case on loan', () => {
  it('needs no reason where its client is about to be entered again, unlike the others', async () => {
    const { office, caseId, reference } = await lent();
    const rabia = { givenName: 'Rabia', familyName: 'Celik', birthDate: null };
    const hitsOf = async (key: 'anna' | 'jutta') => {
      const desk = await office.sitDown(key);
      const { hits } = await desk.call('case.findPersons', rabia);
      await desk.leave();
      return hits;
    };
    const [annas, juttas] = [await hitsOf('anna'), await hitsOf('jutta')];
    expect(annas).toHaveLength(2);
    expect(annas).toContainEqual(expect.objectContaining({ reference, caseId, mayOpen: true }));
    expect(annas).toContainEqual(expect.objectContaining({ caseId: null, mayOpen: false }));
    expect(juttas.every(({ mayOpen }) => mayOpen)).toBe(true);
  });

  it('is never taken by whoever may lend all: that would open what only the Vertretung may read', async () => {
    const office = newOffice();
    const anna = await office.sitDown('anna');
    const { id: caseId } = await enterStory(anna.call, simpleCase());
    await anna.leave();
    const jutta = await office.sitDown('jutta');
    const details = { to: await slotOf(jutta, 'jutta'), from: today, until: day(3), reason: '' };
    expect(await jutta.ask('lending.lend', { caseIds: [caseId], details })).toMatchObject({
      error: { code: 'invalid-input', fields: [{ path: 'to', code: 'not-in-list' }] },
    });
  });

  it('stands among the borrower’s own: in the list and its count, the search, the day and its deadlines', async () => {
    const { office, caseId, otherId, reference } = await lent();
    const anna = await office.sitDown('anna');
    const own = await enterStory(anna.call, simpleCase());
    const mine = await anna.call('case.list', list('mine'));
    expect(mine.total).toBe(2);
    expect(mine.rows.map(({ id, lentUntil }) => [id, lentUntil])).toEqual(
      expect.arrayContaining([
        [own.id, null],
        [caseId, day(3)],
      ]),
    );
    expect((await anna.call('case.list', list('mine', reference))).total).toBe(1);
    const { hits } = await anna.call('case.search', { text: 'Celik' });
    expect(hits.map((hit) => hit.caseId)).toEqual(expect.arrayContaining([own.id, caseId]));
    expect(hits.map((hit) => hit.caseId)).not.toContain(otherId);
    const written = async (desk: Desk) => {
      const all = (await desk.call('case.search', { text: 'sucht arbei' })).hits;
      return all.filter(({ place }) => place === 'intake').map((hit) => hit.caseId);
    };
    expect((await written(anna)).toSorted()).toEqual([own.id, caseId].toSorted());
    const overview = await anna.call('day.overview', {});
    expect(overview.lent).toMatchObject([{ caseId, until: day(3), responsible: staff.jutta.name }]);
    const calendar = await anna.call('day.calendar', { from: today, until: day(60) });
    const days = calendar.deadlines.map(({ dueOn }) => dueOn);
    expect(days).toEqual(days.toSorted());
    expect(new Set(calendar.deadlines.map((due) => [due.caseId, due.lentUntil].join()))).toEqual(
      new Set([`${own.id},`, `${caseId},${day(3)}`]),
    );
    await anna.leave();
    const later = await office.sitDown('anna', { now: at(4) });
    expect(await written(later)).toEqual([own.id]);
  });

  it('can be worked in, and says in the file who has it and until when', async () => {
    const { office, caseId } = await lent();
    const anna = await office.sitDown('anna');
    const [contact] = simpleCase().contacts;
    if (!contact) throw new Error('no contact');
    await anna.call('contact.add', { caseId, details: contact });
    const { custody } = await anna.call('case.open', { caseId });
    expect(custody).toMatchObject({
      responsible: staff.jutta.name,
      lendings: [{ toName: staff.anna.name, until: day(3), reason: 'Fortbildung' }],
      lentUntil: day(3),
      mayLend: false,
    });
  });

  it('is open from the first to the last day and back by itself after it', async () => {
    const { office, caseId } = await lent({ from: day(1), until: day(3) });
    expect(await opens(office, caseId, 0)).toBe(false);
    expect(await opens(office, caseId, 1)).toBe(true);
    expect(await opens(office, caseId, 3)).toBe(true);
    expect(await opens(office, caseId, 4)).toBe(false);
    const anna = await office.sitDown('anna', { now: at(4) });
    expect((await anna.call('case.list', list('mine'))).total).toBe(0);
    expect((await anna.call('case.search', { text: 'Celik' })).hits).toEqual([]);
    expect((await anna.call('day.overview', {})).lent).toEqual([]);
  });

  it('is no longer the borrower’s once it was ended or given back', async () => {
    const { office, caseId } = await lent();
    const anna = await office.sitDown('anna');
    const { custody } = await anna.call('case.open', { caseId });
    const [loan] = custody.lendings;
    if (!loan) throw new Error('no loan');
    await anna.call('lending.end', { caseId, lendingId: loan.id, version: loan.version });
    expect(await anna.ask('case.open', { caseId })).toMatchObject(refusedWithoutReason);
  });

  it('closes the borrower’s drafts too, which hold what the file said, and keeps them', async () => {
    const { office, caseId, reference } = await lent({ until: day(1) });
    const key = `/faelle/${caseId}/personen#neu`;
    const anna = await office.sitDown('anna');
    await anna.call('draft.save', { key, payload: '{"town":"Lage"}' });
    expect(await anna.call('draft.load', { key })).toMatchObject({ payload: '{"town":"Lage"}' });
    await anna.leave();
    const later = await office.sitDown('anna', { now: at(2) });
    expect(await later.ask('draft.load', { key })).toMatchObject(refusedWithoutReason);
    await later.call('case.requestAccess', { reference, reason: 'cover', reasonText: 'Rückfrage.' });
    expect(await later.call('draft.load', { key })).toMatchObject({ payload: '{"town":"Lage"}' });
    const confidential = `/faelle/${caseId}/personen#confidential/x/neu`;
    await later.call('draft.save', { key: confidential, payload: '{}' });
    expect(await later.ask('draft.load', { key: confidential })).toMatchObject({
      error: { code: 'not-allowed' },
    });
  });

  it('can get another last day, once from each version', async () => {
    const { office, caseId } = await lent();
    const jutta = await office.sitDown('jutta');
    const { out } = await jutta.call('lending.overview', {});
    const [loan] = out;
    if (!loan) throw new Error('no loan');
    const change = { caseId, lendingId: loan.id, version: loan.version, details: { until: day(9) } };
    await jutta.call('lending.change', change);
    expect(await jutta.ask('lending.change', change)).toMatchObject({ error: { code: 'version-conflict' } });
    await jutta.leave();
    expect(await opens(office, caseId, 9)).toBe(true);
  });

  it('is not lent on by the borrower, nor changed', async () => {
    const { office, caseId } = await lent();
    const anna = await office.sitDown('anna');
    const { custody } = await anna.call('case.open', { caseId });
    const [loan] = custody.lendings;
    const to = await slotOf(anna, 'holger');
    const details = { to, from: today, until: day(5), reason: '' };
    const refused = { error: { code: 'not-allowed' } };
    expect(await anna.ask('lending.lend', { caseIds: [caseId], details })).toMatchObject(refused);
    expect(
      await anna.ask('lending.change', {
        caseId,
        lendingId: loan?.id ?? '',
        version: 1,
        details: { until: day(30) },
      }),
    ).toMatchObject(refused);
  });
});

describe('lending', () => {
  it('takes all cases that are kept up at once, with an entry for each in the log', async () => {
    const office = newOffice();
    const anna = await office.sitDown('anna');
    for (const given of ['Ada', 'Bea', 'Cem'])
      await enterStory(
        anna.call,
        simpleCase({ client: { ...simpleCase().client, givenName: given }, contacts: [] }),
      );
    const to = await slotOf(anna, 'jutta');
    const details = { to, from: today, until: day(14), reason: 'Urlaub' };
    expect(await anna.call('lending.lend', { caseIds: null, details })).toEqual({ cases: 3 });
    // What that person has already, they have.
    expect(await anna.ask('lending.lend', { caseIds: null, details })).toMatchObject({
      error: { code: 'not-found' },
    });
    await anna.leave();
    const jutta = await office.sitDown('jutta');
    expect((await jutta.call('day.overview', {})).lent).toHaveLength(3);
    // Somebody else's loans are not hers to end all at once.
    expect(await jutta.ask('lending.endAll', {})).toMatchObject({ error: { code: 'not-found' } });
    await jutta.leave();
    const back = await office.sitDown('anna');
    expect(await back.call('lending.endAll', {})).toEqual({ cases: 3 });
    expect((await back.call('lending.overview', {})).out).toEqual([]);
    await back.leave();
    const dirk = await office.sitDown('dirk');
    const page = { from: null, to: null, user: null, offset: 0, limit: 50 };
    const { entries } = await dirk.call('audit.list', { ...page, event: 'case.lent' });
    expect(new Set(entries.map(({ caseRef }) => caseRef)).size).toBe(3);
    expect(entries[0]?.detail).toEqual({ slot: to, until: day(14) });
    expect(JSON.stringify(entries)).not.toContain('Urlaub');
  });

  it.each(['dirk', 'ida'] as const)('to %s, whose key opens no cases, is refused', async (key) => {
    const office = newOffice();
    const anna = await office.sitDown('anna');
    await enterStory(anna.call, simpleCase());
    const details = { to: await slotOf(anna, key), from: today, until: day(1), reason: '' };
    expect(await anna.ask('lending.lend', { caseIds: null, details })).toMatchObject({
      error: { code: 'invalid-input', fields: [{ path: 'to', code: 'not-in-list' }] },
    });
  });
});

describe('moving responsibility', () => {
  async function withCases() {
    const office = newOffice();
    const anna = await office.sitDown('anna');
    const open = await enterStory(anna.call, simpleCase());
    const ended = await enterStory(anna.call, simpleCase());
    const view = await anna.call('case.open', { caseId: ended.id });
    const slots = { anna: await slotOf(anna, 'anna'), jutta: await slotOf(anna, 'jutta') };
    await anna.leave();
    return { office, open, ended, version: view.file.version, slots };
  }

  it('of one case leaves the former person without it, and stands in the file and the log', async () => {
    const { office, open, version, slots } = await withCases();
    const holger = await office.sitDown('holger');
    const moved = { caseId: open.id, version, to: slots.jutta, reason: 'Elternzeit' };
    await holger.call('assignment.moveCase', moved);
    const again = { ...moved, to: holger.slotId };
    expect(await holger.ask('assignment.moveCase', again)).toMatchObject({
      error: { code: 'version-conflict' },
    });
    const { custody } = await holger.call('case.open', { caseId: open.id });
    expect(custody).toMatchObject({
      responsible: staff.jutta.name,
      assignments: [{ from: staff.anna.name, to: staff.jutta.name, reason: 'Elternzeit' }],
    });
    await holger.leave();
    const anna = await office.sitDown('anna');
    expect(await anna.ask('case.open', { caseId: open.id })).toMatchObject(refusedWithoutReason);
  });

  it('of all cases shows how many, moves closed ones too, and ends loans to the new person', async () => {
    const { office, open, slots } = await withCases();
    const anna = await office.sitDown('anna');
    await anna.call('lending.lend', {
      caseIds: [open.id],
      details: { to: slots.jutta, from: today, until: day(5), reason: '' },
    });
    const declined = await anna.call('case.create', {
      client: simpleCase().client,
      openedOn: simpleCase().openedOn,
      occasion: '',
    });
    const { file } = await anna.call('case.open', { caseId: declined.id });
    await anna.call('case.turnAway', {
      caseId: declined.id,
      version: file.version,
      decision: {
        admission: 'declined',
        referredTo: '',
        referralConsent: null,
        referralConsentNote: '',
        note: 'Beratung genügt.',
        on: today,
      },
    });
    await anna.leave();
    const holger = await office.sitDown('holger');
    const preview = await holger.call('assignment.preview', { from: slots.anna });
    expect(preview).toEqual({
      phases: expect.arrayContaining([
        { phase: 'implementation', cases: 2 },
        { phase: 'declined', cases: 1 },
      ]) as unknown,
      total: 3,
    });
    const move = { from: slots.anna, to: slots.jutta, reason: 'Ausgeschieden' };
    expect(await holger.ask('assignment.moveAll', { ...move, expected: 2 })).toMatchObject({
      error: { code: 'version-conflict' },
    });
    expect(await holger.call('assignment.moveAll', { ...move, expected: 3 })).toEqual({ cases: 3 });
    expect((await holger.call('assignment.preview', { from: slots.anna })).total).toBe(0);
    const { staff: people } = await holger.call('assignment.staff', {});
    expect(people.find(({ slotId }) => slotId === slots.jutta)).toMatchObject({ open: 2, total: 3 });
    expect((await holger.call('lending.overview', {})).out).toEqual([]);
    await holger.leave();
    const dirk = await office.sitDown('dirk');
    const page = { from: null, to: null, user: null, offset: 0, limit: 50 };
    const log = await dirk.call('audit.list', { ...page, event: 'case.reassigned' });
    expect(new Set(log.entries.map(({ caseRef }) => caseRef)).size).toBe(3);
  });

  it('is not for the Fallmanagement', async () => {
    const { office, open, version, slots } = await withCases();
    const anna = await office.sitDown('anna');
    const refused = { ok: false, error: { code: 'not-allowed' } };
    const reason = 'Weil ich will';
    expect(await anna.ask('assignment.staff', {})).toEqual(refused);
    expect(await anna.ask('assignment.preview', { from: slots.anna })).toEqual(refused);
    expect(
      await anna.ask('assignment.moveCase', { caseId: open.id, version, to: slots.jutta, reason }),
    ).toEqual(refused);
    expect(
      await anna.ask('assignment.moveAll', { from: slots.anna, to: slots.jutta, reason, expected: 2 }),
    ).toEqual(refused);
  });

  it('to somebody who carries no cases, or has them already, is refused', async () => {
    const { office, open, version, slots } = await withCases();
    const holger = await office.sitDown('holger');
    for (const to of [await slotOf(holger, 'dirk'), slots.anna]) {
      expect(
        await holger.ask('assignment.moveCase', { caseId: open.id, version, to, reason: 'x' }),
      ).toMatchObject({ error: { code: 'invalid-input' } });
    }
  });
});
