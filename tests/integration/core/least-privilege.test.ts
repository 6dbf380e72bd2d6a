import { beforeAll, describe, expect, it } from 'vitest';
import type { OperationName } from '../../../domain/contract/operations.ts';
import { addMonths } from '../../../domain/date.ts';
import { enterStory } from '../../stories/enter-story.ts';
import { member, person } from '../../stories/parts.ts';
import { staff } from '../../stories/staff.ts';
import type { Story } from '../../stories/story.ts';
import { recipientKeyPair } from '../handoff/fixtures/package.ts';
import { officeForEachTest, today } from './office.ts';
import { simpleCase } from './simple-case.ts';

const newOffice = officeForEachTest();
const month = addMonths(today, -1).slice(0, 7);
const kreis = 'kreis-lippe' as const;

let publicKey: string;
beforeAll(async () => {
  ({ publicKey } = await recipientKeyPair('Kreis Lippe'));
});

const withoutConsent = (): Story => {
  const story = simpleCase();
  return { ...story, intake: { ...story.intake, legalBasis: 'consent' } };
};

/** Jutta (Teamleitung) has two cases, Anna one, and each has one that stays for want of a consent. */
async function officeOfTwo() {
  const office = newOffice();
  const jutta = await office.sitDown('jutta');
  await jutta.call('handoff.saveRecipientKey', { recipient: kreis, armoredKey: publicKey });
  const foreign = [];
  for (const story of [simpleCase(), simpleCase(), withoutConsent()])
    foreign.push(await enterStory(jutta.call, story));
  await jutta.leave();
  const anna = await office.sitDown('anna');
  const own = [];
  for (const story of [simpleCase(), withoutConsent()]) own.push(await enterStory(anna.call, story));
  return { office, anna, own, foreign };
}

describe('the preview of a month', () => {
  it('shows a caseworker what leaves, but whose it is only for their own cases', async () => {
    const { anna, own, foreign } = await officeOfTwo();
    const preview = await anna.call('handoff.preview', { recipient: kreis, month });
    expect([preview.leavingCount, preview.withheldCount]).toEqual([3, 2]);
    expect(preview.leaving.map(({ reference }) => reference).filter((one) => one !== null)).toEqual([
      own[0]?.reference,
    ]);
    expect(preview.withheld.map(({ reference }) => reference)).toEqual([own[1]?.reference, null]);
    const text = JSON.stringify(preview);
    for (const { id, reference } of foreign)
      expect([text.includes(id), text.includes(reference)]).toEqual([false, false]);
  });

  it('stands in the order of the package, which says nothing about the files', async () => {
    const { anna } = await officeOfTwo();
    const { leaving } = await anna.call('handoff.preview', { recipient: kreis, month });
    const pseudonyms = leaving.map(({ pseudonym }) => pseudonym);
    expect(pseudonyms).toEqual(pseudonyms.toSorted());
    // The cells belong to the row they stand in.
    expect(leaving.map(({ values }) => values['Pseudonym'])).toEqual(pseudonyms);
  });

  it('shows all references to the Teamleitung, who may open all', async () => {
    const { office, anna, own, foreign } = await officeOfTwo();
    await anna.leave();
    const holger = await office.sitDown('holger');
    const { leaving, withheld } = await holger.call('handoff.preview', { recipient: kreis, month });
    const shown = [...leaving, ...withheld].map(({ reference }) => reference).toSorted();
    expect(shown).toEqual([...own, ...foreign].map(({ reference }) => reference).toSorted());
  });
});

it('a draft that claims to belong to a foreign case does not tell its name', async () => {
  const { anna, own, foreign } = await officeOfTwo();
  for (const { id } of [own[0], foreign[0]].filter((one) => one !== undefined))
    await anna.call('draft.save', { key: `/faelle/${id}/verlauf`, payload: '{}' });
  const { drafts } = await anna.call('draft.list', {});
  const named = Object.fromEntries(drafts.map((draft) => [draft.key, draft.case]));
  expect(named[`/faelle/${own[0]?.id}/verlauf`]).toMatchObject({ reference: own[0]?.reference });
  expect(named[`/faelle/${foreign[0]?.id}/verlauf`]).toBeNull();
});

it('nobody who lives with a specially protected person is found by name or birth date', async () => {
  const office = newOffice();
  const jutta = await office.sitDown('jutta');
  const shelter = { givenName: 'Leyla', familyName: 'Sonnenschein', birthDate: '1991-02-03' };
  const child = { givenName: 'Ayla', familyName: 'Sonnenschein', birthDate: '2015-04-05' };
  await enterStory(
    jutta.call,
    simpleCase({
      client: person({ ...shelter, specialProtection: true }),
      household: [member('child', person(child))],
    }),
  );
  await jutta.leave();
  const anna = await office.sitDown('anna');
  for (const { givenName, familyName, birthDate } of [shelter, child]) {
    const { hits } = await anna.call('case.findPersons', { givenName, familyName, birthDate });
    expect(hits).toEqual([]);
  }
});

