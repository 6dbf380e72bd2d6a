import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Paper } from '../../domain/paper/paper.ts';
import { addDays } from '../../domain/date.ts';
import type { LetterDetails } from '../../domain/case/client-letter.ts';
import { keptThroughout } from '../../domain/case/merge.ts';
import type { Measure } from '../../domain/case/plan.ts';
import type { AuditEventName } from '../../domain/audit/event.ts';
import type { CaseView } from '../../domain/contract/case.operations.ts';
import type { Input, OperationName } from '../../domain/contract/operations.ts';
import type { ListArrangement } from '../../domain/contract/list-view.operations.ts';
import { localToday } from '../../domain/validation.ts';
import { institutionOf } from '../integration/core/directory-entries.ts';
import { confirmList, listInput, readIn, writeAll } from '../integration/core/list-files.ts';
import { simpleCase } from '../integration/core/simple-case.ts';
import { enterStory } from '../stories/enter-story.ts';
import { foundOffice, sitDownAt, slotsOf, type Desk } from '../stories/office.ts';
import { person } from '../stories/parts.ts';
import { staff, type StaffKey } from '../stories/staff.ts';
import { faultsAt, runTraced, type Traced } from './fixtures/traced.ts';

/** With `KIM_TRIALS` set the work is stopped at every call that reaches the disk, otherwise at some of them. */
const most = process.env['KIM_TRIALS'] === undefined ? 2 : undefined;
const timeout = most === undefined ? 3_600_000 : 300_000;

const script = join(import.meta.dirname, 'fixtures', 'day-of-work.ts');
const home = mkdtempSync(join(tmpdir(), 'kim-operations-'));
const original = join(home, 'original');
const plan = join(home, 'plan.json');
/** Nothing but unlock and lock; and the same ended before the lock. */
const [idle, abrupt] = [join(home, 'idle.json'), join(home, 'abrupt.json')];
const pdf = new TextEncoder().encode('%PDF-1.7\nBescheid\n%%EOF\n');
const list = [
  'Stelle;Art der Stelle;Angebot;Art des Angebots',
  ...['Nord', 'Mitte', 'Süd'].map((at) => `VHS ${at};Kursträger;Kurs ${at};Berufssprachkurs B2`),
].join('\n');

let slots: Record<StaffKey, string>;
/** The cases of two entries of one person to be merged, and of two that were merged. */
let cases: { apart: [string, string]; together: [string, string] };
/** A family that waits for a place in a group, with the measure that led there. */
let waiting: Input<'programme.leave'>;

/** A case that has ended, to be opened again. */
let ended: string;
/** A case that was referred under the consent that is withdrawn. */
let referred: { caseId: string; consentId: string; reference: string; institutionId: string };

/** What an undisturbed day asks of the disk. */
/** A list that nobody has written yet, and one of whose institutions is gone. */
let lists: { importId: string; heldId: string };
let seen: Traced['seen'];

const sitDown = (vaultFolder: string, key: StaffKey): Promise<Desk> =>
  sitDownAt({ vaultFolder, outboxFolder: home }, slots, key);

const clientOf = async ({ call }: Desk, caseId: string) =>
  (await call('case.open', { caseId })).household[0]!.person;

async function mergeInput(desk: Desk, [caseId, otherCase]: [string, string]): Promise<Input<'person.merge'>> {
  const [kept, other] = [await clientOf(desk, caseId), await clientOf(desk, otherCase)];
  return {
    caseId,
    personId: kept.id,
    version: kept.version,
    otherId: other.id,
    otherVersion: other.version,
    choice: keptThroughout,
  };
}

const consentOf = ({ caseId, consentId }: typeof referred) => ({ caseId, consentId });
/** With a body at the table and a task for it: the contact, the conference and both of them are one change. */
const conferenceOf = ({ caseId, institutionId }: typeof referred): Input<'conference.save'> => ({
  caseId,
  contactId: null,
  version: 0,
  details: {
    contactOn: today,
    minutes: 30,
    participants: '',
    interpreter: '',
    note: '',
    bodies: [{ institutionId, name: 'Jobcenter Detmold', contactPerson: 'Frau Lüth' }],
    decisions: 'Der Antrag wird gestellt.',
    tasks: [{ id: null, version: 0, title: 'Antrag', responsible: 'Jobcenter', dueOn: null }],
  },
});
const measureIn = ({ goals }: CaseView): Measure => goals[0]!.steps[0]!.measures[0]!;

