import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../domain/date.ts';
import { unlockVault } from '../../../main/core/vault/unlock.ts';
import { enterStory } from '../../stories/enter-story.ts';
import type { Desk } from '../../stories/office.ts';
import { measure } from '../../stories/parts.ts';
import { staff } from '../../stories/staff.ts';
import type { Story } from '../../stories/story.ts';
import { enterOffer } from './directory-entries.ts';
import { officeForEachTest, today, type Office } from './office.ts';
import { simpleCase } from './simple-case.ts';

const newOffice = officeForEachTest();
const day = (days: number) => addDays(today, days);

/** A case with a measure that was due yesterday. */
const overdueCase = () => {
  const story = simpleCase();
  const [goal] = story.plan?.goals ?? [];
  if (!story.plan || !goal) throw new Error('no plan');
  const measures = [measure({ title: 'Bewerben', responsible: 'client', dueOn: day(-1) })];
  return {
    ...story,
    plan: { ...story.plan, goals: [{ ...goal, steps: [{ title: 'Suchen', measures }] }] },
  };
};

async function withOverdue() {
  const office = newOffice();
  const anna = await office.sitDown('anna');
  const { id: caseId } = await enterStory(anna.call, overdueCase());
  const { deadlines } = await anna.call('day.overview', {});
  const due = deadlines.find(({ kind }) => kind === 'measure-due');
  if (!due) throw new Error('nothing is due');
  return { office, anna, caseId, due };
}

/** As often again, with what was said when it was put off. */
async function repeatMeasure(office: Office, slotId: string, { recordId }: Due, times: number) {
  const vault = await unlockVault({ folder: office.vault, slotId, password: staff.anna.password });
  const { cases } = vault;
  if (cases === undefined) throw new Error('no cases database');
  const [one] = (await cases.knex('measure').where({ id: recordId })) as Record<string, unknown>[];
  const [said] = (await cases.knex('deadline_snooze')) as Record<string, unknown>[];
  await cases.knex.transaction(async (trx) => {
    for (let time = 0; time < times; time += 1) {
      const id = randomUUID();
      await trx('measure').insert({ ...one, id, position: time + 1 });
      await trx('deadline_snooze').insert({ ...said, id: randomUUID(), record_id: id });
    }
  });
  await vault.close({ backup: false });
}

type Due = Awaited<ReturnType<typeof withOverdue>>['due'];
const named = ({ caseId, kind, recordId }: Due) => ({ caseId, kind, recordId });
const until = day(7);
const putOff = ({ ask }: Desk, due: Due, more: object = {}) =>
  ask('deadline.putOff', {
    ...named(due),
    dueOn: due.dueOn,
    version: 0,
    details: { until, reason: 'Termin ist vereinbart.' },
    ...more,
  });
const kinds = (rows: readonly { kind: string }[]) => rows.map(({ kind }) => kind);

