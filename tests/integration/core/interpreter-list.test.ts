import { describe, expect, it } from 'vitest';
import { enterStory } from '../../stories/enter-story.ts';
import type { Desk } from '../../stories/office.ts';
import { listInput, readIn } from './list-files.ts';
import { officeForEachTest, today } from './office.ts';
import { simpleCase } from './simple-case.ts';

const newOffice = officeForEachTest();

const list = [
  'Nachname;Vorname;Sprachen;Telefon;Tage;Verfügbarkeit;Verschwiegenheit',
  'Haddad;Samira;Arabisch, Sorani;05231 1;Mo, Do;vormittags;1.2.2024',
  'Amiri;Farid;Dari/Farsi;;;;ja',
  'Bondar;Olha;Ukrainisch und Russisch;;;;',
  'haddad;samira;Arabisch, Dari;05231/1;;;',
].join('\r\n');

const poolOf = async ({ call }: Desk) => (await call('interpreter.list', {})).interpreters;
const details = {
  name: 'Olha Bondar',
  phone: '',
  email: '',
  languages: ['uk' as const],
  weekdays: [],
  availability: '',
  signedOn: null,
  endedOn: null,
};

describe('a list of the pool', () => {
  it('says for each row what would happen, with line and column, and writes nothing', async () => {
    const anna = await newOffice().sitDown('anna');
    await anna.call('interpreter.save', { interpreterId: null, version: 0, details });
    const { rows, counts } = await anna.call('list.preview', listInput('interpreters', list));
    expect(rows).toMatchObject([
      {
        line: 2,
        state: 'new',
        record: { name: 'Samira Haddad', languages: ['ar', 'ckb', 'prs'] },
        samePerson: [5],
      },
      {
        line: 3,
        state: 'kept-back',
        problems: [{ heading: 'Verschwiegenheit', code: 'not-a-date', words: 'ja' }],
      },
      { line: 4, state: 'duplicate' },
      { line: 5, state: 'united', samePerson: [2] },
    ]);
    expect(counts).toEqual({ interpreters: 1, united: 1, leftOut: 1, keptBack: 1 });
    expect(await poolOf(anna)).toHaveLength(1);
  });

  it('names by line and column where rows of one person contradict each other, part by part too', async () => {
    const anna = await newOffice().sitDown('anna');
    const input = listInput('interpreters', `${list}\r\nHaddad;Samira;Farsi;0521 9;;;`);
    const { rows, counts } = await anna.call('list.preview', input);
    expect(rows.filter(({ line }) => line !== 3 && line !== 4)).toMatchObject([
      { line: 2, state: 'kept-back', problems: [{ heading: 'Telefon', words: '05231 1', line: 6 }] },
      { line: 5, state: 'kept-back', problems: [{ heading: 'Telefon', words: '05231/1', line: 6 }] },
      { line: 6, state: 'kept-back', problems: [{ heading: 'Telefon', words: '0521 9', line: 2 }] },
    ]);
    expect(counts).toEqual({ interpreters: 1, united: 0, leftOut: 0, keptBack: 4 });
    const parts = [];
    for (let from = 0; from < 5; from += 2)
      parts.push(...(await anna.call('list.preview', { ...input, part: { from, count: 2 } })).rows);
    expect(parts).toEqual(rows);
  });

  it('becomes people who can be assigned, and is known again', async () => {
    const office = newOffice();
    const anna = await office.sitDown('anna');
    await readIn(anna, 'interpreters', list, {
      counts: { interpreters: 2, united: 1, leftOut: 0, keptBack: 1 },
    });
    const pool = await poolOf(anna);
    expect(pool.map(({ name }) => name)).toEqual(['Olha Bondar', 'Samira Haddad']);
    expect(pool[0]).toMatchObject({ languages: ['uk', 'ru'], signedOn: null, version: 1 });
    expect(pool.find(({ name }) => name === 'Samira Haddad')).toMatchObject({
      languages: ['ar', 'ckb', 'prs'],
      weekdays: ['mo', 'do'],
      signedOn: '2024-02-01',
    });
    const { rows } = await anna.call('list.preview', listInput('interpreters', list));
    expect(rows.map(({ state }) => state)).toEqual(['duplicate', 'kept-back', 'duplicate', 'united']);
    await anna.leave();
    // The pool is everybody's, and so is what came into it from a list.
    const jutta = await office.sitDown('jutta');
    expect((await jutta.call('list.imports', { kind: 'interpreters' })).imports).toHaveLength(1);
  });

  it('is undone as a whole; who was assigned or changed since stays and is named', async () => {
    const anna = await newOffice().sitDown('anna');
    const more = `${list}\r\nDrei;Dina;Dari;;;;`;
    const { importId } = await readIn(anna, 'interpreters', more);
    const [dina, olha, samira] = await poolOf(anna);
    if (!dina || !olha || !samira) throw new Error('nothing was read in');
    const { id: interpreterId, version, ...now } = olha;
    await anna.call('interpreter.save', { interpreterId, version, details: { ...now, phone: '1' } });
    const { id: caseId } = await enterStory(anna.call, simpleCase());
    const request = await anna.call('interpreting.save', {
      caseId,
      requestId: null,
      version: 0,
      details: { language: 'ar', heldOn: today, time: '', place: '', occasion: 'Kurs', plannedMinutes: null },
    });
    await anna.call('interpreting.assign', {
      caseId,
      requestId: request.id,
      version: request.version,
      interpreterId: samira.id,
    });
    expect(await anna.call('list.undo', { importId })).toEqual({
      removed: 1,
      kept: 2,
      examples: [
        { name: 'Olha Bondar', caseId: null, reason: 'changed', listedAs: null },
        { name: 'Samira Haddad', caseId: null, reason: 'named', listedAs: null },
      ],
    });
    expect((await poolOf(anna)).map(({ name }) => name)).toEqual(['Olha Bondar', 'Samira Haddad']);
  });
});
