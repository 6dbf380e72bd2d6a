import { mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../domain/date.ts';
import { createCore } from '../../../main/core/core.ts';
import { environmentFrom } from '../../../main/core/environment.ts';
import { enterStory } from '../../stories/enter-story.ts';
import { staff } from '../../stories/staff.ts';
import { deskAt } from '../../stories/office.ts';
import { member, person } from '../../stories/parts.ts';
import { officeForEachTest, today } from './office.ts';
import { askForPaper, onPaper } from './on-paper.ts';
import { open, simpleCase } from './simple-case.ts';

const newOffice = officeForEachTest();

async function printedWith(more: (folder: string) => Record<string, string>) {
  const office = newOffice();
  const share = join(office.folder, 'freigabe');
  mkdirSync(join(share, 'ausgang'), { recursive: true });
  const environment = environmentFrom([`--vault=${office.vault}`], {
    KIM_OUTBOX: share,
    ...more(office.folder),
  });
  const core = createCore(environment);
  try {
    const { slots } = await deskAt(core, '').call('vault.status', {});
    const slotId = slots.find(({ name }) => name === staff.anna.name)?.id ?? '';
    const anna = deskAt(core, slotId);
    await anna.call('vault.unlock', { slotId, password: staff.anna.password });
    const { id: caseId } = await enterStory(anna.call, simpleCase());
    const bytes = new TextEncoder().encode('%PDF');
    const { paperId } = await onPaper(anna, { kind: 'plan', caseId, number: 1, language: 'de' });
    await anna.call('paper.keep', { paperId, bytes });
    const { path } = await anna.call('paper.deliver', { paperId });
    return { office, share, path };
  } finally {
    await core.close();
  }
}

it('a printed plan names people: it never lies on the share that recipients look into', async () => {
  const { office, share, path } = await printedWith(() => ({}));
  expect(dirname(path)).toBe(office.folder);
  expect(readdirSync(share, { recursive: true })).toEqual(['ausgang']);
});

it('a protected person’s name and address are not on it, wherever somebody typed them', async () => {
  const office = newOffice();
  const anna = await office.sitDown('anna');
  const story = simpleCase();
  const client = { ...story.client, street: 'Musterweg 12', phone: '05231 627701', specialProtection: true };
  const [goal] = story.plan?.goals ?? [];
  if (goal === undefined) throw new Error('the story has no goal');
  const details = {
    ...goal.details,
    clientWords: 'Rabia Celik, Musterweg 12, 05231/627701: Ich will arbeiten.',
  };
  const plan = { ...story.plan, agreements: story.plan?.agreements ?? [], goals: [{ ...goal, details }] };
  const { id: caseId } = await enterStory(anna.call, { ...story, client, plan });
  const paper = await onPaper(anna, { kind: 'plan', caseId, number: 1, language: 'tr' });
  expect(paper.plan.goals[0]?.clientWords).toBe(
    '[geschützt] [geschützt], [geschützt], [geschützt]: Ich will arbeiten.',
  );
  for (const trace of ['Celik', 'Rabia', 'Musterweg', '627701'])
    expect(JSON.stringify(paper)).not.toContain(trace);
});

it('somebody who has left the household is not named either, once they are protected', async () => {
  const office = newOffice();
  const anna = await office.sitDown('anna');
  const { call } = anna;
  const story = simpleCase();
  const [goal] = story.plan?.goals ?? [];
  if (goal === undefined) throw new Error('the story has no goal');
  const clientWords = 'Mit Leyla rede ich nicht mehr, sie wohnt jetzt Am Turm 3.';
  const plan = {
    agreements: story.plan?.agreements ?? [],
    goals: [{ ...goal, details: { ...goal.details, clientWords } }],
  };
  const wife = { givenName: 'Leyla', familyName: 'Celik', birthDate: '1991-02-03', street: 'Am Turm 3' };
  const { id: caseId } = await enterStory(call, {
    ...story,
    plan,
    household: [member('partner', person(wife))],
  });
  const { household } = await open(call, caseId);
  const partner = household.find(({ relationship }) => relationship === 'partner');
  if (partner === undefined) throw new Error('no partner');
  const departure = { until: today, reason: 'separation', note: '' } as const;
  await call('household.leave', { caseId, membershipId: partner.id, version: partner.version, departure });
  // Only now, as she has moved out, somebody learns that she has to be protected.
  const { id: personId, version, ...details } = partner.person;
  await call('person.save', {
    caseId,
    personId,
    version,
    details: { ...details, specialProtection: true },
  });
  const paper = await onPaper(anna, { kind: 'plan', caseId, number: 1, language: 'de' });
  expect(paper.clientName).toBe('Rabia Celik');
  expect(paper.plan.goals[0]?.clientWords).toBe(
    'Mit [geschützt] rede ich nicht mehr, sie wohnt jetzt [geschützt].',
  );
});

it('is written where the office says', async () => {
  const { office, path } = await printedWith((folder) => {
    mkdirSync(join(folder, 'papiere'));
    return { KIM_PRINTS: join(folder, 'papiere') };
  });
  expect(dirname(path)).toBe(join(office.folder, 'papiere'));
});

it('of the Übungsakte never goes where the office looks for real papers and packages', () => {
  const policy = { KIM_OUTBOX: '/freigabe', KIM_PRINTS: '/papiere' };
  const places = (...more: string[]) => environmentFrom(['--vault=/uebung/akte', ...more], policy);
  expect(places()).toMatchObject({ outboxFolder: '/freigabe', printFolder: '/papiere', training: false });
  const beside = { outboxFolder: '/uebung', printFolder: '/uebung', training: true, trainingChosen: true };
  expect(places('--training')).toMatchObject(beside);
});

describe('a paper that is looked at', () => {
  async function looking() {
    const office = newOffice();
    const anna = await office.sitDown('anna');
    const { id: caseId } = await enterStory(anna.call, simpleCase());
    const { paperId } = await onPaper(anna, { kind: 'plan', caseId, number: 1, language: 'ar' });
    return { office, anna, caseId, paperId };
  }

  it('lies in no folder until it is saved, and then as the bytes that were looked at', async () => {
    const { office, anna, paperId } = await looking();
    const before = readdirSync(office.folder);
    const bytes = new TextEncoder().encode('%PDF looked at');
    await anna.call('paper.keep', { paperId, bytes });
    expect((await anna.call('paper.look', { paperId })).bytes).toEqual(bytes);
    expect(readdirSync(office.folder)).toEqual(before);
    const { path } = await anna.call('paper.deliver', { paperId });
    expect(new Uint8Array(readFileSync(path))).toEqual(bytes);
  });

  it('does not leave when the file would say something else by then', async () => {
    const { office, anna, caseId, paperId } = await looking();
    await anna.call('paper.keep', { paperId, bytes: new TextEncoder().encode('%PDF') });
    const { household } = await anna.call('case.open', { caseId });
    const client = household.find(({ relationship }) => relationship === 'client')?.person;
    if (client === undefined) throw new Error('no client');
    const { id: personId, version, ...before } = client;
    const details = { ...before, specialProtection: true };
    await anna.call('person.save', { caseId, personId, version, details });
    const files = readdirSync(office.folder);
    expect(await anna.ask('paper.deliver', { paperId })).toEqual({
      ok: false,
      error: { code: 'paper-outdated' },
    });
    expect(readdirSync(office.folder)).toEqual(files);
  });

  it('is not saved before it was laid out', async () => {
    const { anna, paperId } = await looking();
    expect(await anna.ask('paper.look', { paperId })).toMatchObject({ error: { code: 'not-found' } });
    expect(await anna.ask('paper.deliver', { paperId })).toMatchObject({ error: { code: 'paper-outdated' } });
  });

  it('stands in the log when it is looked at and when it leaves, each by its kind', async () => {
    const { office, anna, paperId } = await looking();
    await anna.call('paper.keep', { paperId, bytes: new TextEncoder().encode('%PDF') });
    await anna.call('paper.deliver', { paperId });
    await anna.leave();
    const dirk = await office.sitDown('dirk');
    const list = { from: null, to: null, user: null, offset: 0, limit: 50 };
    const detail = { paper: 'plan', number: 1, language: 'ar' };
    for (const event of ['paper.laidOut', 'document.delivered'] as const) {
      const { entries } = await dirk.call('audit.list', { ...list, event });
      expect(entries).toMatchObject([{ detail }]);
    }
  });
});

describe('the paper of the check', () => {
  const details = {
    heldOn: addDays(today, -2),
    language: 'ar' as const,
    interpreter: 'Leyla Yildirim, Sprachmittlerpool',
    result: 'partly' as const,
    clientWords: 'Leyla hilft mir, Am Turm 3.',
    followUpNeeded: true,
    followUpOn: addDays(today, 30),
    followUpNote: 'Leyla Yildirim fragen.',
    systemHeld: 'no' as const,
    systemNote: 'Das Amt hat nicht geantwortet.',
    systemImprovement: 'Feste Ansprechperson im Amt.',
  };
  const hidden = { givenName: 'Leyla', familyName: 'Yildirim', birthDate: '1991-02-03', street: 'Am Turm 3' };
  async function closedCase() {
    const office = newOffice();
    const anna = await office.sitDown('anna');
    const { id: caseId } = await enterStory(
      anna.call,
      simpleCase({
        household: [member('partner', person({ ...hidden, specialProtection: true }))],
        closing: {
          begunOn: addDays(today, -40),
          closedOn: addDays(today, -30),
          details: {
            heldOn: addDays(today, -31),
            language: null,
            interpreter: '',
            reason: 'goals-reached',
            clientView: 'Es geht mir gut.',
            clientViewMissing: '',
            caseworkerView: 'Das Ziel ist erreicht.',
            wouldHaveHelped: '',
          },
        },
      }),
    );
    return { anna, caseId };
  }

  it('is there once a check was saved', async () => {
    const { anna, caseId } = await closedCase();
    expect(await askForPaper(anna, { kind: 'check', caseId, language: 'ar' })).toMatchObject({
      error: { code: 'not-found' },
    });
  });

  it('says what was reached and whether it holds, names nobody protected, and keeps the office’s own level back', async () => {
    const { anna, caseId } = await closedCase();
    const [goal] = (await open(anna.call, caseId)).goals;
    const line = { goalId: goal?.id ?? '', durability: 'partly' as const, comment: 'Vertrag bis März.' };
    await anna.call('check.save', { caseId, version: 0, details: { ...details, goals: [line] } });
    const paper = await onPaper(anna, { kind: 'check', caseId, language: 'ar' });
    expect(paper).toMatchObject({
      closedOn: addDays(today, -30),
      agreed: [{ goalId: goal?.id, agreedValue: 0 }],
      goals: [{ title: 'Arbeit finden' }],
      check: {
        result: 'partly',
        goals: [line],
        language: 'ar',
        interpreter: '[geschützt] [geschützt], Sprachmittlerpool',
        clientWords: '[geschützt] hilft mir, [geschützt].',
        followUpNote: '[geschützt] [geschützt] fragen.',
      },
    });
    for (const kept of ['Leyla', 'Yildirim', 'Am Turm', 'Ansprechperson', 'nicht geantwortet'])
      expect(JSON.stringify(paper)).not.toContain(kept);
    await anna.call('paper.keep', { paperId: paper.paperId, bytes: new TextEncoder().encode('%PDF') });
    const { path } = await anna.call('paper.deliver', { paperId: paper.paperId });
    expect(path).toMatch(/_Nachhaltigkeitsprüfung_ar[.]pdf$/);
  });
});

it('the overview holds six lines’ worth of facts, no notes, and no protected person', async () => {
  const office = newOffice();
  const anna = await office.sitDown('anna');
  const story = simpleCase();
  const child = { givenName: 'Emre', familyName: 'Celik', birthDate: '2018-05-04' };
  const hidden = { givenName: 'Leyla', familyName: 'Yildirim', birthDate: '1991-02-03', street: 'Am Turm 3' };
  const { id: caseId } = await enterStory(anna.call, {
    ...story,
    intake: { ...story.intake, occasion: 'Sucht Arbeit; Leyla wohnt Am Turm 3.' },
    household: [
      member('partner', person({ ...hidden, specialProtection: true })),
      member('child', person(child)),
    ],
  });
  const contact = {
    contactOn: today,
    kind: 'phone',
    minutes: 20,
    participants: '',
    interpreter: '',
  } as const;
  await anna.call('contact.add', { caseId, details: { ...contact, note: 'Nur für das Team.' } });
  const paper = await onPaper(anna, { kind: 'overview', caseId, language: 'ar' });
  expect(paper.household).toEqual([
    { name: 'Emre Celik', birthDate: '2018-05-04', relationship: 'child', livesElsewhere: false },
  ]);
  expect(paper.occasion).toBe('Sucht Arbeit; [geschützt] wohnt [geschützt].');
  expect(paper.contacts[0]).toEqual({ contactOn: today, kind: 'phone' });
  expect(paper.goals).toHaveLength(story.plan?.goals.length ?? 0);
  for (const trace of ['Leyla', 'Yildirim', 'Am Turm', 'Nur für das Team'])
    expect(JSON.stringify(paper)).not.toContain(trace);
});