describe('a deadline that is put off', () => {
  it('leaves the day and its count, stands among what rests, and keeps its own day everywhere', async () => {
    const { anna, caseId, due } = await withOverdue();
    expect(await putOff(anna, due)).toEqual({ ok: true, output: { version: 1 } });
    const after = await anna.call('day.overview', {});
    expect(kinds(after.deadlines)).not.toContain('measure-due');
    expect(after.counts.overdue).toBe(0);
    const said = { until, reason: 'Termin ist vereinbart.', version: 1 };
    expect(after.resting).toMatchObject([{ kind: 'measure-due', dueOn: due.dueOn, putOff: said }]);
    const view = await anna.call('case.open', { caseId });
    expect(view.deadlines.find(({ kind }) => kind === 'measure-due')).toMatchObject({
      dueOn: due.dueOn,
      putOff: said,
    });
    const goal = view.deadlines.find(({ kind }) => kind === 'goal-due');
    expect(goal?.putOff).toBeNull();
  });

  it('is counted with all that rest, though not all are shown', async () => {
    const { office, anna, due } = await withOverdue();
    await putOff(anna, due);
    await anna.leave();
    await repeatMeasure(office, anna.slotId, due, 250);
    const again = await office.sitDown('anna');
    const { counts, resting } = await again.call('day.overview', {});
    expect(counts).toMatchObject({ overdue: 0, resting: 251 });
    expect(resting).toHaveLength(200);
  });

  it('comes back by itself on its day', async () => {
    const { office, anna, due } = await withOverdue();
    await putOff(anna, due);
    await anna.leave();
    const at = (days: number) => () => new Date(Date.now() + days * 86_400_000);
    const before = await office.sitDown('anna', { now: at(6) });
    expect((await before.call('day.overview', {})).resting).toHaveLength(1);
    await before.leave();
    const back = await office.sitDown('anna', { now: at(7) });
    const { deadlines, resting } = await back.call('day.overview', {});
    expect(resting).toEqual([]);
    expect(deadlines.find(({ kind }) => kind === 'measure-due')?.putOff).toMatchObject({ until });
  });

  it('can be taken back, and put off again', async () => {
    const { anna, due } = await withOverdue();
    await putOff(anna, due);
    await anna.call('deadline.takeUp', { ...named(due), version: 1 });
    expect(kinds((await anna.call('day.overview', {})).deadlines)).toContain('measure-due');
    expect(await putOff(anna, due)).toMatchObject({ ok: true });
  });

  it('counts anew when its day is moved', async () => {
    const { anna, caseId, due } = await withOverdue();
    await putOff(anna, due);
    const { goals } = await anna.call('case.open', { caseId });
    const [step] = goals[0]?.steps ?? [];
    const [open] = step?.measures ?? [];
    if (!step || !open) throw new Error('no measure');
    const { id: measureId, version, ...details } = open;
    await anna.call('plan.saveMeasure', {
      caseId,
      stepId: step.id,
      measureId,
      version,
      details: { ...details, dueOn: today },
    });
    const { deadlines, resting } = await anna.call('day.overview', {});
    expect(resting).toEqual([]);
    const moved = deadlines.find(({ kind }) => kind === 'measure-due');
    expect(moved).toMatchObject({ dueOn: today, putOff: null });
    expect(moved && (await putOff(anna, moved))).toMatchObject({ ok: true });
  });

  it('is refused with an outdated day, an outdated version, and where nothing is due', async () => {
    const { anna, due } = await withOverdue();
    const conflict = { ok: false, error: { code: 'version-conflict' } };
    expect(await putOff(anna, due, { dueOn: day(3) })).toMatchObject(conflict);
    await putOff(anna, due);
    expect(await putOff(anna, due)).toMatchObject(conflict);
    expect(await anna.ask('deadline.takeUp', { ...named(due), version: 7 })).toMatchObject(conflict);
    expect(await putOff(anna, due, { kind: 'follow-up', recordId: null })).toMatchObject({
      error: { code: 'not-found' },
    });
  });

  it('of a colleague is not reached', async () => {
    const office = newOffice();
    const jutta = await office.sitDown('jutta');
    await enterStory(jutta.call, overdueCase());
    const { deadlines } = await jutta.call('day.overview', {});
    const due = deadlines.find(({ kind }) => kind === 'measure-due');
    await jutta.leave();
    const anna = await office.sitDown('anna');
    expect(due && (await putOff(anna, due))).toMatchObject({ error: { code: 'case-access-needed' } });
  });

  it('stands in the log by its kind and day, without the reason', async () => {
    const { office, anna, due } = await withOverdue();
    await putOff(anna, due);
    await anna.leave();
    const dirk = await office.sitDown('dirk');
    const { entries } = await dirk.call('audit.list', {
      from: null,
      to: null,
      user: null,
      event: 'deadline.putOff',
      offset: 0,
      limit: 5,
    });
    expect(entries).toMatchObject([{ detail: { deadline: 'measure-due', until } }]);
    expect(JSON.stringify(entries)).not.toContain('vereinbart');
  });
});

