import { describe, expect, it } from 'vitest';
import { keptThroughout } from '../../../domain/case/merge.ts';
import type { Person, PersonDetails } from '../../../domain/case/person.ts';
import { listOfCases } from '../../list-of-cases.ts';
import { enterStory, type Caller } from '../../stories/enter-story.ts';
import { person } from '../../stories/parts.ts';
import { officeForEachTest } from './office.ts';
import { open, simpleCase } from './simple-case.ts';

const newOffice = officeForEachTest();
const latin = person({
  givenName: 'Yousef',
  familyName: 'Al-Ahmad',
  birthDate: '1995-04-03',
  phone: '0151 234567',
});
const arabic = person({ givenName: 'يوسف', familyName: 'الأحمد', birthDate: '1995-03-04', town: 'Lemgo' });

const detailsOf = ({ id: _id, version: _version, ...details }: Person): PersonDetails => details;

/** Two cases of Anna's about one person. */
async function twoCases() {
  const office = newOffice();
  const anna = await office.sitDown('anna');
  const [first, second] = [
    await enterStory(anna.call, simpleCase({ client: latin })),
    await enterStory(anna.call, simpleCase({ client: arabic })),
  ];
  const clientOf = async (caseId: string) => (await open(anna.call, caseId)).household[0]!.person;
  const [kept, other] = [await clientOf(first.id), await clientOf(second.id)];
  const input = {
    caseId: first.id,
    personId: kept.id,
    version: kept.version,
    otherId: other.id,
    otherVersion: other.version,
    choice: keptThroughout,
  };
  return { office, anna, first, second, kept, other, input, clientOf };
}

const look = (call: Caller, caseId: string, personId: string) =>
  call('person.duplicates', { caseId, personId });