it('a search among colleagues’ people says in the log how far it reached', async () => {
  const { office, anna } = await officeOfTwo();
  await anna.call('case.findPersons', { givenName: 'Rabia', familyName: 'Celik', birthDate: null });
  await anna.leave();
  const dirk = await office.sitDown('dirk');
  const { entries } = await dirk.call('audit.list', {
    from: null,
    to: null,
    user: null,
    event: 'case.searched',
    offset: 0,
    limit: 1,
  });
  expect(entries[0]?.detail).toEqual({ hits: 5, foreign: 3 });
});

it('a wrong password for a release stands in the log, with whose it should have been', async () => {
  const { office, anna } = await officeOfTwo();
  const { slots } = await anna.call('vault.status', {});
  const slotId = slots.find(({ name }) => name === staff.jutta.name)?.id ?? '';
  const { id: packageId } = await anna.call('handoff.prepare', { recipient: kreis, month });
  const tried = await anna.ask('handoff.release', { packageId, slotId, password: 'geraten und geraten' });
  expect(tried).toMatchObject({ error: { code: 'wrong-password' } });
  await anna.leave();
  const dirk = await office.sitDown('dirk');
  const { entries } = await dirk.call('audit.list', {
    from: null,
    to: null,
    user: null,
    event: 'vault.unlockFailed',
    offset: 0,
    limit: 10,
  });
  expect(entries).toMatchObject([{ user: staff.anna.name, detail: { slot: slotId } }]);
});

describe('records of a foreign case', () => {
  /** Somebody's own case, and the ids of a colleague's: each call names the own case and a foreign record. */
  async function bothCases() {
    const { office, anna: before, foreign } = await officeOfTwo();
    await before.leave();
    const jutta = await office.sitDown('jutta');
    const other = await jutta.call('case.open', { caseId: foreign[0]?.id ?? '' });
    await jutta.leave();
    const anna = await office.sitDown('anna');
    const { id: caseId } = await enterStory(anna.call, simpleCase());
    const own = await anna.call('case.open', { caseId });
    return { office, anna, own, other };
  }
  type Case = Awaited<ReturnType<typeof bothCases>>['own'];
  const first = ({ goals, household, consents, contacts }: Case) => {
    const [goal] = goals;
    const [step] = goal?.steps ?? [];
    const [measure] = step?.measures ?? [];
    return { goal, step, measure, member: household[0], consent: consents[0], contact: contacts[0] };
  };
  const details = <Row extends object>(row: Row | undefined, ...without: string[]) =>
    Object.fromEntries(
      Object.entries(row ?? {}).filter(([name]) => !['id', 'version', ...without].includes(name)),
    );

  it.each([
    [
      'person.save',
      (own, other) => ({ personId: other.member?.person.id, details: details(own.member?.person) }),
    ],
    [
      'consent.correct',
      (own, other) => ({
        consentId: other.consent?.id,
        details: details(own.consent, 'withdrawnOn', 'sharedOn'),
      }),
    ],
    ['consent.withdraw', (_own, other) => ({ consentId: other.consent?.id, withdrawnOn: today })],
    ['contact.correct', (own, other) => ({ contactId: other.contact?.id, details: details(own.contact) })],
    ['plan.saveGoal', (own, other) => ({ goalId: other.goal?.id, details: details(own.goal, 'steps') })],
    ['plan.saveStep', (_own, other) => ({ goalId: other.goal?.id, stepId: null, details: { title: 'x' } })],
    [
      'plan.saveStep',
      (own, other) => ({ goalId: own.goal?.id, stepId: other.step?.id, details: { title: 'x' } }),
    ],
    [
      'plan.saveMeasure',
      (own, other) => ({ stepId: other.step?.id, measureId: null, details: details(own.measure) }),
    ],
    [
      'plan.saveMeasure',
      (own, other) => ({ stepId: own.step?.id, measureId: other.measure?.id, details: details(own.measure) }),
    ],
    ['plan.remove', (_own, other) => ({ kind: 'measure', recordId: other.measure?.id })],
    ['plan.remove', (_own, other) => ({ kind: 'goal', recordId: other.goal?.id })],
    ['plan.reorder', (_own, other) => ({ kind: 'goal', order: [other.goal?.id], version: undefined })],
  ] satisfies [OperationName, (own: ReturnType<typeof first>, other: ReturnType<typeof first>) => object][])(
    '%s does not reach them through an own case',
    async (name, input) => {
      const { office, anna, own, other } = await bothCases();
      const call = JSON.parse(
        JSON.stringify({ caseId: own.file.id, version: 1, ...input(first(own), first(other)) }),
      ) as unknown;
      expect(await anna.core.call(name, call)).toEqual({ ok: false, error: { code: 'not-found' } });
      await anna.leave();
      const jutta = await office.sitDown('jutta');
      const after = await jutta.call('case.open', { caseId: other.file.id });
      expect({ ...after, deadlines: [] }).toEqual({ ...other, deadlines: [] });
    },
  );
});
