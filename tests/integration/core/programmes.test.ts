import { describe, expect, it } from 'vitest';
import { keptThroughout } from '../../../domain/case/merge.ts';
import { addDays } from '../../../domain/date.ts';
import type { GroupDetails } from '../../../domain/programme/group.ts';
import type { Input } from '../../../domain/contract/operations.ts';
import { enterStory, type Caller } from '../../stories/enter-story.ts';
import { measure, member, person } from '../../stories/parts.ts';
import { staff } from '../../stories/staff.ts';
import type { Story } from '../../stories/story.ts';
import { enterOffer } from './directory-entries.ts';
import { officeForEachTest, today, type Office } from './office.ts';
import { simpleCase } from './simple-case.ts';

const newOffice = officeForEachTest();
const day = (days: number) => addDays(today, days);

const groupOf = (fields: Partial<GroupDetails> = {}): GroupDetails => ({
  kind: 'rucksack-kita',
  place: 'KiTa Sonnenschein, Lage',
  institutionId: null,
  guide: 'Maryam Ahmadi',
  guideContact: '',
  languages: ['fa'],
  schedule: 'donnerstags 9 bis 11 Uhr',
  places: 2,
  startsOn: day(-30),
  endsOn: day(200),
  note: '',
  ...fields,
});

/** A family with two children; the plan has a measure for the group and one for the school. */
function familyCase(fields: Partial<Story> = {}): Story {
  const story = simpleCase(fields);
  const child = (givenName: string, careState: 'seeks-school' | 'in-daycare') =>
    member('child', person({ givenName, familyName: 'Celik', birthDate: '2018-03-04' }), { careState });
  const [goal, ...others] = story.plan?.goals ?? [];
  if (goal === undefined) throw new Error('no goal');
  const steps = [
    {
      title: 'Familie und Schule',
      measures: [
        measure({ title: 'Rucksack KiTa', kind: 'rucksack-kita', responsible: 'client' }),
        measure({ title: 'Schulplätze', kind: 'school-entry-advice', responsible: 'caseworker' }),
      ],
    },
  ];
  return {
    ...story,
    household: [child('Elif', 'seeks-school'), child('Can', 'seeks-school')],
    plan: { agreements: story.plan?.agreements ?? [], goals: [{ ...goal, steps }, ...others] },
  };
}

async function family(call: Caller, story = familyCase()) {
  const { id: caseId } = await enterStory(call, story);
  const open = () => call('case.open', { caseId });
  const { household, goals } = await open();
  const idOf = (name: string) =>
    household.find((one) => one.person.givenName === name)?.person.id ?? 'nobody';
  const measures = goals.flatMap(({ steps }) => steps.flatMap((step) => step.measures));
  const measureId = (title: string) => measures.find((one) => one.title === title)?.id ?? null;
  const measureNow = async (title: string) =>
    (await open()).goals
      .flatMap(({ steps }) => steps.flatMap((step) => step.measures))
      .find((one) => one.title === title);
  return { caseId, open, idOf, measureId, measureNow };
}

async function familyAndGroup(group: Partial<GroupDetails> = {}) {
  const office = newOffice();
  const anna = await office.sitDown('anna');
  const of = await family(anna.call);
  const addGroup = async (fields: Partial<GroupDetails> = {}) =>
    (await anna.call('programme.saveGroup', { groupId: null, version: 0, details: groupOf(fields) })).id;
  const groupId = await addGroup(group);
  const joining = (
    fields: Partial<Input<'programme.join'>['details']> = {},
    more: Partial<Omit<Input<'programme.join'>, 'details'>> = {},
  ): Input<'programme.join'> => ({
    caseId: of.caseId,
    participationId: null,
    version: 0,
    details: {
      groupId,
      personIds: [of.idOf('Rabia'), of.idOf('Elif')],
      registeredOn: day(-10),
      joinedOn: day(-3),
      measureId: of.measureId('Rucksack KiTa'),
      ...fields,
    },
    measureFollows: true,
    ...more,
  });
  return { office, anna, ...of, groupId, addGroup, joining };
}

