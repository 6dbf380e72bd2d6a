import { mkdirSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { createCore } from '../../../main/core/core.ts';
import { environmentFrom } from '../../../main/core/environment.ts';
import { enterStory } from '../../stories/enter-story.ts';
import { staff } from '../../stories/staff.ts';
import { deskAt } from '../../stories/office.ts';
import { member, person } from '../../stories/parts.ts';
import { officeForEachTest, today } from './office.ts';
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
    const { path } = await anna.call('document.deliver', {
      caseId,
      kind: 'plan',
      number: 1,
      language: 'de',
      bytes,
    });
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
  const { call } = await office.sitDown('anna');
  const story = simpleCase();
  const client = { ...story.client, street: 'Musterweg 12', phone: '05231 627701', specialProtection: true };
  const [goal] = story.plan?.goals ?? [];
  if (goal === undefined) throw new Error('the story has no goal');
  const details = {
    ...goal.details,
    clientWords: 'Rabia Celik, Musterweg 12, 05231/627701: Ich will arbeiten.',
  };
  const plan = { ...story.plan, agreements: story.plan?.agreements ?? [], goals: [{ ...goal, details }] };
  const { id: caseId } = await enterStory(call, { ...story, client, plan });
  const paper = await call('plan.printout', { caseId, number: 1, language: 'tr' });
  expect(paper.plan.goals[0]?.clientWords).toBe(
    '[geschützt] [geschützt], [geschützt], [geschützt]: Ich will arbeiten.',
  );
  for (const trace of ['Celik', 'Rabia', 'Musterweg', '627701'])
    expect(JSON.stringify(paper)).not.toContain(trace);
});

it('somebody who has left the household is not named either, once they are protected', async () => {
  const office = newOffice();
  const { call } = await office.sitDown('anna');
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
    household: [member('partner', person({ ...wife, specialProtection: true }))],
  });
  const left = (await open(call, caseId)).household.find(({ relationship }) => relationship === 'partner');
  await call('household.leave', {
    caseId,
    membershipId: left?.id ?? '',
    version: left?.version ?? 0,
    departure: { until: today, reason: 'separation', note: '' },
  });
  const paper = await call('plan.printout', { caseId, number: 1, language: 'de' });
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
