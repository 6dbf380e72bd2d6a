import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { operations, type OperationName } from '../../../domain/contract/operations.ts';
import { mayUse } from '../../../domain/access/permissions.ts';
import { listOfCases } from '../../list-of-cases.ts';
import { enterStory } from '../../stories/enter-story.ts';
import { staff } from '../../stories/staff.ts';
import { Refusal } from '../../stories/office.ts';
import { contact, member, person } from '../../stories/parts.ts';
import { officeForEachTest, today } from './office.ts';
import { open, simpleCase } from './simple-case.ts';

const newOffice = officeForEachTest();
const firstContact = contact(today, 'in-person', 30, '', '');

const everything = listOfCases({ scope: 'all', withEnded: true }, 100);

/** Jutta's case in an office where somebody else sits down. */
async function colleaguesCase() {
  const office = newOffice();
  const jutta = await office.sitDown('jutta');
  const { id, reference } = await enterStory(jutta.call, simpleCase());
  await jutta.leave();
  return { office, id, reference };
}

describe('a colleague’s case', () => {
  it('does not open without a reason, and is in no list and no search', async () => {
    const { office, id, reference } = await colleaguesCase();
    const anna = await office.sitDown('anna');
    expect(await anna.ask('case.open', { caseId: id })).toEqual({
      ok: false,
      error: { code: 'case-access-needed', detail: { reference, responsible: staff.jutta.name } },
    });
    expect((await anna.call('case.list', everything)).rows).toEqual([]);
    expect((await anna.call('case.search', { text: 'Celik' })).hits).toEqual([]);
    expect((await anna.call('case.search', { text: 'Erstgespräch' })).hits).toEqual([]);
  });

  it('gives away nobody of its household, protected or not, and no name to put a slip right with', async () => {
    const office = newOffice();
    const jutta = await office.sitDown('jutta');
    const reach = { phone: '05231 620011', email: 'z@x.de', street: 'Hohe Str. 7', birthDate: '2011-03-04' };
    const reached = ['05231 620011', 'z@x.de', 'Hohe Straße 7', '04.03.2011'];
    const family = (specialProtection: boolean) => [
      member('child', person({ givenName: 'Zoran', familyName: 'Wischnewski', specialProtection, ...reach })),
    ];
    for (const specialProtection of [false, true])
      await enterStory(jutta.call, simpleCase({ household: family(specialProtection) }));
    // Who may read everybody's cases finds them; so does everybody in their own.
    for (const text of ['Wischnewski', ...reached])
      expect((await jutta.call('case.search', { text })).hits, text).toHaveLength(2);
    expect((await jutta.call('case.list', listOfCases({ scope: 'all', text: 'wi' }, 9))).total).toBe(2);
    await jutta.leave();
    const anna = await office.sitDown('anna');
    for (const text of reached) expect((await anna.call('case.search', { text })).hits, text).toEqual([]);
    const { id: caseId } = await enterStory(anna.call, simpleCase({ household: family(true) }));
    for (const text of reached)
      expect((await anna.call('case.search', { text })).hits, text).toMatchObject([{ caseId }]);
    for (const text of ['Wischnewski', 'Vischnevski', 'Wischnewsky Zoran'])
      expect((await anna.call('case.search', { text })).hits).toMatchObject([{ caseId, place: 'member' }]);
    for (const text of ['Wischnewski', 'wi'])
      expect((await anna.call('case.list', listOfCases({ scope: 'all', text }, 9))).total).toBe(1);
    const { household } = await open(anna.call, caseId);
    const [, child] = household;
    if (!child) throw new Error('no child');
    const { id: personId, version, ...details } = child.person;
    const renamed = { ...details, familyName: 'Berger' };
    await anna.call('person.save', { caseId, personId, version, details: renamed });
    for (const text of ['Wischnewski', 'Wischnefpki'])
      expect(await anna.call('case.search', { text })).toEqual({
        hits: [],
        more: false,
        listed: [],
        meant: null,
      });
  });

  it('lends no word to the search: what is meant is found among one’s own', async () => {
    const office = newOffice();
    const noted = (note: string) => simpleCase({ contacts: [{ ...firstContact, note }] });
    const jutta = await office.sitDown('jutta');
    await enterStory(jutta.call, noted('Kinderzuschlag'));
    await jutta.leave();
    const anna = await office.sitDown('anna');
    await enterStory(anna.call, noted('Kinderzuschlak'));
    expect(await anna.call('case.search', { text: 'kinderzuschlaf' })).toMatchObject({
      hits: [{ place: 'contact' }],
      meant: 'kinderzuschlak',
    });
    expect(await anna.call('case.search', { text: 'kinderzuschlagg' })).toMatchObject({
      meant: 'kinderzuschlak',
    });
  });

  it('opens for the Teamleitung, so that no reason is asked where its client is about to be entered again', async () => {
    const office = newOffice();
    const anna = await office.sitDown('anna');
    const { id: caseId, reference } = await enterStory(anna.call, simpleCase());
    await anna.leave();
    const jutta = await office.sitDown('jutta');
    const rabia = { givenName: 'Rabia', familyName: 'Celik', birthDate: null };
    const { hits } = await jutta.call('case.findPersons', rabia);
    expect(hits).toMatchObject([{ caseId, reference, mayOpen: true }]);
  });

  it('is named where somebody is about to make the same person twice, but gives no way in', async () => {
    const { office, reference } = await colleaguesCase();
    const anna = await office.sitDown('anna');
    const { hits } = await anna.call('case.findPersons', {
      givenName: 'Rabia',
      familyName: 'Çelik',
      birthDate: '1990-06-05',
    });
    expect(hits).toMatchObject([
      {
        reference,
        caseId: null,
        mayOpen: false,
        responsible: staff.jutta.name,
        reasons: ['name-same', 'birth-swapped'],
      },
    ]);
  });

  it.each([
    ['Müller-Lüdenscheid', 'Müller'],
    ['Müller', 'Müller-Lüdenscheid'],
    ['Al Khatib Hassan', 'al-Khatib'],
  ])('is found as %s where the file says %s: offices leave parts of a name out', async (typed, stored) => {
    const anna = await newOffice().sitDown('anna');
    const client = person({ givenName: 'Rabia', familyName: stored });
    const { id: caseId } = await enterStory(anna.call, simpleCase({ client }));
    await enterStory(
      anna.call,
      simpleCase({ client: person({ givenName: 'Rabia', familyName: 'Lüdenscheid' }) }),
    );
    const { hits } = await anna.call('case.findPersons', {
      givenName: 'Rabia',
      familyName: typed,
      birthDate: null,
    });
    expect(hits).toMatchObject([{ caseId, reasons: ['name-begins'] }]);
  });

  it('lends nobody to a new case or household who could not be opened, and nobody under protection or living with them', async () => {
    const { office, id } = await colleaguesCase();
    const jutta = await office.sitDown('jutta');
    const strangerId = (await open(jutta.call, id)).file.clientId;
    await jutta.leave();
    const anna = await office.sitDown('anna');
    const hidden = member(
      'child',
      person({ givenName: 'Zoran', familyName: 'Haki', specialProtection: true }),
    );
    const { id: caseId } = await enterStory(anna.call, simpleCase());
    const { id: shelter } = await enterStory(
      anna.call,
      simpleCase({ client: person({ givenName: 'Mira', familyName: 'Haki' }), household: [hidden] }),
    );
    const sheltered = (await open(anna.call, shelter)).household.map((one) => one.person.id);
    const { client, openedOn } = simpleCase();
    const { details, membership } = member('child', client);
    for (const knownId of [strangerId, ...sheltered, randomUUID()]) {
      const asked = [
        await anna.ask('case.create', { client, knownId, openedOn, occasion: '' }),
        await anna.ask('household.add', {
          caseId,
          details,
          knownId,
          membership: { ...membership, since: today },
        }),
      ];
      expect(asked).toEqual(Array(2).fill({ ok: false, error: { code: 'not-found' } }));
    }
    expect((await open(anna.call, caseId)).household).toHaveLength(1);
    const found = { givenName: client.givenName, familyName: client.familyName, birthDate: null };
    const { hits } = await anna.call('case.findPersons', found);
    expect(hits.map(({ mayOpen, known }) => [mayOpen, known?.givenName ?? null]).toSorted()).toEqual([
      [false, null],
      [true, client.givenName],
    ]);
  });

  it.each([
    ['contact.add', (caseId: string) => ({ caseId, details: simpleCase().contacts[0] })],
    [
      'plan.saveGoal',
      (caseId: string) => ({
        caseId,
        goalId: null,
        version: 0,
        details: simpleCase().plan?.goals[0]?.details,
      }),
    ],
    [
      'consent.record',
      (caseId: string) => ({
        caseId,
        details: { ...simpleCase().consents[0], personId: randomUUID(), givenBy: '' },
      }),
    ],
    ['assessment.save', (caseId: string) => ({ caseId, version: 1, details: simpleCase().assessment })],
    ['plan.version', (caseId: string) => ({ caseId, number: 1 })],
    ['paper.prepare', (caseId: string) => ({ paper: { kind: 'plan', caseId, number: 1, language: 'de' } })],
    ['contact.list', (caseId: string) => ({ caseId, offset: 0, limit: 1 })],
    ['case.advance', (caseId: string) => ({ caseId, version: 1, to: 'closing', on: simpleCase().openedOn })],
  ] as const)('refuses %s', async (name, input) => {
    const { office, id } = await colleaguesCase();
    const anna = await office.sitDown('anna');
    const answer = await anna.core.call(name, input(id));
    expect(answer).toMatchObject({ ok: false, error: { code: 'case-access-needed' } });
  });

  it('opens for today with a reason, which the log keeps as a code and the file in words', async () => {
    const { office, id, reference } = await colleaguesCase();
    const anna = await office.sitDown('anna');
    await anna.call('case.requestAccess', { reference, reason: 'cover', reasonText: 'Frau Timm ist krank.' });
    expect((await anna.call('case.open', { caseId: id })).file.reference).toBe(reference);
    expect((await anna.call('day.overview', {})).accessed).toMatchObject([{ caseId: id }]);
    await anna.leave();

    const dirk = await office.sitDown('dirk');
    const list = { from: null, to: null, user: null, offset: 0, limit: 50 };
    const taken = await dirk.call('audit.list', { ...list, event: 'case.accessTaken' });
    expect(taken.entries).toMatchObject([{ user: staff.anna.name, detail: { reason: 'cover' } }]);
    expect(JSON.stringify(taken)).not.toContain('krank');
    const opened = await dirk.call('audit.list', { ...list, event: 'case.opened' });
    expect(opened.entries[0]).toMatchObject({ detail: { own: false }, caseRef: taken.entries[0]?.caseRef });
  });

  it('closes again on the next day', async () => {
    const { office, id, reference } = await colleaguesCase();
    let now = new Date();
    const anna = await office.sitDown('anna', { now: () => now });
    await anna.call('case.requestAccess', { reference, reason: 'cover', reasonText: 'Vertretung.' });
    await anna.call('case.open', { caseId: id });
    now = new Date(now.getTime() + 86_400_000);
    expect(await anna.ask('case.open', { caseId: id })).toMatchObject({
      error: { code: 'case-access-needed' },
    });
  });

  it('opens for the Teamleitung, who sees all', async () => {
    const { office, id } = await colleaguesCase();
    const holger = await office.sitDown('holger');
    expect((await holger.call('case.open', { caseId: id })).file.id).toBe(id);
    expect((await holger.call('case.list', everything)).total).toBe(1);
  });
});