/** What the log says of an event. */
async function entriesOf(office: Office, event: string) {
  const dirk = await office.sitDown('dirk');
  const log = { from: null, to: null, user: null, offset: 0, limit: 10 };
  return (await dirk.call('audit.list', { ...log, event })).entries;
}

const lacking = { fieldOfAction: null, institution: '', institutionId: null, noticedOn: today };
const completed = { endedOn: today, endReason: 'completed', endNote: '' } as const;

describe('a family in a group', () => {
  it('takes a place, sets the measure going, and gives both back when it is done', async () => {
    const { anna, joining, groupId, measureNow, open, caseId } = await familyAndGroup();
    const { id: participationId } = await anna.call('programme.join', joining());
    expect(await measureNow('Rucksack KiTa')).toMatchObject({ state: 'running' });
    expect((await anna.call('programme.groups', {})).groups).toMatchObject([{ taken: 1, waiting: 0 }]);
    const shown = await anna.call('programme.group', { groupId });
    expect(shown.families).toMatchObject([{ caseId, clientName: 'Celik, Rabia', joinedOn: day(-3) }]);
    expect(shown.families[0]?.names.toSorted()).toEqual(['Elif Celik', 'Rabia Celik']);
    expect(shown.others).toEqual({ taken: 0, waiting: 0, left: 0 });

    const leaving = { caseId, participationId, version: 1, end: completed, measureFollows: true };
    await anna.call('programme.leave', leaving);
    expect(await measureNow('Rucksack KiTa')).toMatchObject({ state: 'done', doneOn: today });
    expect((await open()).participations).toMatchObject([{ endReason: 'completed', version: 2 }]);
    expect((await anna.call('programme.groups', {})).groups).toMatchObject([{ taken: 0, waiting: 0 }]);
    expect(await anna.ask('programme.leave', { ...leaving, version: 2 })).toMatchObject({
      error: { code: 'not-allowed' },
    });
  });

  it('is reminded of its first day to come, until the measure is under way', async () => {
    const { anna, joining, open, measureNow } = await familyAndGroup();
    const { id } = await anna.call('programme.join', joining({ joinedOn: day(3) }));
    const starts = async () => (await open()).deadlines.filter(({ kind }) => kind === 'group-start');
    expect(await starts()).toMatchObject([{ recordId: id, dueOn: day(3) }]);
    const began = joining({ joinedOn: today }, { participationId: id, version: 1 });
    await anna.call('programme.join', began);
    expect(await measureNow('Rucksack KiTa')).toMatchObject({ state: 'running' });
    expect(await starts()).toEqual([]);
  });

  it('leaves the measure as it is where nobody asked that it follow', async () => {
    const { anna, joining, measureNow } = await familyAndGroup();
    await anna.call('programme.join', joining({}, { measureFollows: false }));
    expect(await measureNow('Rucksack KiTa')).toMatchObject({ state: 'planned' });
  });

  it('that waited in vain leaves the measure not possible, and a signal of need, in the same change', async () => {
    const { office, anna, joining, caseId, measureNow, measureId } = await familyAndGroup();
    const { id: participationId } = await anna.call('programme.join', joining({ joinedOn: null }));
    expect((await anna.call('programme.groups', {})).groups).toMatchObject([{ taken: 0, waiting: 1 }]);
    expect(await measureNow('Rucksack KiTa')).toMatchObject({ state: 'planned' });
    const end = { endedOn: today, endReason: 'no-place', endNote: 'zweites Jahr' } as const;
    const signal = { ...lacking, kind: 'no-place' as const, words: 'Rucksack KiTa: zweites Jahr' };
    const leaving = { caseId, participationId, version: 1, end, measureFollows: true, signal };
    await anna.call('programme.leave', leaving);
    expect(await measureNow('Rucksack KiTa')).toMatchObject({
      state: 'not-possible',
      notPossibleReason: 'offer-full',
      notPossibleNote: 'zweites Jahr',
    });
    expect((await anna.call('gap.list', { caseId })).signals).toMatchObject([
      { kind: 'no-place', measureId: measureId('Rucksack KiTa'), words: 'Rucksack KiTa: zweites Jahr' },
    ]);
    await anna.leave();
    expect(await entriesOf(office, 'programme.left')).toMatchObject([
      { detail: { reason: 'no-place', gap: true } },
    ]);
  });

  it('that gives its place up for lack of something keeps that as a signal, and only where somebody asks for it', async () => {
    const { anna, joining, caseId, measureId } = await familyAndGroup();
    const { id: participationId } = await anna.call('programme.join', joining());
    const end = { endedOn: today, endReason: 'other-commitment', endNote: 'Schichtdienst' } as const;
    const signal = { ...lacking, kind: 'no-childcare' as const, words: 'Schichtdienst' };
    await anna.call('programme.leave', {
      caseId,
      participationId,
      version: 1,
      end,
      measureFollows: true,
      signal,
    });
    expect((await anna.call('gap.list', { caseId })).signals).toMatchObject([
      { kind: 'no-childcare', origin: 'measure', measureId: measureId('Rucksack KiTa') },
    ]);
  });

  it.each([
    [
      'somebody outside the household',
      { personIds: ['5f0c3a52-7d3e-4a44-9c39-9fd2c2c6a001'] },
      'details.personIds',
    ],
    ['a day after the end of the group', { joinedOn: day(300) }, 'details.joinedOn'],
  ])('is refused with %s', async (_what, fields, path) => {
    const { anna, joining, open } = await familyAndGroup();
    expect(await anna.ask('programme.join', joining(fields))).toMatchObject({
      error: { code: 'invalid-input', fields: [{ path }] },
    });
    expect((await open()).participations).toEqual([]);
  });

  it('stands in a group once, and in none that is over', async () => {
    const { anna, joining, addGroup } = await familyAndGroup();
    await anna.call('programme.join', joining());
    const refusal = { error: { fields: [{ path: 'details.groupId', code: 'not-in-list' }] } };
    expect(await anna.ask('programme.join', joining())).toMatchObject(refusal);
    const over = await addGroup({ endsOn: day(-1) });
    expect(await anna.ask('programme.join', joining({ groupId: over, joinedOn: null }))).toMatchObject(
      refusal,
    );
  });

  it('does not take the measure of another case', async () => {
    const { anna, joining, open } = await familyAndGroup();
    const other = await family(anna.call);
    const foreign = joining({ measureId: other.measureId('Rucksack KiTa') });
    for (const measureFollows of [true, false])
      expect(await anna.ask('programme.join', { ...foreign, measureFollows })).toMatchObject({
        error: { code: 'not-found' },
      });
    expect((await open()).participations).toEqual([]);
  });

  it('is read in the history of its case, and taken back together with what it did to the measure', async () => {
    const { anna, joining, caseId, idOf, open, measureNow } = await familyAndGroup();
    const { id: recordId } = await anna.call('programme.join', joining());
    const changed = joining({ personIds: [idOf('Can')] }, { participationId: recordId, version: 1 });
    await anna.call('programme.join', changed);
    const list = { caseId, area: 'programmes' as const, person: null, offset: 0, limit: 10 };
    const { entries } = await anna.call('history.list', list);
    expect(entries.flatMap(({ records }) => records.flatMap(({ fields }) => fields))).toContainEqual({
      path: 'personIds',
      before: [idOf('Rabia'), idOf('Elif')].toSorted(),
      after: [idOf('Can')],
    });
    const back = { caseId, kind: 'participation', recordId } as const;
    await anna.call('history.undo', { ...back, version: 1 });
    const [now] = (await open()).participations;
    expect(now?.personIds.toSorted()).toEqual([idOf('Rabia'), idOf('Elif')].toSorted());
    const end = { caseId, participationId: recordId, version: now?.version ?? 0, end: completed };
    await anna.call('programme.leave', { ...end, measureFollows: true });
    await anna.call('history.undo', { ...back, version: 3 });
    expect((await open()).participations).toMatchObject([{ endedOn: null, endReason: null }]);
    expect(await measureNow('Rucksack KiTa')).toMatchObject({ state: 'running', doneOn: null });
  });

  it('keeps its persons when two entries of one person are merged, and when that is taken back', async () => {
    const { anna, joining, caseId, idOf, open } = await familyAndGroup();
    await anna.call('programme.join', joining({ personIds: [idOf('Elif'), idOf('Can')] }));
    const registration = { caseId, entryId: null, version: 0, details: childOf(idOf('Can')) };
    await anna.call('schoolEntry.save', registration);
    const who = async () => (await open()).participations[0]?.personIds.toSorted();
    const both = [idOf('Elif'), idOf('Can')].toSorted();
    const { household } = await open();
    const [kept, merged] = ['Elif', 'Can'].map(
      (name) => household.find(({ person: one }) => one.givenName === name)?.person,
    );
    if (kept === undefined || merged === undefined) throw new Error('no child');
    const { id: personId, version } = kept;
    const other = { otherId: merged.id, otherVersion: merged.version };
    await anna.call('person.merge', { caseId, personId, version, ...other, choice: keptThroughout });
    expect(await who()).toEqual([personId]);
    expect((await open()).schoolEntries).toMatchObject([{ personId, childName: 'Elif Celik' }]);
    const { merges } = await anna.call('person.duplicates', { caseId, personId });
    expect(merges).toMatchObject([{ problem: null }]);
    await anna.call('person.undoMerge', { caseId, mergeId: merges[0]?.id ?? '' });
    expect(await who()).toEqual(both);
    expect((await open()).schoolEntries).toMatchObject([{ childName: 'Can Celik' }]);
  });
});