describe('what waits for an answer', () => {
  const waiting = measure({
    title: 'Bescheid abwarten',
    responsible: 'institution',
    institution: 'Jobcenter Lippe',
    dueOn: null,
    state: 'running',
    answerDueOn: day(5),
  });
  const waitingCase = (closing?: Story['closing']): Story => {
    const story = simpleCase();
    const [goal] = story.plan?.goals ?? [];
    if (!story.plan || !goal) throw new Error('no plan');
    const plan = { ...story.plan, goals: [{ ...goal, steps: [{ title: 'Suchen', measures: [waiting] }] }] };
    return { ...story, plan, ...(closing && { closing }) };
  };
  const closing: NonNullable<Story['closing']> = {
    begunOn: day(-3),
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

  it('goes from the list with the closing: the plan is frozen, and nobody could take the answer down', async () => {
    const anna = await newOffice().sitDown('anna');
    const { id: openId } = await enterStory(anna.call, waitingCase());
    const { id: closedId } = await enterStory(anna.call, waitingCase(closing));
    const { openReferrals, upcomingChecks } = await anna.call('day.overview', {});
    expect(openReferrals).toMatchObject([
      { caseId: openId, kind: 'measure', title: 'Bescheid abwarten', lentUntil: null },
    ]);
    expect(upcomingChecks).toMatchObject([{ caseId: closedId, lentUntil: null }]);
  });

  it('of a referral stays after the closing, can be taken down, and goes with the end of the case', async () => {
    const anna = await newOffice().sitDown('anna');
    const { id: caseId } = await enterStory(anna.call, simpleCase());
    const [client] = (await anna.call('case.open', { caseId })).household;
    const named = await enterOffer(anna.call);
    await anna.call('referral.send', {
      caseId,
      details: {
        personId: client!.person.id,
        ...named,
        measureId: null,
        purpose: 'referral',
        sentOn: day(-9),
        categories: ['identity', 'language'],
        contactPerson: '',
        message: '',
        answerDueOn: day(-1),
      },
    });
    const advance = async (to: 'closing' | 'sustainability' | 'ended') => {
      const { file } = await anna.call('case.open', { caseId });
      await anna.call('case.advance', { caseId, version: file.version, to, on: today });
    };
    const shown = async () => {
      const { openReferrals, deadlines } = await anna.call('day.overview', {});
      return [openReferrals.map(({ kind }) => kind), kinds(deadlines).includes('referral-answer')];
    };
    await advance('closing');
    const { goals } = await anna.call('case.open', { caseId });
    const both = { clientValue: 0, caseworkerValue: 0, agreedValue: 0, comment: '' } as const;
    await anna.call('closing.save', {
      caseId,
      version: 0,
      details: {
        ...closing.details,
        heldOn: today,
        goals: goals.map(({ id: goalId }) => ({ goalId, ...both })),
      },
    });
    await advance('sustainability');
    expect(await shown()).toEqual([['referral'], true]);
    await anna.call('check.save', {
      caseId,
      version: 0,
      details: {
        heldOn: today,
        language: null,
        interpreter: '',
        result: 'not-reachable',
        goals: [],
        clientWords: '',
        followUpNeeded: false,
        followUpOn: null,
        followUpNote: '',
        systemHeld: null,
        systemNote: '',
        systemImprovement: '',
      },
    });
    await advance('ended');
    expect(await shown()).toEqual([[], false]);
  });

  it('and the checks ahead stand in the day of the Vertretung too', async () => {
    const office = newOffice();
    const jutta = await office.sitDown('jutta');
    const { id: openId } = await enterStory(jutta.call, waitingCase());
    const { id: closedId } = await enterStory(jutta.call, waitingCase(closing));
    await enterStory(jutta.call, waitingCase());
    const { staff: people } = await jutta.call('staff.list', {});
    const to = people.find(({ name }) => name === staff.anna.name)?.id ?? '';
    await jutta.call('lending.lend', {
      caseIds: [openId, closedId],
      details: { to, from: today, until: day(3), reason: 'Fortbildung' },
    });
    await jutta.leave();
    const anna = await office.sitDown('anna');
    const { openReferrals, upcomingChecks } = await anna.call('day.overview', {});
    expect(openReferrals).toMatchObject([{ caseId: openId, kind: 'measure', lentUntil: day(3) }]);
    expect(upcomingChecks).toMatchObject([{ caseId: closedId, lentUntil: day(3) }]);
  });
});

describe('the calendar', () => {
  it('holds every deadline between two days, in order, with what was put off on its own day', async () => {
    const { anna, caseId, due } = await withOverdue();
    await putOff(anna, due);
    const { deadlines } = await anna.call('day.calendar', { from: day(-1), until: day(30) });
    expect(deadlines.map((one) => [one.kind, one.dueOn, one.putOff?.until ?? null])).toEqual([
      ['measure-due', day(-1), until],
      ['goal-due', day(30), null],
    ]);
    expect(deadlines.every((one) => one.caseId === caseId)).toBe(true);
    const before = await anna.call('day.calendar', { from: day(0), until: day(29) });
    expect(before.deadlines).toEqual([]);
  });

  it('leaves as a file with days and Aktenzeichen and without a name or a title, and that stands in the log', async () => {
    const { office, anna, caseId } = await withOverdue();
    const { file } = await anna.call('case.open', { caseId });
    const { path, entries } = await anna.call('day.exportCalendar', {});
    const text = readFileSync(path, 'utf8');
    expect(entries).toBe(1);
    expect(text).toContain(`DTSTART;VALUE=DATE:${day(30).replaceAll('-', '')}\r\n`);
    expect(text).toContain(`SUMMARY:${file.reference}: Frist\r\n`);
    for (const word of ['Celik', 'Rabia', 'Arbeit', 'Bewerben', caseId]) expect(text).not.toContain(word);
    // Writing it again replaces it with the same events.
    const again = await anna.call('day.exportCalendar', {});
    expect(again.path).toBe(path);
    const uid = (content: string) => /UID:(.*)/.exec(content)?.[1];
    expect(uid(readFileSync(path, 'utf8'))).toBe(uid(text));
    await anna.leave();
    const dirk = await office.sitDown('dirk');
    const page = { from: null, to: null, user: null, offset: 0, limit: 5 };
    const log = await dirk.call('audit.list', { ...page, event: 'calendar.delivered' });
    expect(log.entries).toMatchObject([{ detail: { entries: 1 } }, { detail: { entries: 1 } }]);
  });

  it('is not written where nothing lies ahead', async () => {
    const office = newOffice();
    const anna = await office.sitDown('anna');
    expect(await anna.ask('day.exportCalendar', {})).toMatchObject({ error: { code: 'nothing-to-deliver' } });
  });
});