describe('roles', () => {
  /** A call of each operation that is well formed, so that only the role can refuse it. */
  const wellFormed = (name: OperationName, caseId: string): unknown => {
    const samples: Partial<Record<OperationName, unknown>> = {
      'case.list': everything,
      'case.findPersons': { givenName: '', familyName: 'Celik', birthDate: null },
      'case.search': { text: 'Celik' },
      'case.open': { caseId },
      'case.create': { client: simpleCase().client, openedOn: simpleCase().openedOn, occasion: '' },
      'contact.add': { caseId, details: simpleCase().contacts[0] },
      'draft.save': { key: 'k', payload: 'p' },
      'draft.load': { key: 'k' },
      'handoff.preview': { recipient: 'kreis-lippe', month: '2026-01' },
      'handoff.prepare': { recipient: 'kreis-lippe', month: '2026-01' },
      'handoff.saveRecipientKey': { recipient: 'kreis-lippe', armoredKey: '' },
      'audit.list': { from: null, to: null, event: null, user: null, offset: 0, limit: 10 },
    };
    return samples[name] ?? {};
  };
  const tried: OperationName[] = [
    'case.list',
    'case.findPersons',
    'case.search',
    'case.open',
    'case.create',
    'contact.add',
    'day.overview',
    'draft.save',
    'draft.load',
    'draft.list',
    'handoff.recipients',
    'handoff.packages',
    'handoff.preview',
    'handoff.prepare',
    'handoff.saveRecipientKey',
    'audit.list',
    'audit.verify',
  ];

  it.each(['anna', 'dirk', 'ida'] as const)('%s gets nothing that the role may not use', async (key) => {
    const { office, id } = await colleaguesCase();
    const desk = await office.sitDown(key);
    const { role } = staff[key];
    const refused = tried.filter((name) => !mayUse(role, operations[name].permission));
    expect(refused.length).toBeGreaterThan(0);
    for (const name of refused) {
      expect([name, await desk.core.call(name, wellFormed(name, id))]).toEqual([
        name,
        { ok: false, error: { code: 'not-allowed' } },
      ]);
    }
  });

  it('a refused change has changed nothing', async () => {
    const { office, id } = await colleaguesCase();
    const dirk = await office.sitDown('dirk');
    await expect(
      dirk.call('contact.add', { caseId: id, details: simpleCase().contacts[0] as never }),
    ).rejects.toThrow(Refusal);
    await dirk.leave();
    const jutta = await office.sitDown('jutta');
    expect((await jutta.call('case.open', { caseId: id })).contactCount).toBe(1);
  });

  it('before unlock nothing but the vault answers', async () => {
    const core = newOffice().core();
    for (const name of tried) {
      expect([name, await core.call(name, wellFormed(name, crypto.randomUUID()))]).toEqual([
        name,
        { ok: false, error: { code: 'locked' } },
      ]);
    }
    expect(await core.call('vault.status', {})).toMatchObject({ ok: true, output: { state: 'locked' } });
  });
});
