import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ListPreviewRow } from '../../../domain/contract/list.operations.ts';
import { enterStory } from '../../stories/enter-story.ts';
import type { Desk } from '../../stories/office.ts';
import { person } from '../../stories/parts.ts';
import { staff } from '../../stories/staff.ts';
import { confirmList, listInput, readIn } from './list-files.ts';
import { officeForEachTest, today } from './office.ts';
import { open, simpleCase } from './simple-case.ts';

const newOffice = officeForEachTest();

const list = [
  'Aktenzeichen;Nachname;Vorname;Geburtsdatum;Staatsangehörigkeit;Gemeinde;Aufenthaltsstatus;Eingang;Anlass;Zuständig;Blutgruppe',
  'ALT-1;Haddad;Yara;3.4.1991;Syrien;Lemgo;§ 25 Abs. 3;1.2.2024;"Sucht Arbeit;',
  'und eine Wohnung";;A',
  'ALT-2;Kovalenko;Olena;31.02.1988;Ukraine;Lage;§ 24;1.2.2024;;;',
  'ALT-3;Sesay;Ibrahim;;;;;5.5.2025;;Niemand Bekanntes;',
].join('\r\n');

const everyCase = {
  filter: { scope: 'mine', text: '', phase: null, field: null, deadline: null, withEnded: true },
  sort: { by: 'reference', descending: false },
  offset: 0,
  limit: 200,
} as const;
const casesOf = async ({ call }: Desk) => (await call('case.list', everyCase)).rows;
const many = (rows: number) =>
  [
    'Nachname;Vorname;Geburtsdatum;Eingang;Aufenthaltsstatus;Anlass',
    ...Array.from({ length: rows }, (_, row) => {
      const [first = '', second = '', third = ''] = [
        row % 26,
        Math.floor(row / 26) % 26,
        Math.floor(row / 676),
      ].map((letter) => String.fromCharCode(97 + letter));
      return `Fam${third}${second}x${first};Vor${first}${second}${third};${1 + (row % 28)}.${1 + (row % 12)}.19${60 + (row % 40)};1.3.2024;§ 24;Anliegen ${row}`;
    }),
  ].join('\r\n');