/** What ends its waiting in vain: the place, the measure and a signal of need change together. */
async function waitingFamily({ call }: Desk, caseId: string): Promise<Input<'programme.leave'>> {
  const group = {
    kind: 'griffbereit' as const,
    place: 'Stadtbücherei',
    guide: '',
    guideContact: '',
    languages: [],
    schedule: '',
    places: 0,
    startsOn: null,
    endsOn: null,
    note: '',
  };
  const { id: groupId } = await call('programme.saveGroup', { groupId: null, version: 0, details: group });
  const view = await call('case.open', { caseId });
  const today = localToday();
  const { id: participationId, version } = await call('programme.join', {
    caseId,
    participationId: null,
    version: 0,
    details: {
      groupId,
      personIds: [view.file.clientId],
      registeredOn: today,
      joinedOn: null,
      measureId: measureIn(view).id,
    },
    measureFollows: true,
  });
  const end = { endedOn: today, endReason: 'no-place' as const, endNote: '' };
  const signal = {
    kind: 'no-place' as const,
    fieldOfAction: null,
    institution: 'Stadtbücherei',
    institutionId: null,
    words: '',
    noticedOn: today,
  };
  return { caseId, participationId, version, end, measureFollows: true, signal };
}

const today = localToday();
const agreedPlan = (): Extract<Paper, { kind: 'plan' }> => ({
  kind: 'plan',
  caseId: referred.caseId,
  number: 1,
  language: 'de',
});

const invitation: LetterDetails = {
  template: 'invitation',
  language: 'de',
  subject: 'Einladung',
  body: 'Kommen Sie am Montag.',
};
const letterOf = (letter: LetterDetails | string): Paper => ({
  kind: 'client-letter',
  caseId: referred.caseId,
  letter,
});

const arranged = (sort: ListArrangement['sort']): ListArrangement => ({
  scope: 'mine',
  phase: null,
  field: null,
  deadline: null,
  municipality: null,
  responsible: null,
  withEnded: false,
  sort,
  descending: false,
  columns: null,
});

/** Ended after a check in which nobody could be reached, and somebody should look again. */
async function endedCase({ call }: Desk): Promise<string> {
  const story = simpleCase({
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
    check: {
      heldOn: addDays(today, -20),
      language: null,
      interpreter: '',
      endedOn: addDays(today, -20),
      result: 'not-reachable',
      clientWords: '',
      followUpNeeded: true,
      followUpOn: addDays(today, 30),
      followUpNote: '',
      systemHeld: null,
      systemNote: '',
      systemImprovement: '',
    },
  });
  return (await enterStory(call, story)).id;
}

async function referredCase({ call }: Desk): Promise<typeof referred> {
  const story = simpleCase();
  const intake = { ...story.intake, legalBasis: 'consent' as const };
  const { id: caseId, reference } = await enterStory(call, { ...story, intake });
  const { id: institutionId } = await call('directory.saveInstitution', {
    institutionId: null,
    version: 0,
    details: institutionOf({ name: 'Jobcenter Detmold', recipient: 'jobcenter-lippe' }),
  });
  const details = {
    personId: (await call('case.open', { caseId })).file.clientId,
    institutionId,
    offerId: null,
    measureId: null,
    purpose: 'referral' as const,
    sentOn: addDays(today, -3),
    categories: ['identity' as const],
    contactPerson: '',
    message: '',
    answerDueOn: null,
  };
  await call('referral.send', { caseId, details });
  const consentId = (await call('case.open', { caseId })).consents[0]!.id;
  return { caseId, reference, consentId, institutionId };
}

/** Written but for one row: its institution came with another list, which was taken back. */
async function listWithHeldRow(desk: Desk): Promise<string> {
  const { importId: earlier } = await readIn(desk, 'directory', 'Stelle\nVHS Detmold');
  const { id } = await confirmList(desk, 'directory', 'Stelle;Angebot\nVHS Detmold;Griffbereit\nCaritas;');
  await desk.call('list.undo', { importId: earlier });
  await writeAll(desk, id);
  return id;
}

