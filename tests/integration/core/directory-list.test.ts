import { describe, expect, it } from 'vitest';
import { addDays } from '../../../domain/date.ts';
import { enterStory } from '../../stories/enter-story.ts';
import type { Desk } from '../../stories/office.ts';
import { officeForEachTest } from './office.ts';
import { confirmList, listInput, readIn, writeAll } from './list-files.ts';
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
    expect(preview.counts).toEqual({ institutions: 2, offers: 2, contactPersons: 0, keptBack: 2 });
    expect([await offersOf(anna), await institutionsOf(anna)]).toEqual([[], []]);
  });

  it('writes what was confirmed, keeps rows with errors back, and does not do it twice', async () => {
    const anna = await newOffice().sitDown('anna');
    const confirmed = { institutions: 2, offers: 2, contactPersons: 0, keptBack: 2 };
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
        { name: 'B2 Pflege', caseId: null, reason: 'named', listedAs: null },
        { name: 'VHS Detmold', caseId: null, reason: 'named', listedAs: null },
      ],
    });
    expect((await offersOf(anna)).map(({ title }) => title)).toEqual(['B2 Pflege']);
    expect((await institutionsOf(anna)).map(({ name }) => name)).toEqual(['VHS Detmold']);
    expect(await anna.ask('list.undo', { importId })).toMatchObject({ error: { code: 'not-found' } });
    expect((await anna.call('list.imports', { kind: 'directory' })).imports).toMatchObject([
      { fileName: 'liste.csv', counts: { keptBack: 2 }, undoneAt: expect.any(String) as unknown },
    ]);
  });

  describe('for an institution that the directory has', () => {
    const more = [
      'Stelle;Angebot;Ansprechperson;Telefon der Person',
      'VHS Detmold;;Sabine Köhler;05231 1',
      'vhs detmold;;Jan Brand;05231 2',
      'VHS Detmold;Rucksack KiTa;Mia Kurz;',
    ].join('\n');
    const openOffice = async () => {
      const anna = await newOffice().sitDown('anna');
      await readIn(anna, 'directory', 'Stelle;Ansprechperson\nVHS Detmold;Sabine Koehler');
      const [vhs] = await institutionsOf(anna);
      if (!vhs) throw new Error('nothing was read in');
      const standing = async () =>
        (await anna.call('directory.institution', { institutionId: vhs.id })).institution;
      return { anna, standing };
    };
    const names = ({ contacts }: { contacts: readonly { name: string }[] }) =>
      contacts.map(({ name }) => name);

    it('adds the people to talk to whom it does not know, as a new version, and does it once', async () => {
      const { anna, standing } = await openOffice();
      const { rows, counts } = await anna.call('list.preview', listInput('directory', more));
      expect(rows.map(({ state }) => state)).toEqual(['duplicate', 'adds-contact', 'adds-both']);
      expect(counts).toEqual({ institutions: 0, offers: 1, contactPersons: 2, keptBack: 0 });
      await readIn(anna, 'directory', more);
      const now = await standing();
      expect(names(now)).toEqual(['Sabine Koehler', 'Jan Brand', 'Mia Kurz']);
      expect(now).toMatchObject({ version: 2, contacts: [{ phone: '' }, { phone: '05231 2' }, {}] });
      const again = await anna.call('list.preview', listInput('directory', more));
      expect(again.rows.map(({ state }) => state)).toEqual(['duplicate', 'duplicate', 'duplicate']);
    });

    it('does not add whom somebody has entered since the list was confirmed', async () => {
      const { anna, standing } = await openOffice();
      const { id: importId } = await confirmList(anna, 'directory', more);
      const { id: institutionId, version, ...details } = await standing();
      const contacts = [...details.contacts, { name: 'JAN BRAND', task: '', phone: '', email: '' }];
      await anna.call('directory.saveInstitution', {
        institutionId,
        version,
        details: { ...details, contacts },
      });
      await anna.call('list.write', { importId });
      expect(names(await standing())).toEqual(['Sabine Koehler', 'JAN BRAND', 'Mia Kurz']);
    });

    it('holds back what no longer fits, by line and column, until somebody confirms it again', async () => {
      const anna = await newOffice().sitDown('anna');
      const { importId: earlier } = await readIn(
        anna,
        'directory',
        'Stelle;Angebot\nVHS Detmold;Schuldnerberatung',
      );
      await readIn(anna, 'directory', 'Stelle\nAWO');
      const list = [
        'Einrichtung;Angebot;Ansprechperson',
        'VHS Detmold;Schuldnerberatung;Sabine Köhler',
        'VHS Detmold;Griffbereit;Jan Brand',
        'AWO;Wohnberatung;',
        'Caritas;Rucksack KiTa;',
        'Diakonie;Rucksack KiTa;',
      ].join('\n');
      const { id: importId, total } = await confirmList(anna, 'directory', list);
      expect(total).toBe(4);
      // Between the confirmation and the writing one goes, one is renamed and one comes.
      await anna.call('list.undo', { importId: earlier });
      const [awo] = await institutionsOf(anna);
      const { institution } = await anna.call('directory.institution', { institutionId: awo?.id ?? '' });
      const { id: institutionId, version, ...details } = institution;
      await anna.call('directory.saveInstitution', {
        institutionId,
        version,
        details: { ...details, name: 'AWO Lippe' },
      });
      await readIn(anna, 'directory', 'Stelle;Angebot\nCaritas;Rucksack KiTa');

      const held = await writeAll(anna, importId);
      expect(held).toMatchObject({
        fileName: 'liste.csv',
        total: 4,
        written: 1,
        held: {
          count: 3,
          first: [
            { lines: [4], code: 'institution-renamed', words: 'AWO' },
            { lines: [2, 3], heading: 'Einrichtung', code: 'institution-gone', words: 'VHS Detmold' },
            { lines: [5], code: 'institution-meanwhile', words: 'Caritas' },
          ],
        },
      });
      const names = async () => (await institutionsOf(anna)).map(({ name }) => name);
      expect(await names()).toEqual(['AWO Lippe', 'Caritas', 'Diakonie']);
      // It stays so until somebody decides.
      const { imports } = await anna.call('list.imports', { kind: 'directory' });
      expect(imports.find(({ id }) => id === importId)).toMatchObject(held);

      const again = await anna.call('list.decideHeld', { importId, decision: 'again' });
      expect(again).toMatchObject({ written: 1, held: { count: 0 } });
      expect(await writeAll(anna, importId)).toMatchObject({ total: 4, written: 4, held: { count: 0 } });
      expect(await names()).toEqual(['AWO Lippe', 'Caritas', 'Diakonie', 'VHS Detmold']);
      expect((await offersOf(anna)).map(({ title, institutionName }) => [institutionName, title])).toEqual(
        expect.arrayContaining([
          ['AWO Lippe', 'Wohnberatung'],
          ['Caritas', 'Rucksack KiTa'],
          ['Diakonie', 'Rucksack KiTa'],
          ['VHS Detmold', 'Schuldnerberatung'],
          ['VHS Detmold', 'Griffbereit'],
        ]),
      );
      expect(await offersOf(anna)).toHaveLength(5);
    });

    it('forgets what is left out, and undoes the rest as a whole', async () => {
      const anna = await newOffice().sitDown('anna');
      const { importId: earlier } = await readIn(anna, 'directory', 'Stelle\nVHS Detmold');
      const list = 'Stelle;Angebot\nVHS Detmold;Griffbereit\nCaritas;Rucksack KiTa';
      const { id: importId } = await confirmList(anna, 'directory', list);
      await anna.call('list.undo', { importId: earlier });
      expect((await writeAll(anna, importId)).held.first).toMatchObject([{ code: 'institution-gone' }]);
      const left = await anna.call('list.decideHeld', { importId, decision: 'leave-out' });
      expect(left).toMatchObject({ total: 1, written: 1, held: { count: 0 } });
      expect((await institutionsOf(anna)).map(({ name }) => name)).toEqual(['Caritas']);
      expect(await anna.call('list.undo', { importId })).toMatchObject({ removed: 2, kept: 0 });
    });

    it('can be taken back for a time, and then only what it brought is left of it', async () => {
      const office = newOffice();
      const anna = await office.sitDown('anna');
      await readIn(anna, 'directory', 'Stelle\nVHS Detmold');
      const { importId } = await readIn(anna, 'directory', 'Stelle;Ansprechperson\nVHS Detmold;Jan Brand');
      const { id: unfinished } = await confirmList(anna, 'directory', 'Stelle\nAWO\nCaritas');
      const find = async (desk: Desk, id: string) =>
        (await desk.call('list.imports', { kind: 'directory' })).imports.find((one) => one.id === id);
      const { undoUntil = '' } = (await find(anna, importId)) ?? {};
      await anna.leave();
      const on = (day: string) => office.sitDown('anna', { now: () => new Date(`${day}T12:00:00Z`) });

      const lastDay = await on(undoUntil);
      expect(await find(lastDay, unfinished)).toMatchObject({ written: 0, total: 2 });
      await lastDay.leave();
      const later = await on(addDays(undoUntil, 1));
      expect(await find(later, unfinished)).toMatchObject({ written: 0, total: 0 });
      for (const name of ['list.undo', 'list.write'] as const)
        expect(await later.ask(name, { importId })).toMatchObject({ error: { code: 'not-found' } });
      const [vhs] = await institutionsOf(later);
      expect(vhs).toMatchObject({ name: 'VHS Detmold', contactPersons: 1 });
      await later.leave();
      // Even for a clock that was put back nothing is kept of whom it brought.
      const back = await on(undoUntil);
      expect(await back.call('list.undo', { importId })).toMatchObject({ removed: 0 });
    });

    it('is undone as a whole; whom somebody changed since stays and is named', async () => {
      const { anna, standing } = await openOffice();
      const { importId } = await readIn(anna, 'directory', more);
      const { id: institutionId, version, ...details } = await standing();
      const contacts = details.contacts.map((one) => {
        if (one.name === 'Mia Kurz') return { ...one, task: 'Kurse' };
        return one.name === 'Jan Brand' ? { ...one, name: 'Jana Kramer', phone: '+49 5231/2' } : one;
      });
      await anna.call('directory.saveInstitution', {
        institutionId,
        version,
        details: { ...details, contacts, town: 'Detmold' },
      });
      expect(await anna.call('list.undo', { importId })).toEqual({
        removed: 1,
        kept: 2,
        examples: [
          { name: 'Jana Kramer · VHS Detmold', caseId: null, reason: 'renamed', listedAs: 'Jan Brand' },
          { name: 'Mia Kurz · VHS Detmold', caseId: null, reason: 'changed', listedAs: null },
        ],
      });
      const now = await standing();
      expect(names(now)).toEqual(['Sabine Koehler', 'Jana Kramer', 'Mia Kurz']);
      expect(now.town).toBe('Detmold');
      expect(await offersOf(anna)).toEqual([]);
    });
  });
});