const childOf = (
  personId: string,
  fields: Partial<Input<'schoolEntry.save'>['details']> = {},
): Input<'schoolEntry.save'>['details'] => ({
  personId,
  registeredOn: day(-50),
  inGermanySince: day(-80),
  wish: 'primary',
  wishNote: 'gern mit dem Bruder zusammen',
  advisedOn: day(-45),
  measureId: null,
  note: '',
  ...fields,
});

const placed = {
  placedOn: day(-4),
  school: 'Grundschule Kachtenhausen',
  institutionId: null,
  schoolType: 'primary',
  firstDayOn: day(-2),
} as const;

/** A withdrawal that changes nothing but the registration. */
const alone = { measureFollows: false, signal: null } as const;

async function familyAndChildren() {
  const office = newOffice();
  const anna = await office.sitDown('anna');
  const of = await family(anna.call);
  const measureId = of.measureId('Schulplätze');
  const register = (name: string, fields: Partial<Input<'schoolEntry.save'>['details']> = {}) =>
    anna.call('schoolEntry.save', {
      caseId: of.caseId,
      entryId: null,
      version: 0,
      details: childOf(of.idOf(name), { measureId, ...fields }),
    });
  return { office, anna, ...of, register };
}

describe('a child that needs a school', () => {
  it('stands on top of the list the longer it has waited, and is a deadline after six weeks', async () => {
    const { anna, register, open, caseId } = await familyAndChildren();
    await register('Can', { registeredOn: day(-5) });
    await register('Elif');
    const { entries } = await anna.call('schoolEntry.list', {});
    expect(entries.map(({ childName }) => childName)).toEqual(['Elif Celik', 'Can Celik']);
    expect(entries).toMatchObject([
      { caseId, clientName: 'Celik, Rabia', municipality: '05766020', birthDate: '2018-03-04' },
      {},
    ]);
    expect((await open()).deadlines).toContainEqual(
      expect.objectContaining({ kind: 'school-place', dueOn: day(-8), subject: 'Elif Celik' }),
    );
    const { deadlines } = await anna.call('day.overview', {});
    expect(deadlines).toContainEqual(expect.objectContaining({ kind: 'school-place', caseId }));
  });

  it('is placed, which ends the measure, and its first day becomes a deadline', async () => {
    const { anna, caseId, register, measureNow, open } = await familyAndChildren();
    const { id: entryId } = await register('Elif');
    const place = { caseId, entryId, version: 1, placement: placed, measureFollows: true };
    await anna.call('schoolEntry.place', place);
    expect(await measureNow('Schulplätze')).toMatchObject({ state: 'done', doneOn: placed.placedOn });
    expect((await open()).deadlines).toContainEqual(
      expect.objectContaining({ kind: 'school-start', dueOn: placed.firstDayOn, subject: 'Elif Celik' }),
    );
  });

  it('goes to school, and what the household says of it follows only if one wants it', async () => {
    const { anna, caseId, register, open } = await familyAndChildren();
    const care = async (name: string) =>
      (await open()).household.find(({ person: one }) => one.givenName === name);
    for (const [name, careFollows] of [
      ['Elif', true],
      ['Can', false],
    ] as const) {
      const { id: entryId } = await register(name);
      const asSeen = { caseId, entryId };
      await anna.call('schoolEntry.place', {
        ...asSeen,
        version: 1,
        placement: placed,
        measureFollows: false,
      });
      await anna.call('schoolEntry.start', { ...asSeen, version: 2, startedOn: day(-2), careFollows });
    }
    expect(await care('Elif')).toMatchObject({
      careState: 'in-school',
      carePlace: placed.school,
      careSince: day(-2),
    });
    expect(await care('Can')).toMatchObject({ careState: 'seeks-school', carePlace: '' });
    expect((await open()).deadlines.map(({ kind }) => kind)).not.toContain('school-start');
    const elif = (await open()).schoolEntries.find(({ childName }) => childName === 'Elif Celik');
    await anna.call('history.undo', { caseId, kind: 'school-entry', recordId: elif?.id ?? '', version: 2 });
    expect(await care('Elif')).toMatchObject({ careState: 'seeks-school', carePlace: '' });
  });

  it('is withdrawn with a reason, and can be registered anew afterwards', async () => {
    const { anna, caseId, register, idOf } = await familyAndChildren();
    const { id: entryId } = await register('Elif');
    const again = { caseId, entryId: null, version: 0, details: childOf(idOf('Elif')) };
    expect(await anna.ask('schoolEntry.save', again)).toMatchObject({
      error: { fields: [{ path: 'details.personId' }] },
    });
    const withdrawal = { withdrawnOn: today, withdrawalReason: 'other-path', withdrawalNote: '' } as const;
    await anna.call('schoolEntry.withdraw', { caseId, entryId, version: 1, withdrawal, ...alone });
    const refusals = [
      await anna.ask('schoolEntry.withdraw', { caseId, entryId, version: 2, withdrawal, ...alone }),
      await anna.ask('schoolEntry.place', {
        caseId,
        entryId,
        version: 2,
        placement: placed,
        measureFollows: false,
      }),
      await anna.ask('schoolEntry.start', {
        caseId,
        entryId,
        version: 2,
        startedOn: today,
        careFollows: false,
      }),
    ];
    for (const refusal of refusals) expect(refusal).toMatchObject({ error: { code: 'not-allowed' } });
    await anna.call('schoolEntry.save', again);
    expect((await anna.call('schoolEntry.list', {})).entries).toHaveLength(2);
  });

  it('takes its measure along when it is withdrawn, and keeps a signal of what was lacking', async () => {
    const { anna, caseId, register, measureNow } = await familyAndChildren();
    const { id: entryId } = await register('Elif');
    const withdrawal = {
      withdrawnOn: today,
      withdrawalReason: 'moved-away',
      withdrawalNote: 'nach Bielefeld',
    } as const;
    const signal = {
      kind: 'no-place',
      fieldOfAction: null,
      institution: '',
      institutionId: null,
      words: 'Sechs Wochen ohne Platz.',
      noticedOn: today,
    } as const;
    await anna.call('schoolEntry.withdraw', {
      caseId,
      entryId,
      version: 1,
      withdrawal,
      measureFollows: true,
      signal,
    });
    const measure = await measureNow('Schulplätze');
    expect(measure).toMatchObject({
      state: 'dropped',
      notPossibleReason: 'other',
      notPossibleNote: 'Wegzug: nach Bielefeld',
    });
    expect((await anna.call('gap.list', { caseId })).signals).toMatchObject([
      { ...signal, origin: 'measure', measureId: measure?.id },
    ]);
  });

  it('has no day before its registration', async () => {
    const { anna, caseId, register } = await familyAndChildren();
    const { id: entryId } = await register('Elif', { registeredOn: day(-3) });
    const refusal = { error: { code: 'invalid-input', fields: [{ code: 'end-before-start' }] } };
    const place = { caseId, entryId, version: 1, placement: placed, measureFollows: false };
    expect(await anna.ask('schoolEntry.place', place)).toMatchObject(refusal);
    const withdrawal = { withdrawnOn: day(-9), withdrawalReason: 'other', withdrawalNote: '' } as const;
    expect(
      await anna.ask('schoolEntry.withdraw', { caseId, entryId, version: 1, withdrawal, ...alone }),
    ).toMatchObject(refusal);
  });

  it('is found by the words that were written of it, and its school stays in the directory', async () => {
    const { anna, caseId, register } = await familyAndChildren();
    const { institutionId } = await enterOffer(anna.call);
    const { id: entryId } = await register('Elif');
    const placement = { ...placed, institutionId };
    await anna.call('schoolEntry.place', { caseId, entryId, version: 1, placement, measureFollows: false });
    const { hits } = await anna.call('case.search', { text: 'kachtenhausen' });
    expect(hits).toMatchObject([{ caseId, place: 'programme' }]);
    const unknown = { ...placed, institutionId: '5f0c3a52-7d3e-4a44-9c39-9fd2c2c6a001' };
    const again = { caseId, entryId, version: 2, placement: unknown, measureFollows: false };
    expect(await anna.ask('schoolEntry.place', again)).toMatchObject({ error: { code: 'not-found' } });
  });
});

