import { describe, expect, it } from 'vitest';
import { membershipOfClient } from '../../../domain/case/household.ts';
import { addDays } from '../../../domain/date.ts';
import { enterStory } from '../../stories/enter-story.ts';
import { member, person } from '../../stories/parts.ts';
import { deskForFile, today } from './office.ts';
import { open, simpleCase } from './simple-case.ts';

const desk = deskForFile('anna');
const brother = member('sibling', person({ givenName: 'Emre', familyName: 'Celik' }));

async function caseWithBrother() {
  const { call, ask } = desk();
  const { id: caseId } = await enterStory(call, simpleCase({ household: [brother] }));
  const view = await open(call, caseId);
  const [client, sibling] = view.household;
  if (!client || !sibling) throw new Error('household is incomplete');
  const { id: membershipId, version } = sibling;
  const departure = { until: today, reason: 'own-home', note: 'nach Lemgo' } as const;
  return {
    call,
    ask,
    caseId,
    client,
    sibling,
    departure,
    leave: (from = version) => call('household.leave', { caseId, membershipId, version: from, departure }),
    look: () => open(call, caseId),
  };
}

describe('a household', () => {
  it('knows where a child goes to school, and when that changed', async () => {
    const { call, caseId, sibling, look } = await caseWithBrother();
    const membership = {
      ...membershipOfClient,
      relationship: 'child',
      since: sibling.since,
      careState: 'in-school',
      carePlace: 'Grundschule Hasselbach',
      careSince: today,
    } as const;
    const { id: membershipId, version } = sibling;
    await call('household.change', { caseId, membershipId, version, membership });
    expect((await look()).household[1]).toMatchObject(membership);
  });

  it('is reminded of a member’s residence title as long as the member belongs to it', async () => {
    const { call, caseId, sibling, leave, look } = await caseWithBrother();
    const { id: membershipId, version, since } = sibling;
    const expires = addDays(today, 40);
    const membership = {
      ...membershipOfClient,
      relationship: 'sibling',
      since,
      residenceTitle: 'aufenthg-24',
      residenceExpiresOn: expires,
      germanLevel: 'A2',
    } as const;
    await call('household.change', { caseId, membershipId, version, membership });
    const { household, deadlines } = await look();
    expect(household[1]).toMatchObject(membership);
    const reminded = { kind: 'member-residence-expiry', dueOn: expires, recordId: membershipId };
    expect(deadlines).toContainEqual(expect.objectContaining(reminded));
    await leave(version + 1);
    expect((await look()).deadlines).not.toContainEqual(expect.objectContaining(reminded));
  });

  it('is left on a day and for a reason; the time in it stays in the file', async () => {
    const { leave, look, sibling } = await caseWithBrother();
    await leave();
    const { household, formerMembers } = await look();
    expect(household.map(({ relationship }) => relationship)).toEqual(['client']);
    expect(formerMembers).toMatchObject([
      { person: sibling.person, since: sibling.since, until: today, leavingReason: 'own-home' },
    ]);
  });

  it('keeps who has left as a person of the file: details, confidential sections and duplicates stay open', async () => {
    const { call, ask, caseId, sibling, leave, look } = await caseWithBrother();
    await leave();
    const { id: personId, version, ...before } = sibling.person;
    const details = { ...before, phone: '0151 998877' };
    await call('person.save', { caseId, personId, version, details });
    expect((await look()).formerMembers).toMatchObject([{ person: { id: personId, ...details } }]);
    const section = { kind: 'separation', text: 'Er ist nicht freiwillig gegangen.' } as const;
    await call('confidential.save', { caseId, personId, sectionId: null, version: 0, details: section });
    expect((await call('confidential.open', { caseId, personId })).sections).toMatchObject([section]);
    expect(await call('person.duplicates', { caseId, personId })).toMatchObject({ merges: [] });
    const { id: elsewhere } = await enterStory(call, simpleCase());
    const foreign = await ask('person.save', { caseId: elsewhere, personId, version: version + 1, details });
    expect(foreign).toMatchObject({ error: { code: 'not-found' } });
  });

  it('is still where somebody is found who belongs to no other any more', async () => {
    const { call, leave, caseId, look } = await caseWithBrother();
    const { file } = await look();
    await leave();
    const emre = { givenName: 'Emre', familyName: 'Celik', birthDate: null };
    const { hits } = await call('case.findPersons', emre);
    expect(hits).toContainEqual(expect.objectContaining({ caseId, reference: file.reference }));
  });

  it('and a new case take over who is known, as one person whose details count in both', async () => {
    const { call, ask, caseId, sibling, leave } = await caseWithBrother();
    const { id: knownId, version, ...before } = sibling.person;
    const { client, openedOn } = simpleCase();
    const created = await call('case.create', { client, knownId, openedOn, occasion: 'Er selbst.' });
    const own = await open(call, created.id);
    expect(own.file.clientId).toBe(knownId);
    expect(own.household).toMatchObject([
      { relationship: 'client', since: openedOn, person: sibling.person },
    ]);

    const other = await enterStory(call, simpleCase());
    const { membership } = member('partner', before);
    const joining = { details: before, knownId, membership: { ...membership, since: today } };
    expect(await call('household.add', { caseId: other.id, ...joining })).toEqual({ id: knownId, version });
    const phone = '0151 112233';
    await call('person.save', {
      caseId: created.id,
      personId: knownId,
      version,
      details: { ...before, phone },
    });
    for (const file of [caseId, created.id, other.id]) {
      const { household } = await open(call, file);
      expect(household.filter(({ person: { id } }) => id === knownId)).toMatchObject([{ person: { phone } }]);
    }
    // Nobody belongs to a household twice, and whoever left it comes back to it.
    expect(await ask('household.add', { caseId, ...joining })).toMatchObject({
      error: { code: 'version-conflict' },
    });
    await leave();
    expect(await ask('household.add', { caseId, ...joining })).toMatchObject({
      error: { code: 'not-allowed' },
    });
  });

  it('has the member back as before when the departure is undone', async () => {
    const { call, caseId, leave, look, sibling } = await caseWithBrother();
    const { id: membershipId, version } = await leave();
    await call('household.undoLeave', { caseId, membershipId, version });
    const { household, formerMembers } = await look();
    expect(household[1]).toEqual({ ...sibling, version: version + 1 });
    expect(formerMembers).toEqual([]);
  });

  it('keeps both intervals of somebody who returns', async () => {
    const { call, caseId, leave, look, sibling } = await caseWithBrother();
    await leave();
    const membership = { ...membershipOfClient, relationship: 'sibling', since: today } as const;
    await call('household.return', { caseId, personId: sibling.person.id, membership });
    const { household, formerMembers } = await look();
    expect(household[1]).toMatchObject({ person: sibling.person, since: today });
    expect(formerMembers).toMatchObject([{ person: sibling.person, since: sibling.since, until: today }]);
  });

  it('does not take anybody back twice', async () => {
    const { ask, call, caseId, leave, sibling } = await caseWithBrother();
    const left = await leave();
    const membership = { ...membershipOfClient, relationship: 'sibling', since: today } as const;
    await call('household.return', { caseId, personId: sibling.person.id, membership });
    const again = await ask('household.return', { caseId, personId: sibling.person.id, membership });
    expect(again).toMatchObject({ error: { code: 'version-conflict' } });
    const { id: membershipId, version } = left;
    const undone = await ask('household.undoLeave', { caseId, membershipId, version });
    expect(undone).toMatchObject({ error: { code: 'version-conflict' } });
  });

  it('keeps its client, who can neither leave nor become somebody else', async () => {
    const { ask, caseId, client, sibling, departure } = await caseWithBrother();
    const ofClient = { caseId, membershipId: client.id, version: client.version };
    const change = (relationship: 'sibling' | 'client') => ({
      ...membershipOfClient,
      relationship,
      since: client.since,
    });
    const tries = [
      await ask('household.leave', { ...ofClient, departure }),
      await ask('household.change', { ...ofClient, membership: change('sibling') }),
      await ask('household.change', {
        caseId,
        membershipId: sibling.id,
        version: sibling.version,
        membership: change('client'),
      }),
    ];
    for (const answer of tries) expect(answer).toEqual({ ok: false, error: { code: 'not-allowed' } });
  });

  it('is not joined before one is born', async () => {
    const { ask, call, caseId, sibling } = await caseWithBrother();
    const { id: _id, version, person, ...membership } = sibling;
    const birthDate = addDays(membership.since, 1);
    const { id: _person, version: _version, ...details } = person;
    const born = { ...details, birthDate };
    const since = {
      error: { code: 'invalid-input', fields: [{ path: 'membership.since', code: 'before-birth' }] },
    };
    const added = { ...membership, relationship: 'sibling' as const };
    expect(await ask('household.add', { caseId, details: born, membership: added })).toMatchObject(since);
    const first = { ...born, birthDate: membership.since };
    await call('person.save', { caseId, personId: person.id, version: person.version, details: first });
    const before = { ...membership, since: addDays(membership.since, -1) };
    const change = { caseId, membershipId: sibling.id, version, membership: before };
    expect(await ask('household.change', change)).toMatchObject(since);
  });

  it('stands against a birth date that comes after it, as school place and group do', async () => {
    const { ask, call, caseId, sibling, client } = await caseWithBrother();
    const { id: membershipId, version, person, ...membership } = sibling;
    const { id: personId, version: personVersion, ...details } = person;
    const born = (birthDate: string) =>
      ask('person.save', { caseId, personId, version: personVersion, details: { ...details, birthDate } });
    const against = (code: string) => ({
      error: { code: 'invalid-input', fields: [{ path: 'details.birthDate', code }] },
    });
    expect(await born(addDays(membership.since, 1))).toMatchObject(against('born-after-membership'));
    const changed = { ...membership, since: today };
    await call('household.change', { caseId, membershipId, version, membership: changed });
    const group = {
      kind: 'griffbereit' as const,
      place: 'Stadtbücherei',
      guide: '',
      guideContact: '',
      languages: [],
      schedule: '',
      places: null,
      startsOn: null,
      endsOn: null,
      note: '',
    };
    const { id: groupId } = await call('programme.saveGroup', { groupId: null, version: 0, details: group });
    const joined = { registeredOn: addDays(today, -9), joinedOn: null, measureId: null };
    await call('programme.join', {
      caseId,
      participationId: null,
      version: 0,
      details: { groupId, personIds: [client.person.id, personId], ...joined },
      measureFollows: false,
    });
    expect(await born(addDays(today, -8))).toMatchObject(against('born-after-group'));
    const entry = {
      wish: null,
      wishNote: '',
      advisedOn: null,
      inGermanySince: null,
      measureId: null,
      note: '',
    };
    await call('schoolEntry.save', {
      caseId,
      entryId: null,
      version: 0,
      details: { ...entry, personId, registeredOn: addDays(today, -20) },
    });
    expect(await born(addDays(today, -19))).toMatchObject(against('born-after-school-entry'));
    expect(await born(addDays(today, -20))).toMatchObject({ ok: true });
  });

  it('is not left before it was joined', async () => {
    const { ask, caseId, sibling, departure } = await caseWithBrother();
    const until = addDays(sibling.since, -1);
    const { id: membershipId, version } = sibling;
    const answer = await ask('household.leave', {
      caseId,
      membershipId,
      version,
      departure: { ...departure, until },
    });
    expect(answer).toMatchObject({
      error: { code: 'invalid-input', fields: [{ path: 'departure.until', code: 'end-before-start' }] },
    });
  });

  it('refuses a change that started from an older state', async () => {
    const { ask, caseId, leave, sibling, departure } = await caseWithBrother();
    await leave();
    const { id: membershipId, version } = sibling;
    const again = await ask('household.leave', { caseId, membershipId, version, departure });
    expect(again).toMatchObject({ error: { code: 'version-conflict' } });
  });
});
