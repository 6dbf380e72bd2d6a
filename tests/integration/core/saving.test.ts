import { describe, expect, it } from 'vitest';
import type { Input } from '../../../domain/contract/operations.ts';
import { addDays } from '../../../domain/date.ts';
import { enterStory } from '../../stories/enter-story.ts';
import { type Desk } from '../../stories/office.ts';
import { deskForFile, today } from './office.ts';
import { open, simpleCase } from './simple-case.ts';

const atWork = deskForFile('anna');

async function annaWithCase(story = simpleCase()) {
  const anna = atWork();
  const { id } = await enterStory(anna.call, story);
  return { office: anna.office, anna, id };
}

const checkDetails = (goalId: string): Input<'check.save'>['details'] => ({
  heldOn: today,
  language: null,
  interpreter: '',
  result: 'stable',
  goals: [{ goalId, durability: 'stable', comment: '' }],
  clientWords: 'erste Fassung',
  followUpNeeded: false,
  followUpOn: null,
  followUpNote: '',
  systemHeld: null,
  systemNote: '',
  systemImprovement: '',
});

const closing = {
  reason: 'goals-reached',
  heldOn: today,
  language: null,
  interpreter: '',
  clientView: 'Gut.',
  clientViewMissing: '',
  caseworkerView: 'Gut.',
  wouldHaveHelped: '',
} as const;

/** Saves twice from one state, as two windows would, and gives both answers and what the file says then. */
async function saveTwice(desk: Desk, save: (text: string) => Promise<unknown>, read: () => Promise<unknown>) {
  const first = await save('erstes Fenster');
  const second = await save('zweites Fenster');
  return { first, second, now: await read(), desk };
}