it('a colleague’s families are numbers, and their cases stay closed; on loan they are named', async () => {
  const office = newOffice();
  const jutta = await office.sitDown('jutta');
  const of = await family(jutta.call);
  const { caseId } = of;
  const group = { groupId: null, version: 0, details: groupOf() };
  const { id: groupId } = await jutta.call('programme.saveGroup', group);
  const details = {
    groupId,
    personIds: [of.idOf('Rabia')],
    registeredOn: day(-10),
    joinedOn: day(-3),
    measureId: null,
  };
  const joining = { caseId, participationId: null, version: 0, details, measureFollows: false };
  const { id: participationId } = await jutta.call('programme.join', joining);
  const child = childOf(of.idOf('Elif'));
  const registration = { caseId, entryId: null, version: 0, details: child };
  const { id: entryId } = await jutta.call('schoolEntry.save', registration);
  await jutta.leave();

  const anna = await office.sitDown('anna');
  const shown = await anna.call('programme.group', { groupId });
  expect(shown).toMatchObject({ families: [], others: { taken: 1, waiting: 0, left: 0 } });
  for (const secret of [caseId, 'Celik', participationId])
    expect(JSON.stringify(shown)).not.toContain(secret);
  expect(await anna.call('schoolEntry.list', {})).toEqual({ entries: [] });
  const asSeen = { caseId, entryId, version: 1 };
  const leaving = { participationId, version: 1, end: completed, measureFollows: false };
  const tries = [
    await anna.ask('programme.join', { ...joining, participationId, version: 1 }),
    await anna.ask('programme.leave', { caseId, ...leaving }),
    await anna.ask('schoolEntry.save', { ...asSeen, details: child }),
    await anna.ask('schoolEntry.place', { ...asSeen, placement: placed, measureFollows: true }),
    await anna.ask('schoolEntry.start', { ...asSeen, startedOn: today, careFollows: true }),
    await anna.ask('schoolEntry.withdraw', {
      ...asSeen,
      withdrawal: { withdrawnOn: today, withdrawalReason: 'other', withdrawalNote: '' },
      ...alone,
    }),
  ];
  for (const tried of tries) expect(tried).toMatchObject({ error: { code: 'case-access-needed' } });
  const own = await family(anna.call);
  expect(await anna.ask('programme.leave', { caseId: own.caseId, ...leaving })).toMatchObject({
    error: { code: 'not-found' },
  });
  await anna.leave();

  const lender = await office.sitDown('jutta');
  const loan = { to: anna.slotId, from: today, until: day(3), reason: '' };
  await lender.call('lending.lend', { caseIds: [caseId], details: loan });
  await lender.leave();
  const borrower = await office.sitDown('anna');
  expect((await borrower.call('programme.group', { groupId })).families).toMatchObject([
    { caseId, names: ['Rabia Celik'] },
  ]);
  expect((await borrower.call('schoolEntry.list', {})).entries).toMatchObject([{ caseId }]);
  await borrower.leave();

  for (const role of ['dirk', 'ida'] as const) {
    const other = await office.sitDown(role);
    for (const refused of [
      await other.ask('programme.groups', {}),
      await other.ask('programme.group', { groupId }),
      await other.ask('schoolEntry.list', {}),
    ])
      expect(refused).toMatchObject({ error: { code: 'not-allowed' } });
    await other.leave();
  }
});