describe('two entries of one person', () => {
  it('find each other, with the reason', async () => {
    const { anna, first, second, kept, other } = await twoCases();
    const { candidates } = await look(anna.call, first.id, kept.id);
    expect(candidates).toMatchObject([
      { person: other, references: [second.reference], reasons: ['name-alike', 'birth-swapped'] },
    ]);
  });

  it('become one in both cases, with what each of them knew', async () => {
    const { anna, first, second, kept, input, clientOf } = await twoCases();
    await anna.call('person.merge', input);
    const merged = { ...detailsOf(kept), id: kept.id, town: 'Lemgo', phone: '0151 234567' };
    expect(await clientOf(first.id)).toMatchObject(merged);
    expect(await clientOf(second.id)).toMatchObject(merged);
    expect((await open(anna.call, second.id)).file.clientId).toBe(kept.id);
    const { rows } = await anna.call('case.list', listOfCases({ text: 'Al-Ahmad', withEnded: true }, 10));
    expect(rows.map(({ reference }) => reference)).toEqual([first.reference, second.reference]);
  });

  it('are two again after undoing, and can be merged once more', async () => {
    const { anna, first, second, kept, other, input, clientOf } = await twoCases();
    await anna.call('person.merge', input);
    const { merges } = await look(anna.call, first.id, kept.id);
    expect(merges).toMatchObject([{ name: 'يوسف الأحمد', mergedBy: 'Anna Berg', problem: null }]);
    await anna.call('person.undoMerge', { caseId: first.id, mergeId: merges[0]!.id });
    expect(await clientOf(second.id)).toEqual(other);
    const back = await clientOf(first.id);
    expect({ ...back, version: 0 }).toEqual({ ...kept, version: 0 });
    await anna.call('person.merge', { ...input, version: back.version });
    expect((await look(anna.call, first.id, kept.id)).merges).toHaveLength(1);
  });

  it('are two again after somebody has changed the person: that stays with the kept one, and is told', async () => {
    const { anna, first, second, kept, other, input, clientOf } = await twoCases();
    const { version } = await anna.call('person.merge', input);
    const details = { ...detailsOf(await clientOf(first.id)), phone: '0171 1', email: 'y@example.org' };
    await anna.call('person.save', { caseId: second.id, personId: kept.id, version, details });
    const { merges } = await look(anna.call, first.id, kept.id);
    expect(merges).toMatchObject([{ problem: null, changedSince: ['phone', 'email'] }]);
    await anna.call('person.undoMerge', { caseId: first.id, mergeId: merges[0]!.id });
    expect(await clientOf(second.id)).toEqual(other);
    const changed = { ...detailsOf(kept), phone: '0171 1', email: 'y@example.org' };
    expect(detailsOf(await clientOf(first.id))).toEqual(changed);
  });

  it('are two again with the consent that was entered between, each in their own case', async () => {
    const { anna, first, second, kept, other, input } = await twoCases();
    await anna.call('person.merge', input);
    const details = {
      personId: kept.id,
      givenBy: '',
      recipient: 'jugendamt',
      nameOfBody: '',
      purpose: 'referral',
      categories: ['identity'],
      answer: 'given',
      givenOn: '2026-01-02',
      validUntil: null,
      language: 'de',
      interpreter: '',
      form: 'oral',
    } as const;
    const enter = (caseId: string) =>
      anna.call('consent.record', { caseId, details: { ...details, categories: ['identity'] } });
    const [one, two] = [await enter(first.id), await enter(second.id)];
    const whose = async (caseId: string, consentId: string) =>
      (await open(anna.call, caseId)).consents.find(({ id }) => id === consentId)?.personId;
    const { merges } = await look(anna.call, first.id, kept.id);
    expect(merges).toMatchObject([{ enteredSince: [] }]);
    await anna.call('person.undoMerge', { caseId: first.id, mergeId: merges[0]!.id });
    expect([await whose(first.id, one.id), await whose(second.id, two.id)]).toEqual([kept.id, other.id]);
  });

  it('are taken apart one after the other where three became one, the last first', async () => {
    const { anna, first, second, kept, other, input, clientOf } = await twoCases();
    const third = await enterStory(anna.call, simpleCase({ client: { ...latin, email: 'y@example.org' } }));
    const last = await clientOf(third.id);
    const { version } = await anna.call('person.merge', input);
    const more = { otherId: last.id, otherVersion: last.version };
    await anna.call('person.merge', { ...input, ...more, version });
    const problems = async () => (await look(anna.call, first.id, kept.id)).merges;
    const [later, earlier] = await problems();
    expect([later, earlier]).toMatchObject([{ problem: null }, { problem: 'kept-merged' }]);
    const early = await anna.ask('person.undoMerge', { caseId: first.id, mergeId: earlier!.id });
    expect(early).toMatchObject({ error: { code: 'version-conflict' } });
    await anna.call('person.undoMerge', { caseId: first.id, mergeId: later!.id });
    expect(await problems()).toMatchObject([{ id: earlier!.id, problem: null, changedSince: [] }]);
    await anna.call('person.undoMerge', { caseId: first.id, mergeId: earlier!.id });
    expect(await clientOf(third.id)).toEqual(last);
    expect(await clientOf(second.id)).toEqual(other);
    expect(detailsOf(await clientOf(first.id))).toEqual(detailsOf(kept));
  });

  it('are not merged from an older state of either', async () => {
    const { anna, input } = await twoCases();
    for (const stale of [
      { ...input, version: input.version + 1 },
      { ...input, otherVersion: input.otherVersion + 1 },
    ])
      expect(await anna.ask('person.merge', stale)).toMatchObject({ error: { code: 'version-conflict' } });
  });

  it('are left alone where one of them is in a colleague’s case, and no hit tells of it', async () => {
    const office = newOffice();
    const jutta = await office.sitDown('jutta');
    const foreign = await enterStory(jutta.call, simpleCase({ client: arabic }));
    const other = (await open(jutta.call, foreign.id)).household[0]!.person;
    await jutta.leave();
    const anna = await office.sitDown('anna');
    const own = await enterStory(anna.call, simpleCase({ client: latin }));
    const kept = (await open(anna.call, own.id)).household[0]!.person;
    expect((await look(anna.call, own.id, kept.id)).candidates).toEqual([]);
    const answer = await anna.ask('person.merge', {
      caseId: own.id,
      personId: kept.id,
      version: kept.version,
      otherId: other.id,
      otherVersion: other.version,
      choice: keptThroughout,
    });
    expect(answer).toEqual({ ok: false, error: { code: 'not-allowed' } });
  });

  it('leave an entry for each case in the log, for the merge and for its undoing, without names', async () => {
    const { office, anna, first, kept, input } = await twoCases();
    await anna.call('person.merge', input);
    const { merges } = await look(anna.call, first.id, kept.id);
    await anna.call('person.undoMerge', { caseId: first.id, mergeId: merges[0]!.id });
    await anna.leave();
    const dirk = await office.sitDown('dirk');
    const page = { from: null, to: null, user: null, offset: 0, limit: 200 };
    const merged = await dirk.call('audit.list', { ...page, event: 'person.merged' });
    const undone = await dirk.call('audit.list', { ...page, event: 'person.mergeUndone' });
    for (const { entries } of [merged, undone]) {
      expect(entries).toMatchObject([{ detail: { cases: 2 } }, { detail: { cases: 2 } }]);
      expect(new Set(entries.map(({ caseRef }) => caseRef)).size).toBe(2);
    }
    expect(JSON.stringify(merged)).not.toContain('Yousef');
  });
});