describe('two windows saving the same record: the second is told, nothing is overwritten', () => {
  it.each<[string, (desk: Desk, caseId: string) => Promise<Awaited<ReturnType<typeof saveTwice>>>]>([
    [
      'the request',
      async (desk, caseId) => {
        const { version } = (await open(desk.call, caseId)).file;
        const intake = { ...simpleCase().intake, openedOn: simpleCase().openedOn };
        return saveTwice(
          desk,
          (occasion) => desk.ask('case.saveIntake', { caseId, version, intake: { ...intake, occasion } }),
          async () => (await open(desk.call, caseId)).file.occasion,
        );
      },
    ],
    [
      'a person',
      async (desk, caseId) => {
        const person = (await open(desk.call, caseId)).household[0]?.person;
        if (person === undefined) throw new Error('no client');
        const { id: personId, version, ...details } = person;
        return saveTwice(
          desk,
          (phone) => desk.ask('person.save', { caseId, personId, version, details: { ...details, phone } }),
          async () => (await open(desk.call, caseId)).household[0]?.person.phone,
        );
      },
    ],
    [
      'the Erstgespräch',
      async (desk, caseId) => {
        const found = (await open(desk.call, caseId)).assessment;
        if (found === null) throw new Error('no assessment');
        const { id: _id, version, ...details } = found;
        return saveTwice(
          desk,
          (network) => desk.ask('assessment.save', { caseId, version, details: { ...details, network } }),
          async () => (await open(desk.call, caseId)).assessment?.network,
        );
      },
    ],
    [
      'a goal',
      async (desk, caseId) => {
        const goal = (await open(desk.call, caseId)).goals[0];
        if (goal === undefined) throw new Error('no goal');
        const { id: goalId, version, steps: _steps, ...details } = goal;
        return saveTwice(
          desk,
          (title) => desk.ask('plan.saveGoal', { caseId, goalId, version, details: { ...details, title } }),
          async () => (await open(desk.call, caseId)).goals[0]?.title,
        );
      },
    ],
    [
      'a contact',
      async (desk, caseId) => {
        const contact = (await open(desk.call, caseId)).contacts[0];
        if (contact === undefined) throw new Error('no contact');
        const { id: contactId, version, ...details } = contact;
        return saveTwice(
          desk,
          (note) =>
            desk.ask('contact.correct', { caseId, contactId, version, details: { ...details, note } }),
          async () => (await open(desk.call, caseId)).contacts[0]?.note,
        );
      },
    ],
    [
      'the first closing evaluation',
      async (desk, caseId) =>
        saveTwice(
          desk,
          (clientView) =>
            desk.ask('closing.save', { caseId, version: 0, details: { ...closing, clientView, goals: [] } }),
          async () => (await open(desk.call, caseId)).closing?.clientView,
        ),
    ],
    [
      'the first Erstgespräch',
      async (desk) => {
        const { assessment: _a, plan: _p, ...request } = simpleCase();
        const { id: caseId } = await enterStory(desk.call, request);
        const details = simpleCase().assessment as NonNullable<ReturnType<typeof simpleCase>['assessment']>;
        return saveTwice(
          desk,
          (network) => desk.ask('assessment.save', { caseId, version: 0, details: { ...details, network } }),
          async () => (await open(desk.call, caseId)).assessment?.network,
        );
      },
    ],
  ])('%s', async (_name, attempt) => {
    const { anna, id } = await annaWithCase();
    const { first, second, now } = await attempt(anna, id);
    expect(first).toMatchObject({ ok: true });
    expect(second).toEqual({ ok: false, error: { code: 'version-conflict' } });
    expect(now).toBe('erstes Fenster');
  });

  it('the first sustainability check', async () => {
    const { anna, id } = await annaWithCase(
      simpleCase({ closing: { begunOn: addDays(today, -10), closedOn: today, details: closing } }),
    );
    const { goals } = await open(anna.call, id);
    const details = checkDetails(goals[0]?.id ?? '');
    expect(await anna.ask('check.save', { caseId: id, version: 0, details })).toMatchObject({ ok: true });
    const again = { ...details, clientWords: 'zweites Fenster' };
    expect(await anna.ask('check.save', { caseId: id, version: 0, details: again })).toEqual({
      ok: false,
      error: { code: 'version-conflict' },
    });
    expect((await open(anna.call, id)).check?.clientWords).toBe('erste Fassung');
  });
});

describe('what belongs to another case', () => {
  it('can’t be evaluated, moved or changed from here', async () => {
    const { anna, id } = await annaWithCase();
    const other = await enterStory(anna.call, simpleCase());
    const foreign = (await open(anna.call, other.id)).goals[0];
    if (foreign === undefined) throw new Error('no goal');
    const { id: goalId, version, steps, ...details } = foreign;
    const step = steps[0];
    const measure = step?.measures[0];
    const attempts = [
      anna.ask('closing.save', {
        caseId: id,
        version: 0,
        details: {
          ...closing,
          goals: [{ goalId, clientValue: 0, caseworkerValue: 0, agreedValue: 0, comment: '' }],
        },
      }),
      anna.ask('plan.saveGoal', { caseId: id, goalId, version, details: { ...details, title: 'fremd' } }),
      anna.ask('plan.saveStep', {
        caseId: id,
        goalId,
        stepId: null,
        version: 0,
        details: { title: 'fremd' },
      }),
      anna.ask('plan.remove', { caseId: id, kind: 'measure', recordId: measure?.id ?? '', version: 1 }),
      anna.ask('plan.reorder', { caseId: id, kind: 'goal', order: [goalId] }),
    ];
    for (const attempt of attempts) {
      expect(await attempt).toMatchObject({
        ok: false,
        error: { code: expect.stringMatching(/not-found|invalid-input/) as string },
      });
    }
    expect((await open(anna.call, other.id)).goals).toEqual([foreign]);
    expect((await open(anna.call, id)).closing).toBeNull();
  });

  it('one Handlungsfeld or goal can’t be answered twice', async () => {
    const { anna, id } = await annaWithCase();
    const view = await open(anna.call, id);
    const { id: _id, version, ...details } = view.assessment as NonNullable<typeof view.assessment>;
    const twice = [...details.fields, ...details.fields];
    expect(
      await anna.ask('assessment.save', { caseId: id, version, details: { ...details, fields: twice } }),
    ).toMatchObject({
      error: { code: 'invalid-input' },
    });
    const attained = {
      goalId: view.goals[0]?.id ?? '',
      clientValue: 0,
      caseworkerValue: 0,
      agreedValue: 0,
      comment: '',
    } as const;
    expect(
      await anna.ask('closing.save', {
        caseId: id,
        version: 0,
        details: { ...closing, goals: [attained, attained] },
      }),
    ).toMatchObject({ error: { code: 'invalid-input' } });
  });
});