beforeAll(async () => {
  await foundOffice(original);
  slots = await slotsOf(original);
  const jutta = await sitDown(original, 'jutta');
  ended = await endedCase(jutta);
  referred = await referredCase(jutta);
  const { version: endedVersion } = (await jutta.call('case.open', { caseId: ended })).file;
  await jutta.leave();
  const anna = await sitDown(original, 'anna');
  const twice = async (givenName: string): Promise<[string, string]> => {
    const client = person({ givenName, familyName: 'Al-Ahmad', birthDate: '1995-04-03' });
    const enter = async () => (await enterStory(anna.call, simpleCase({ client }))).id;
    return [await enter(), await enter()];
  };
  cases = { apart: await twice('Yousef'), together: await twice('Salma') };
  await anna.call('person.merge', await mergeInput(anna, cases.together));
  const kept = await clientOf(anna, cases.together[0]);
  const look = { caseId: cases.together[0], personId: kept.id };
  const mergeId = (await anna.call('person.duplicates', look)).merges[0]?.id ?? '';
  waiting = await waitingFamily(anna, cases.together[1]);
  const { id: importId } = await confirmList(anna, 'directory', list);
  lists = { importId, heldId: await listWithHeldRow(anna) };
  const pool = 'Nachname;Vorname;Sprachen\nHaddad;Samira;Arabisch\nHaddad;Samira;Sorani\nAmiri;Farid;Dari';
  const { id: poolId } = await confirmList(anna, 'interpreters', pool);
  const people = 'Nachname;Vorname;Eingang\nHaddad;Yara;1.2.2024\nSesay;Ibrahim;1.2.2024';
  const { file, ...toConfirm } = listInput('cases', people);
  const calls = [
    ['list.write', { importId }],
    ['list.decideHeld', { importId: lists.heldId, decision: 'leave-out' }],
    [
      'list.confirm',
      {
        ...toConfirm,
        file: { ...file, bytes: [...file.bytes] },
        anyway: [],
        confirmed: { cases: 2, admitted: 0, leftOut: 0, keptBack: 0 },
      },
    ],
    [
      'attachment.add',
      {
        caseId: cases.apart[0],
        file: { name: 'bescheid.pdf', bytes: [...pdf] },
        details: { title: 'Bescheid', writtenOn: null, source: '' },
      },
    ],
    ['programme.leave', waiting],
    ['person.merge', await mergeInput(anna, cases.apart)],
    ['person.undoMerge', { caseId: cases.together[0], mergeId }],
    ['case.advance', { caseId: ended, version: endedVersion, to: 'implementation', on: today }],
    ['consent.withdraw', { ...consentOf(referred), version: 1, withdrawnOn: today }],
    ['paper.prepare', { paper: agreedPlan() }],
    ['paper.content', { paperId: '' }],
    ['paper.keep', { paperId: '', bytes: [...pdf] }],
    ['paper.deliver', { paperId: '' }],
    ['paper.prepare', { paper: letterOf(invitation) }],
    ['paper.content', { paperId: '' }],
    ['paper.keep', { paperId: '', bytes: [...pdf] }],
    ['paper.deliver', { paperId: '' }],
    ['listView.save', { name: 'Meine', arrangement: arranged('phase') }],
    ['listView.remove', { name: 'Alte' }],
    ['assignment.moveAll', { from: slots.anna, to: slots.jutta, reason: 'Ausgeschieden', expected: 4 }],
    ['list.write', { importId: poolId }],
    ['conference.save', conferenceOf(referred)],
  ];
  await anna.leave();
  const holger = await sitDown(original, 'holger');
  for (const name of ['Meine', 'Alte'])
    await holger.call('listView.save', { name, arrangement: arranged('clientName') });
  await holger.leave();
  const dirk = await sitDown(original, 'dirk');
  for (const [name, [event]] of Object.entries(eventOf))
    earlier[name as OperationName] = await entriesOf(dirk, event);
  await dirk.leave();
  const whose = { slotId: slots.holger, password: staff.holger.password };
  writeFileSync(plan, JSON.stringify({ ...whose, calls }));
  writeFileSync(idle, JSON.stringify({ ...whose, calls: [] }));
  writeFileSync(abrupt, JSON.stringify({ ...whose, calls: [], abrupt: true }));
  const undisturbed = join(home, 'undisturbed');
  cpSync(original, undisturbed, { recursive: true });
  const day = runTraced(script, [undisturbed, plan], join(home, 'trace'));
  expect(answered(day.lines, (answer) => answer === 'ok')).toEqual(
    calls.flatMap(([name]) => (typeof name === 'string' && name in eventOf ? [name] : [])),
  );
  seen = day.seen;
}, 120_000);
afterAll(() => {
  rmSync(home, { recursive: true, force: true });
});

