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
  'haddad;samira;Arabisch;;;;',
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
      { line: 2, state: 'new', record: { name: 'Samira Haddad', languages: ['ar', 'ckb'] } },
      {
        line: 3,
        state: 'kept-back',
        problems: [{ heading: 'Verschwiegenheit', code: 'not-a-date', words: 'ja' }],
      },
      { line: 4, state: 'duplicate' },
      { line: 5, state: 'repeated', sameAsLine: 2 },
    ]);
    expect(counts).toEqual({ interpreters: 1, leftOut: 2, keptBack: 1 });
    expect(await poolOf(anna)).toHaveLength(1);
  });

  it('becomes people who can be assigned, and is known again', async () => {
    const office = newOffice();
    const anna = await office.sitDown('anna');
    await readIn(anna, 'interpreters', list, {
      anyway: [5],
      counts: { interpreters: 3, leftOut: 0, keptBack: 1 },
    });
    const pool = await poolOf(anna);
    // Two of one name have no order between them.
    expect(pool.map(({ name }) => name.toLowerCase())).toEqual([
      'olha bondar',
      'samira haddad',
      'samira haddad',
    ]);
    expect(pool[0]).toMatchObject({ languages: ['uk', 'ru'], signedOn: null, version: 1 });
    expect(pool.find(({ name }) => name === 'Samira Haddad')).toMatchObject({
      languages: ['ar', 'ckb'],
      weekdays: ['mo', 'do'],
      signedOn: '2024-02-01',
    });
    const { rows } = await anna.call('list.preview', listInput('interpreters', list));
    expect(rows.map(({ state }) => state)).toEqual(['duplicate', 'kept-back', 'duplicate', 'repeated']);
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
        { name: 'Olha Bondar', caseId: null },
        { name: 'Samira Haddad', caseId: null },
      ],
    });
    expect((await poolOf(anna)).map(({ name }) => name)).toEqual(['Olha Bondar', 'Samira Haddad']);
  });
});