describe('an agreed plan version', () => {
  it('stays as it was when the working plan changes', async () => {
    const { anna, id } = await annaWithCase();
    const agreed = await anna.call('plan.version', { caseId: id, number: 1 });
    const goal = (await open(anna.call, id)).goals[0];
    if (goal === undefined) throw new Error('no goal');
    const { id: goalId, version, steps: _steps, ...details } = goal;
    await anna.call('plan.saveGoal', {
      caseId: id,
      goalId,
      version,
      details: { ...details, title: 'Etwas anderes' },
    });
    expect((await open(anna.call, id)).planChanged).toBe(true);
    expect(await anna.call('plan.version', { caseId: id, number: 1 })).toEqual(agreed);
  });
});

describe('what people paste', () => {
  const emoji = '👩🏽‍⚕️ 🇺🇦 ½ ﷽';
  const arabic = 'أريد أن أعمل ممرضة — یوسف';

  it('10,000 characters, emoji and Arabic come back as they were', async () => {
    const { anna, id } = await annaWithCase();
    const long = `${arabic}\n${emoji}\n${'Ä'.repeat(10_000)}`;
    const details = { ...simpleCase().contacts[0], note: long, participants: `${arabic} ${emoji}` };
    await anna.call('contact.add', { caseId: id, details: details as never });
    const view = await open(anna.call, id);
    expect(view.contacts.map(({ note }) => note)).toContain(long.normalize('NFC'));
    const { hits } = await anna.call('case.search', { text: 'ممرضة' });
    expect(hits.map(({ caseId }) => caseId)).toContain(id);
  });

  it('what is too long is refused with its field and limit, not cut', async () => {
    const { anna, id } = await annaWithCase();
    const details = { ...simpleCase().contacts[0], note: 'x'.repeat(20_001), participants: 'y'.repeat(201) };
    expect(await anna.ask('contact.add', { caseId: id, details: details as never })).toEqual({
      ok: false,
      error: {
        code: 'invalid-input',
        fields: [
          { path: 'details.participants', code: 'too-long' },
          { path: 'details.note', code: 'too-long' },
        ],
      },
    });
  });

  it.each([
    ['2026-02-31', 'not-a-date'],
    ['31.02.2026', 'not-a-date'],
    [addDays(today, 1), 'birth-date-in-future'],
    ['1899-12-31', 'date-too-early'],
  ])('the birth date %s is refused as %s', async (birthDate, code) => {
    const { ask } = atWork();
    const client = { ...simpleCase().client, birthDate };
    expect(await ask('case.create', { client, openedOn: today, occasion: '' })).toEqual({
      ok: false,
      error: { code: 'invalid-input', fields: [{ path: 'client.birthDate', code }] },
    });
  });

  it('characters that disguise a text are taken out', async () => {
    const { anna, id } = await annaWithCase();
    const details = { ...simpleCase().contacts[0], note: 'harm\u202elos\u0000' };
    await anna.call('contact.add', { caseId: id, details: details as never });
    expect((await open(anna.call, id)).contacts.map(({ note }) => note)).toContain('harmlos');
  });
});