describe('a list of cases', () => {
  it('says for each row what would happen, with line, column and the words of the cell, and writes nothing', async () => {
    const anna = await newOffice().sitDown('anna');
    const preview = await anna.call('list.preview', listInput('cases', list));
    expect(preview.columns.at(-1)).toEqual({ heading: 'Blutgruppe', field: null, samples: ['A'] });
    expect(preview.rows).toMatchObject([
      { line: 2, state: 'new', record: { familyName: 'Haddad', birthDate: '1991-04-03' } },
      {
        line: 4,
        state: 'kept-back',
        problems: [{ heading: 'Geburtsdatum', code: 'not-a-date', words: '31.02.1988' }],
      },
      { line: 5, state: 'new', record: { responsible: staff.anna.name } },
    ]);
    expect(preview.counts).toEqual({ cases: 2, admitted: 0, leftOut: 0, keptBack: 1 });
    expect(await casesOf(anna)).toEqual([]);
  });

  it('becomes cases at their request, with what it says and nothing more', async () => {
    const anna = await newOffice().sitDown('anna');
    await readIn(anna, 'cases', list);
    const [first, second, ...others] = await casesOf(anna);
    if (!first || !second) throw new Error('nothing was read in');
    expect(others).toEqual([]);
    const { file, household, assessment, nextPhase, phaseHistory } = await open(anna.call, first.id);
    expect(file).toMatchObject({
      reference: 'KIM-2024-00001',
      formerReference: 'ALT-1',
      phase: 'inquiry',
      admission: 'open',
      municipality: '05766044',
      occasion: 'Sucht Arbeit;\nund eine Wohnung',
      legalBasis: null,
      informedOn: null,
    });
    expect(phaseHistory).toEqual([{ phase: 'inquiry', since: '2024-02-01' }]);
    expect(household).toMatchObject([{ relationship: 'client', person: { nationality: 'SY' } }]);
    expect(assessment).toMatchObject({ residenceTitle: 'aufenthg-25-3', heldOn: null });
    expect(nextPhase?.obstacles).toEqual([{ code: 'no-legal-basis' }, { code: 'not-informed' }]);
    expect((await open(anna.call, second.id)).assessment).toBeNull();
    expect(
      (await anna.call('case.list', { ...everyCase, filter: { ...everyCase.filter, text: 'alt-1' } })).total,
    ).toBe(1);
  });

  describe('with running cases', () => {
    const running = [
      'Nachname;Vorname;Eingang;Zugangsweg;Rechtsgrundlage;Informiert am;Informiert in;Aufnahme am;Erstgespräch am',
      'Haddad;Yara;1.2.2024;Jobcenter;Einwilligung;9.2.2024;Arabisch;10.2.2024;15.2.2024',
      'Sesay;Ibrahim;5.5.2025;;;;;6.5.2025;',
      'Neu;Nina;5.5.2025;;;;;;',
      'Alt;Ada;;;öffentliche Aufgabe;6.5.2025;Deutsch;6.5.2025;',
    ].join('\n');

    it('admits them by the rule of the file, says what a row lacks, and leaves the others at their request', async () => {
      const anna = await newOffice().sitDown('anna');
      const { rows, counts } = await anna.call('list.preview', listInput('cases', running));
      expect(rows.map(({ problems }) => problems)).toMatchObject([
        [],
        [
          { field: 'legalBasis', heading: 'Rechtsgrundlage', code: 'no-legal-basis', words: '' },
          { field: 'informedOn', heading: 'Informiert am', code: 'not-informed', words: '' },
          { field: 'informedIn', heading: 'Informiert in', code: 'not-informed', words: '' },
        ],
        [],
        [],
      ]);
      expect(counts).toEqual({ cases: 3, admitted: 2, leftOut: 0, keptBack: 1 });
      await readIn(anna, 'cases', running);
      const [yara, nina, ada] = await Promise.all((await casesOf(anna)).map(({ id }) => open(anna.call, id)));
      expect(yara).toMatchObject({
        file: {
          phase: 'assessment',
          admission: 'admitted',
          admittedOn: '2024-02-10',
          accessPath: 'jobcenter',
          version: 1,
        },
        phaseHistory: [
          { phase: 'inquiry', since: '2024-02-01' },
          { phase: 'assessment', since: '2024-02-10' },
        ],
        assessment: { heldOn: '2024-02-15' },
        nextPhase: { phase: 'planning', obstacles: [] },
      });
      expect(nina?.file).toMatchObject({ phase: 'inquiry', admission: 'open', admittedOn: null });
      expect(ada?.file).toMatchObject({ openedOn: '2025-05-06', admittedOn: '2025-05-06' });
      // The first interview of whoever had it is not due; of whoever had it not, it is.
      const due = (await casesOf(anna)).map(({ nextDeadline }) => nextDeadline?.kind ?? null);
      expect(due).toEqual([null, 'first-interview', 'first-interview']);
    });

    it('is taken back as a whole, apart from what went on since', async () => {
      const anna = await newOffice().sitDown('anna');
      const { importId } = await readIn(anna, 'cases', running);
      const [yara] = await casesOf(anna);
      if (!yara) throw new Error('nothing was read in');
      await anna.call('case.advance', { caseId: yara.id, version: 1, to: 'planning', on: today });
      expect(await anna.call('list.undo', { importId })).toMatchObject({
        removed: 2,
        kept: 1,
        examples: [{ caseId: yara.id }],
      });
      expect(await casesOf(anna)).toHaveLength(1);
    });
  });

  it('remembers which column held what', async () => {
    const anna = await newOffice().sitDown('anna');
    const input = listInput('cases', 'Wer;Rufname;Seit\nHaddad;Yara;1.2.2024');
    const columns = ['familyName', 'givenName', 'openedOn'];
    const shown = await anna.call('list.preview', { ...input, columns });
    expect(shown.remembered).toBe(false);
    await anna.call('list.confirm', { ...input, columns, anyway: [], confirmed: shown.counts });
    const again = await anna.call('list.preview', input);
    expect(again.remembered).toBe(true);
    expect(again.columns.map(({ field }) => field)).toEqual(columns);
  });

  it('leaves out who may be known, unless somebody says otherwise', async () => {
    const office = newOffice();
    const jutta = await office.sitDown('jutta');
    await enterStory(jutta.call, simpleCase());
    await enterStory(
      jutta.call,
      simpleCase({
        client: person({
          givenName: 'Leyla',
          familyName: 'Aydin',
          birthDate: '1980-01-01',
          specialProtection: true,
        }),
      }),
    );
    await jutta.leave();
    const anna = await office.sitDown('anna');
    const text = [
      'Nachname;Vorname;Geburtsdatum;Eingang',
      'Çelik;Rabia;6.5.1990;1.2.2024',
      'Aydin;Leyla;1.1.1980;1.2.2024',
      'Neu;Nora;6.5.1990;1.2.2024',
      'NEU;Nora;6.5.1990;2.2.2024',
    ].join('\n');
    const { rows, counts } = await anna.call('list.preview', listInput('cases', text));
    expect(rows.map(({ state }) => state)).toEqual(['duplicate', 'new', 'new', 'repeated']);
    // Somebody else's case: its Aktenzeichen, and no way into it.
    expect(rows[0]?.hits).toMatchObject([
      { mayOpen: false, caseId: null, reference: expect.stringMatching(/^KIM-/) as unknown },
    ]);
    expect(rows[1]?.hits).toEqual([]);
    expect(rows[3]?.sameAsLine).toBe(4);
    expect(counts).toEqual({ cases: 2, admitted: 0, leftOut: 2, keptBack: 0 });
    const refused = { ...listInput('cases', text), anyway: [2], confirmed: counts };
    expect(await anna.ask('list.confirm', refused)).toMatchObject({ error: { code: 'version-conflict' } });
    await readIn(anna, 'cases', text, {
      anyway: [2],
      counts: { cases: 3, admitted: 0, leftOut: 1, keptBack: 0 },
    });
    expect(await casesOf(anna)).toHaveLength(3);
  });

  it('knows an old Aktenzeichen again', async () => {
    const anna = await newOffice().sitDown('anna');
    await readIn(anna, 'cases', list);
    const { rows } = await anna.call(
      'list.preview',
      listInput('cases', 'AZ;Nachname;Vorname;Eingang\nalt 1;Anders;Anna;1.2.2024'),
    );
    expect(rows).toMatchObject([{ state: 'duplicate', hits: [] }]);
  });

  it('is for oneself; only the Teamleitung reads cases in for others', async () => {
    const office = newOffice();
    const text = `Nachname;Vorname;Eingang;Zuständig\nHaddad;Yara;1.2.2024;${staff.jutta.name}`;
    const anna = await office.sitDown('anna');
    const { rows } = await anna.call('list.preview', listInput('cases', text));
    expect(rows).toMatchObject([{ state: 'kept-back', problems: [{ code: 'responsible-other' }] }]);
    await anna.leave();
    const jutta = await office.sitDown('jutta');
    const { importId } = await readIn(jutta, 'cases', text.replace(staff.jutta.name, staff.anna.name));
    await jutta.leave();
    const again = await office.sitDown('anna');
    expect(await casesOf(again)).toHaveLength(1);
    // It is the Teamleitung's import, and theirs to take back.
    expect((await again.call('list.imports', { kind: 'cases' })).imports).toEqual([]);
    expect(await again.ask('list.undo', { importId })).toMatchObject({ error: { code: 'not-found' } });
  });

  it('is undone as a whole; what was worked on since stays and is named', async () => {
    const office = newOffice();
    const anna = await office.sitDown('anna');
    const { importId } = await readIn(
      anna,
      'cases',
      `${list}\nALT-4;Vierte;Vera;;;;;6.6.2025;;;\nALT-5;Fuenfte;Fee;;;;;6.6.2025;;;`,
    );
    const [first, second, third, fourth] = await casesOf(anna);
    if (!first || !second || !third || !fourth) throw new Error('nothing was read in');
    await anna.call('contact.add', {
      caseId: second.id,
      details: { contactOn: today, kind: 'phone', minutes: 5, participants: '', interpreter: '', note: '' },
    });
    const { household } = await open(anna.call, third.id);
    const [{ person: client }] = household as [(typeof household)[0]];
    const { id: personId, version, ...details } = client;
    await anna.call('person.save', {
      caseId: third.id,
      personId,
      version,
      details: { ...details, town: 'Lage' },
    });
    await anna.call('draft.save', { key: `/faelle/${fourth.id}/zugang`, payload: '{}' });
    expect(await anna.call('list.undo', { importId })).toEqual({
      removed: 1,
      kept: 3,
      examples: [second, third, fourth].map(({ id, reference, clientName }) => ({
        name: `${reference} · ${clientName}`,
        caseId: id,
        reason: 'worked-on',
        listedAs: null,
      })),
    });
    expect((await casesOf(anna)).map(({ id }) => id)).toEqual([second.id, third.id, fourth.id]);
    const { hits } = await anna.call('case.findPersons', {
      givenName: 'Yara',
      familyName: 'Haddad',
      birthDate: null,
    });
    expect(hits).toEqual([]);
    expect((await anna.call('case.search', { text: 'Wohnung' })).hits).toEqual([]);
    expect(await anna.ask('list.undo', { importId })).toMatchObject({ error: { code: 'not-found' } });
  });

  it.each(['cases', 'contacts', 'directory', 'interpreters'] as const)(
    'of %s says the same whether it is compared at once or part by part',
    async (kind) => {
      const anna = await newOffice().sitDown('anna');
      await readIn(anna, 'cases', list);
      const texts = {
        cases: `${list}\r\nALT-3;Sesay;Ibrahim;;;;;5.5.2025;;;\r\nALT-9;Neu;Nina;;;;;5.5.2025;;;`,
        contacts: [
          'Aktenzeichen;Datum;Art;Minuten',
          'ALT-1;1.2.2025;Telefonat;20',
          'ALT-99;1.2.2025;Telefonat;20',
          'ALT-1;1.2.2025;Telefonat;20',
          'ALT-3;1.2.2025;Telefonat;20',
        ].join('\r\n'),
        interpreters: ['Name;Sprachen', 'A;Dari', 'B;', 'a;Dari', 'C;Urdu'].join('\r\n'),
        directory: ['Stelle;Ort', 'VHS;Lage', ';Lage', 'VHS;Lage', 'KiTa;Lemgo'].join('\r\n'),
      };
      const input = listInput(kind, texts[kind]);
      const whole = await anna.call('list.preview', input);
      const rows: ListPreviewRow[] = [];
      while (rows.length < whole.total) {
        const part = await anna.call('list.preview', { ...input, part: { from: rows.length, count: 2 } });
        expect(part.total).toBe(whole.total);
        expect(part.rows.length).toBeLessThanOrEqual(2);
        rows.push(...part.rows);
      }
      expect(rows).toEqual(whole.rows);
      expect(new Set(rows.map(({ state }) => state)).size).toBeGreaterThan(2);
      const none = await anna.call('list.preview', { ...input, part: { from: 0, count: 0 } });
      expect(none).toMatchObject({ rows: [], total: whole.total, columns: whole.columns });
    },
  );

  it('is found by its old Aktenzeichen, with the place where it stands', async () => {
    const anna = await newOffice().sitDown('anna');
    await readIn(anna, 'cases', list);
    expect((await anna.call('case.search', { text: 'ALT-3' })).hits).toMatchObject([
      { clientName: 'Sesay, Ibrahim', place: 'former-reference', excerpt: 'ALT-3' },
    ]);
  });

  it('leaves counts in the log and no words', async () => {
    const office = newOffice();
    const anna = await office.sitDown('anna');
    const { importId } = await readIn(anna, 'cases', list);
    const [worked] = (await anna.call('case.search', { text: 'Sesay' })).hits;
    const contact = {
      contactOn: today,
      kind: 'phone',
      minutes: 5,
      note: '',
      participants: '',
      interpreter: '',
    };
    await anna.call('contact.add', { caseId: worked?.caseId ?? '', details: contact as never });
    await anna.call('list.undo', { importId });
    await anna.leave();
    const dirk = await office.sitDown('dirk');
    const log = { from: null, to: null, user: null, event: null, offset: 0, limit: 50 };
    const { entries } = await dirk.call('audit.list', log);
    const said = entries.filter(({ event }) => event.startsWith('list.'));
    expect(said.map(({ event }) => event).toSorted()).toEqual([
      'list.confirmed',
      'list.importUndone',
      'list.previewed',
      'list.written',
    ]);
    expect(said.find(({ event }) => event === 'list.importUndone')?.detail).toEqual({
      kind: 'cases',
      written: 2,
      removed: 1,
      kept: 1,
    });
    expect(JSON.stringify(entries)).not.toMatch(/Haddad|ALT-1|liste/);
  });

  it('is written in parts; killed in the middle it goes on where it stopped, or is taken back', async () => {
    const office = newOffice();
    const anna = await office.sitDown('anna');
    await anna.leave();
    const file = join(office.folder, 'liste.csv');
    writeFileSync(file, many(900));
    const script = join(import.meta.dirname, 'fixtures', 'write-list.ts');
    const child = spawn(process.execPath, [script, office.vault, anna.slotId, staff.anna.password, file], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let said = '';
    const ended = new Promise<void>((resolve) => child.on('close', () => resolve()));
    await new Promise<void>((resolve) => {
      child.stdout.on('data', (data: Buffer) => {
        said += data.toString();
        // Acknowledged once: the next part is under way.
        if (said.split('\n').length > 2) resolve();
      });
      child.on('close', () => resolve());
    });
    child.kill('SIGKILL');
    await ended;
    const acknowledged = Number(said.trim().split('\n').at(-1));
    expect(acknowledged).toBeGreaterThan(0);

    const again = await office.sitDown('anna');
    const [found] = (await again.call('list.imports', { kind: 'cases' })).imports;
    if (!found) throw new Error('the import is lost');
    const { total: listed } = await again.call('case.list', everyCase);
    expect(found.written).toBe(listed);
    expect(found.written).toBeGreaterThanOrEqual(acknowledged);
    expect(found.total).toBe(900);
    let { written } = found;
    while (written < found.total) ({ written } = await again.call('list.write', { importId: found.id }));
    expect((await again.call('case.list', everyCase)).total).toBe(900);
    const { rows } = await again.call('list.preview', listInput('cases', readFileSync(file, 'utf8')));
    expect(rows.every(({ state }) => state === 'duplicate')).toBe(true);
    expect(await again.call('list.undo', { importId: found.id })).toMatchObject({ removed: 900, kept: 0 });
    expect((await again.call('case.list', everyCase)).total).toBe(0);
  });

  it('that was stopped is taken back with what was never written', async () => {
    const anna = await newOffice().sitDown('anna');
    const { id: importId } = await confirmList(anna, 'cases', many(450));
    await anna.call('list.write', { importId });
    expect(await anna.call('list.undo', { importId })).toMatchObject({ removed: 200, kept: 0 });
    expect(await anna.ask('list.write', { importId })).toMatchObject({ error: { code: 'not-found' } });
  });
});

it('the template is a list that is understood', async () => {
  const anna = await newOffice().sitDown('anna');
  for (const kind of ['cases', 'contacts', 'directory', 'interpreters'] as const) {
    const { path } = await anna.call('list.saveTemplate', { kind });
    const text = readFileSync(path, 'utf8');
    expect(text.startsWith('\uFEFF')).toBe(true);
    expect(text).toMatch(/;.*\r\n/);
    const { columns, rows } = await anna.call('list.preview', listInput(kind, text));
    expect(columns.every(({ field }) => field !== null)).toBe(true);
    expect(rows).toHaveLength(1);
    if (kind !== 'contacts') expect(rows[0]?.state).toBe('new');
  }
});