async function printAgain({ call }: Desk, paper: Paper): Promise<void> {
  const { paperId } = await call('paper.prepare', { paper });
  await call('paper.content', { paperId });
  await call('paper.keep', { paperId, bytes: pdf });
  await call('paper.deliver', { paperId });
}

/** All or nothing of each operation. @returns which of them happened */
async function whatHappened(folder: string): Promise<OperationName[]> {
  const desk = await sitDown(folder, 'holger');
  const { call } = desk;
  const happened: OperationName[] = [];
  let keptLetters = 0;
  const either = <State>(name: OperationName, state: State, before: State, after: State) => {
    expect([before, after], name).toContainEqual(state);
    if (JSON.stringify(state) === JSON.stringify(after)) happened.push(name);
  };
  try {
    expect((await call('vault.status', {})).session?.readOnlyReason).toBeNull();
    const directory = (await call('list.imports', { kind: 'directory' })).imports;
    const written = directory.find(({ id }) => id === lists.importId)?.written;
    const { institutions, offers } = await call('directory.choices', {});
    either('list.write', [written, institutions.length, offers.length], [0, 2, 0], [3, 5, 3]);
    const decided = directory.find(({ id }) => id === lists.heldId);
    either('list.decideHeld', [decided?.total, decided?.written, decided?.held.count], [2, 1, 1], [1, 1, 0]);
    const { imports } = await call('list.imports', { kind: 'cases' });
    either(
      'list.confirm',
      imports.map(({ total, written: done }) => [total, done]),
      [],
      [[2, 0]],
    );

    const [caseId] = cases.apart;
    const { attachments } = await call('attachment.list', { caseId });
    either('attachment.add', attachments.length, 0, 1);
    for (const { id: attachmentId } of attachments)
      expect((await call('attachment.open', { caseId, attachmentId })).bytes).toEqual(pdf);

    const left = await call('case.open', { caseId: waiting.caseId });
    const { signals } = await call('gap.list', { caseId: waiting.caseId });
    either(
      'programme.leave',
      [left.participations[0]?.endedOn, measureIn(left).state, signals.length],
      [null, 'planned', 0],
      [waiting.end.endedOn, 'not-possible', 1],
    );

    for (const [name, pair] of [
      ['person.merge', cases.apart],
      ['person.undoMerge', cases.together],
    ] as const) {
      const [first, second] = [await clientOf(desk, pair[0]), await clientOf(desk, pair[1])];
      const { merges } = await call('person.duplicates', { caseId: pair[0], personId: first.id });
      const one = first.id === second.id;
      expect(merges).toHaveLength(one ? 1 : 0);
      either(name, one, name === 'person.undoMerge', name === 'person.merge');
    }
    // What was entered since in the case of the other one goes along with them, or both stay.
    const [place] = left.participations;
    expect(place?.personIds).toEqual([left.file.clientId]);

    const reopened = await call('case.open', { caseId: ended });
    const [kept] = reopened.earlierClosings;
    either(
      'case.advance',
      [reopened.file.phase, reopened.closing !== null, reopened.check !== null, kept?.check?.result],
      ['ended', true, true, undefined],
      ['implementation', false, false, 'not-reachable'],
    );
    expect(reopened.phaseHistory.at(-1)?.phase).toBe(reopened.file.phase);

    const told = await call('case.open', { caseId: referred.caseId });
    either(
      'consent.withdraw',
      [told.consents[0]?.withdrawnOn, ...told.notices.map(({ consentId }) => consentId)],
      [null],
      [today, referred.consentId],
    );

    // A paper is there whole or not at all, and printing it again puts right what was left.
    const sheet = join(folder, '..', `${referred.reference}_Plan_1_de.pdf`);
    const there = existsSync(sheet);
    if (there) expect(new Uint8Array(readFileSync(sheet))).toEqual(pdf);
    either('paper.deliver', there, false, true);
    await printAgain(desk, agreedPlan());
    expect(new Uint8Array(readFileSync(sheet))).toEqual(pdf);

    // A letter that left is kept; one that is kept has not left where the disk failed, and can still be sent.
    const ofCase = { caseId: referred.caseId };
    // What has not got its name yet has not left; the check below wants it gone.
    const sent = () =>
      readdirSync(join(folder, '..')).filter(
        (name) => name.startsWith(`${referred.reference}_Brief_`) && !name.endsWith('.partial'),
      );
    const { letters } = await call('letter.list', ofCase);
    for (const name of sent()) expect(new Uint8Array(readFileSync(join(folder, '..', name)))).toEqual(pdf);
    expect(sent().length).toBeLessThanOrEqual(letters.length);
    keptLetters = letters.length;
    either('paper.deliver', sent().length, 0, 1);
    await printAgain(desk, letterOf(letters[0]?.id ?? invitation));
    expect((await call('letter.list', ofCase)).letters).toMatchObject([invitation]);
    expect(sent()).toHaveLength(1);
    expect(readdirSync(join(folder, '..')).filter((name) => name.endsWith('.partial'))).toEqual([]);

    const { views } = await call('listView.list', {});
    const mine = views.find(({ name }) => name === 'Meine');
    either('listView.save', mine?.arrangement.sort, 'clientName', 'phase');
    either('listView.remove', views.length, 2, 1);

    const everyCase = [...cases.apart, ...cases.together];
    const custody = await Promise.all(
      everyCase.map(async (id) => (await call('case.open', { caseId: id })).custody),
    );
    const moved = custody.filter(({ responsible }) => responsible === staff.jutta.name).length;
    const noted = custody.flatMap(({ assignments }) => assignments).length;
    either('assignment.moveAll', [moved, noted], [0, 0], [4, 4]);

    const brought = (await call('list.imports', { kind: 'interpreters' })).imports.map((one) => one.written);
    const { interpreters } = await call('interpreter.list', {});
    either(
      'list.write',
      [...brought, ...interpreters.map(({ languages }) => languages.join())],
      [0],
      [2, 'prs', 'ar,ckb'],
    );

    const { contacts, conferences } = await call('case.open', { caseId: referred.caseId });
    either(
      'conference.save',
      [
        contacts.filter(({ kind }) => kind === 'case-conference').length,
        conferences.flatMap(({ bodies }) => bodies.map(({ contactPerson }) => contactPerson)),
        conferences.flatMap(({ tasks }) => tasks.map(({ title }) => title)),
      ],
      [0, [], []],
      [1, ['Frau Lüth'], ['Antrag']],
    );

    // The next document clears away what was left of one that did not come to be.
    const file = { name: 'bescheid.pdf', bytes: pdf };
    await call('attachment.add', {
      caseId,
      file,
      details: { title: 'Noch einer', writtenOn: null, source: '' },
    });
    const { attachments: all } = await call('attachment.list', { caseId });
    expect(readdirSync(join(folder, 'dokumente')).sort()).toEqual(
      all.map(({ id }) => `${id}.dokument`).sort(),
    );
  } finally {
    await desk.leave();
  }
  await requireLogOf(folder, happened, keptLetters);
  return happened;
}