it('once a case is closed its plan stands as it was evaluated, and once it has ended nothing more is entered', async () => {
  const office = newOffice();
  const anna = await office.sitDown('anna');
  const group = { groupId: null, version: 0, details: groupOf() };
  const { id: groupId } = await anna.call('programme.saveGroup', group);
  const closing = {
    begunOn: day(-2),
    closedOn: day(-1),
    details: {
      heldOn: day(-1),
      language: null,
      interpreter: '',
      reason: 'goals-reached' as const,
      clientView: 'Gut.',
      clientViewMissing: '',
      caseworkerView: 'Gut.',
      wouldHaveHelped: '',
    },
  };
  const joining = (of: Awaited<ReturnType<typeof family>>) =>
    anna.ask('programme.join', {
      caseId: of.caseId,
      participationId: null,
      version: 0,
      details: {
        groupId,
        personIds: [of.idOf('Rabia')],
        registeredOn: day(-3),
        joinedOn: today,
        measureId: of.measureId('Rucksack KiTa'),
      },
      measureFollows: true,
    });
  const closed = await family(anna.call, familyCase({ closing }));
  expect(await joining(closed)).toMatchObject({ ok: true });
  expect(await closed.measureNow('Rucksack KiTa')).toMatchObject({ state: 'planned' });
  const check = {
    heldOn: today,
    language: null,
    interpreter: '',
    endedOn: today,
    result: 'stable' as const,
    clientWords: '',
    followUpNeeded: false,
    followUpOn: null,
    followUpNote: '',
    systemHeld: null,
    systemNote: '',
    systemImprovement: '',
  };
  const story = familyCase({ closing, check });
  const goals = (story.plan?.goals ?? []).map((goal) => ({
    ...goal,
    durability: { durability: 'stable' as const, comment: '' },
  }));
  const ended = await family(anna.call, {
    ...story,
    plan: { agreements: story.plan?.agreements ?? [], goals },
  });
  expect(await joining(ended)).toMatchObject({ error: { code: 'case-closed' } });
});

it('an older view of a group overwrites nothing, and who is not in the directory hosts none', async () => {
  const { anna, groupId } = await familyAndGroup();
  const save = (version: number, fields: Partial<GroupDetails>) =>
    anna.ask('programme.saveGroup', { groupId, version, details: groupOf(fields) });
  expect(await save(1, { places: 9 })).toMatchObject({ ok: true });
  expect(await save(1, { places: 3 })).toMatchObject({ error: { code: 'version-conflict' } });
  const last = await anna.call('history.lastOfficeChange', { kind: 'programme-group', recordId: groupId });
  expect(last).toMatchObject({ by: staff.anna.name });
  expect(await save(2, { institutionId: '5f0c3a52-7d3e-4a44-9c39-9fd2c2c6a001' })).toMatchObject({
    error: { code: 'not-found' },
  });
  expect((await anna.call('programme.groups', {})).groups).toMatchObject([{ places: 9, version: 2 }]);
});
