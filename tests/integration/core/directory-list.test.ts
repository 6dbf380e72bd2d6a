import { describe, expect, it } from 'vitest';
import { enterStory } from '../../stories/enter-story.ts';
import type { Desk } from '../../stories/office.ts';
import { officeForEachTest } from './office.ts';
import { listInput, readIn } from './list-files.ts';
import { open, simpleCase } from './simple-case.ts';

const newOffice = officeForEachTest();

const list = [
  '\uFEFFStelle;Art der Stelle;Ort;Angebot;Art des Angebots;Plätze;Bemerkung',
  'VHS Detmold;Kursträger;Detmold;B2 Pflege;Berufssprachkurs B2;18;"Einstufung',
  'mittwochs; 10 Uhr"',
  'VHS Detmold;;;Alpha-Kurs;Integrationskurs – Alpha;zwölf;',
  ';;;;;;',
  'AWO Lippe;Zirkus;Lemgo;;;;',
  '=cmd|calc;;Lage;Griffbereit;;;',
].join('\r\n');

const everything = { text: '', kind: null, use: null, childcare: false, withEnded: true } as const;
const offersOf = async ({ call }: Desk) => (await call('directory.offers', { filter: everything })).rows;
const institutionsOf = async ({ call }: Desk) =>
  (await call('directory.institutions', { filter: { text: '', recipient: null, withEnded: true } })).rows;

describe('reading a list into the directory', () => {
  it('says for each row what would happen, with line and column, and writes nothing', async () => {
    const anna = await newOffice().sitDown('anna');
    const preview = await anna.call('list.preview', listInput('directory', list));
    expect(preview.columns.map(({ field }) => field)).toEqual([
      'institution',
      'recipient',
      'town',
      'offer',
      'kind',
      'places',
      'note',
    ]);
    expect(preview.rows).toMatchObject([
      { line: 2, record: { institution: 'VHS Detmold', offer: 'B2 Pflege' }, state: 'new', problems: [] },
      {
        line: 4,
        state: 'kept-back',
        problems: [{ heading: 'Plätze', code: 'not-a-number', words: 'zwölf' }],
      },
      { line: 6, state: 'kept-back', problems: [{ heading: 'Art der Stelle', code: 'not-in-list' }] },
      { line: 7, record: { institution: '=cmd|calc', offer: 'Griffbereit' }, state: 'new', problems: [] },
    ]);
    expect(preview.counts).toEqual({ institutions: 2, offers: 2, keptBack: 2 });
    expect([await offersOf(anna), await institutionsOf(anna)]).toEqual([[], []]);
  });

  it('writes what was confirmed, keeps rows with errors back, and does not do it twice', async () => {
    const anna = await newOffice().sitDown('anna');
    const confirmed = { institutions: 2, offers: 2, keptBack: 2 };
    await readIn(anna, 'directory', list);
    expect((await institutionsOf(anna)).map(({ name }) => name).toSorted()).toEqual([
      '=cmd|calc',
      'VHS Detmold',
    ]);
    expect(await offersOf(anna)).toMatchObject([
      { title: 'B2 Pflege', places: 18, note: 'Einstufung\nmittwochs; 10 Uhr' },
      { title: 'Griffbereit', kind: 'griffbereit' },
    ]);
    const input = { ...listInput('directory', list), anyway: [], confirmed };
    expect(await anna.ask('list.confirm', input)).toMatchObject({ error: { code: 'version-conflict' } });
    const again = await anna.call('list.preview', listInput('directory', list));
    expect(again.rows.map(({ state }) => state)).toEqual([
      'duplicate',
      'kept-back',
      'kept-back',
      'duplicate',
    ]);
  });

  it('follows columns that the person named, and forgets the others', async () => {
    const anna = await newOffice().sitDown('anna');
    const { rows } = await anna.call('list.preview', {
      ...listInput('directory', 'Wer,Wo,Geheim\nAWO,Lemgo,nichts'),
      columns: ['institution', 'town', null],
    });
    expect(rows).toMatchObject([{ record: { institution: 'AWO' }, state: 'new' }]);
  });

  it('is undone as a whole; what a case names or somebody changed since stays', async () => {
    const anna = await newOffice().sitDown('anna');
    const { importId } = await readIn(anna, 'directory', list);
    const offers = await offersOf(anna);
    const pflege = offers.find(({ title }) => title === 'B2 Pflege');
    const { id: caseId } = await enterStory(anna.call, simpleCase());
    const [step] = (await open(anna.call, caseId)).goals[0]?.steps ?? [];
    const [measure] = step?.measures ?? [];
    if (!pflege || !step || !measure) throw new Error('nothing to name');
    const { id: measureId, version, ...details } = measure;
    await anna.call('plan.saveMeasure', {
      caseId,
      stepId: step.id,
      measureId,
      version,
      details: { ...details, institutionId: pflege.institutionId, offerId: pflege.id },
    });
    expect(await anna.call('list.undo', { importId })).toEqual({
      removed: 2,
      kept: 2,
      examples: [
        { name: 'B2 Pflege', caseId: null },
        { name: 'VHS Detmold', caseId: null },
      ],
    });
    expect((await offersOf(anna)).map(({ title }) => title)).toEqual(['B2 Pflege']);
    expect((await institutionsOf(anna)).map(({ name }) => name)).toEqual(['VHS Detmold']);
    expect(await anna.ask('list.undo', { importId })).toMatchObject({ error: { code: 'not-found' } });
    expect((await anna.call('list.imports', { kind: 'directory' })).imports).toMatchObject([
      { fileName: 'liste.csv', counts: { keptBack: 2 }, undoneAt: expect.any(String) as unknown },
    ]);
  });
});
