import { beforeAll, describe, expect, it } from 'vitest';
import { addMonths } from '../../../domain/date.ts';
import { enterStory } from '../../stories/enter-story.ts';
import { person } from '../../stories/parts.ts';
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
      household: [{ relationship: 'child', careSituation: '', details: person(child) }],
    }),
  );
  await jutta.leave();
  const anna = await office.sitDown('anna');
  for (const { givenName, familyName, birthDate } of [shelter, child]) {
    const { hits } = await anna.call('case.findPersons', { name: `${givenName} ${familyName}`, birthDate });
    expect(hits).toEqual([]);
  }
});

it('a search among colleagues’ people says in the log how far it reached', async () => {
  const { office, anna } = await officeOfTwo();
  await anna.call('case.findPersons', { name: 'Rabia Celik', birthDate: null });
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