const eventOf: Partial<
  Record<
    OperationName,
    [
      (
        | 'list.written'
        | 'list.confirmed'
        | 'list.heldDecided'
        | 'conference.saved'
        | 'attachment.added'
        | 'programme.left'
        | 'person.merged'
        | 'person.mergeUndone'
        | 'case.phaseChanged'
        | 'consent.withdrawn'
        | 'document.delivered'
        | 'listView.saved'
        | 'listView.removed'
        | 'case.reassigned'
      ),
      number,
    ]
  >
> = {
  'list.write': ['list.written', 1],
  'list.confirm': ['list.confirmed', 1],
  'list.decideHeld': ['list.heldDecided', 1],
  'attachment.add': ['attachment.added', 1],
  'programme.leave': ['programme.left', 1],
  'person.merge': ['person.merged', 2],
  'person.undoMerge': ['person.mergeUndone', 2],
  'case.advance': ['case.phaseChanged', 1],
  'consent.withdraw': ['consent.withdrawn', 1],
  'paper.deliver': ['document.delivered', 1],
  'listView.save': ['listView.saved', 1],
  'listView.remove': ['listView.removed', 1],
  'assignment.moveAll': ['case.reassigned', 4],
  'conference.save': ['conference.saved', 1],
};
/** What the check above adds to the log. */
const besides: Partial<Record<OperationName, number>> = { 'attachment.add': 1, 'paper.deliver': 2 };
/** How much of each stood in the log before the day. */
const earlier: Partial<Record<OperationName, number>> = {};

async function entriesOf({ call }: Desk, event: AuditEventName): Promise<number> {
  const page = { from: null, to: null, user: null, event, offset: 0, limit: 1 };
  return (await call('audit.list', page)).total;
}

/** The log knows of what happened, and of nothing else. */
async function requireLogOf(
  folder: string,
  happened: readonly OperationName[],
  keptLetters: number,
): Promise<void> {
  const dirk = await sitDown(folder, 'dirk');
  try {
    expect(await dirk.call('audit.verify', {})).toMatchObject({ intact: true });
    for (const [name, [event, entries]] of Object.entries(eventOf)) {
      const operation = name as OperationName;
      const total = await entriesOf(dirk, event);
      const ofTheDay = total - (earlier[operation] ?? 0) - (besides[operation] ?? 0);
      const times = happened.filter((one) => one === operation).length;
      if (operation === 'paper.deliver') {
        // A paper is in the log before it leaves: one that did not arrive may stand there, never the other way round.
        // A letter that is kept stands there with it.
        expect(ofTheDay, event).toBeGreaterThanOrEqual(Math.max(times, keptLetters));
        expect(ofTheDay, event).toBeLessThanOrEqual(1 + keptLetters);
      } else expect(ofTheDay, event).toBe(times * entries);
    }
  } finally {
    await dirk.leave();
  }
}

const answered = (lines: readonly string[], how: (answer: string) => boolean): string[] =>
  lines
    .map((line) => line.split(' '))
    .filter(([name = '', answer]) => name in eventOf && answer !== undefined && how(answer))
    .map(([name = '']) => name);

/** A day of work with one fault in it, and what it has left. */
async function dayWith(injection: string) {
  const folder = join(home, 'trial', 'akte');
  rmSync(join(home, 'trial'), { recursive: true, force: true });
  cpSync(original, folder, { recursive: true });
  const { killed, lines } = runTraced(script, [folder, plan], join(home, 'trace'), injection);
  const happened = await whatHappened(folder).catch((thrown: unknown) => {
    throw new Error(`${injection}: ${String(thrown)}\n${lines.join('\n')}`, { cause: thrown });
  });
  return { killed, lines, happened };
}

test(
  'what dies inside an operation leaves all of it or nothing, in file, folder and log',
  { timeout },
  async () => {
    for (const injection of faultsAt(seen, 'signal=KILL', most)) {
      const { killed, lines, happened } = await dayWith(injection);
      expect(killed, injection).toBe(true);
      const acknowledged = answered(lines, (answer) => answer === 'ok');
      expect(happened.slice(0, acknowledged.length), injection).toEqual(acknowledged);
      expect(happened.length - acknowledged.length, injection).toBeLessThanOrEqual(1);
    }
  },
);

test('a disk that fails once is told, and what was answered is what happened', { timeout }, async () => {
  for (const injection of faultsAt(seen, 'error=EIO', most)) {
    const { lines, happened } = await dayWith(injection);
    expect(happened, injection).toEqual(answered(lines, (answer) => answer === 'ok'));
    expect(
      answered(lines, (answer) => answer === 'internal'),
      injection,
    ).toEqual([]);
  }
});

test('a disk that fails keeps nobody from locking', { timeout }, async () => {
  const folder = join(home, 'idle', 'akte');
  const afresh = () => {
    rmSync(join(home, 'idle'), { recursive: true, force: true });
    cpSync(original, folder, { recursive: true });
  };
  const placesOf = (day: string): string[] => {
    afresh();
    const { seen: calls } = runTraced(script, [folder, day], join(home, 'trace'));
    return faultsAt(calls, 'error=EIO', undefined);
  };
  const before = new Set(placesOf(abrupt));
  const places = placesOf(idle).filter((place) => !before.has(place));
  expect(places.length).toBeGreaterThan(2);
  for (const injection of places.slice(0, most)) {
    afresh();
    // A process that kept hold of its databases would not end by itself.
    const { lines } = runTraced(script, [folder, idle], join(home, 'trace'), injection);
    expect(lines, injection).not.toContain('held');
    const desk = await sitDown(folder, 'holger');
    expect((await desk.call('vault.status', {})).session?.readOnlyReason, injection).toBeNull();
    await desk.leave();
  }
});
