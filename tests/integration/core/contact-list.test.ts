import { expect, it } from 'vitest';
import { enterStory } from '../../stories/enter-story.ts';
import { person } from '../../stories/parts.ts';
import { confirmList, listInput, readIn, writeAll } from './list-files.ts';
import { officeForEachTest } from './office.ts';
import { open, simpleCase } from './simple-case.ts';

const newOffice = officeForEachTest();

const cases = 'Aktenzeichen;Nachname;Vorname;Geburtsdatum;Eingang\nALT-1;Haddad;Yara;3.4.1991;1.2.2024';

it('a list of contacts finds their cases by either Aktenzeichen or by the client, and says what it cannot place', async () => {
  const office = newOffice();
  const jutta = await office.sitDown('jutta');
  const foreign = await enterStory(jutta.call, simpleCase());
  const { reference } = (await open(jutta.call, foreign.id)).file;
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
  await readIn(anna, 'cases', cases);
  const text = [
    'Akte;Name;Vorname;Geburtsdatum;Datum;Art;Dauer;Notiz;Dolmetscher',
    'alt-1;;;;3.2.2024;Telefonat;20;Rückruf;Frau Amin',
    'KIM-2024-00001;;;;4.2.2024;persönlich;1:30;;',
    ';HADDAD;Yara;;5.2.2024;Brief;10;;',
    `${reference};;;;5.2.2024;Brief;10;;`,
    ';Aydin;Leyla;1.1.1980;5.2.2024;Brief;10;;',
    'ALT-99;;;;5.2.2024;Brief;10;;',
    'ALT-1;;;;3.2.2024;Telefon;20;Noch einmal;',
    'ALT-1;;;;30.2.2024;Telefon;lang;;',
  ].join('\n');
  const { rows, counts } = await anna.call('list.preview', listInput('contacts', text));
  expect(rows.map(({ line, state, problems }) => [line, state, problems.map(({ code }) => code)])).toEqual([
    [2, 'new', []],
    [3, 'new', []],
    [4, 'new', []],
    [5, 'kept-back', ['case-of-others']],
    // A protected person in a colleague's case is as if there were none.
    [6, 'kept-back', ['case-unknown']],
    [7, 'kept-back', ['case-unknown']],
    [8, 'repeated', []],
    [9, 'kept-back', ['not-a-date', 'not-a-number']],
  ]);
  expect(rows[2]?.record).toMatchObject({ clientName: 'Haddad, Yara', contactKind: 'mail' });
  expect(counts).toEqual({ contacts: 3, leftOut: 1, keptBack: 4 });

  const { importId } = await readIn(anna, 'contacts', text);
  const [own] = (await anna.call('case.search', { text: 'Rückruf' })).hits;
  if (!own) throw new Error('the contact is not found');
  const { contacts, minutesTotal } = await open(anna.call, own.caseId);
  expect(contacts).toHaveLength(3);
  expect(minutesTotal).toBe(120);
  const again = await anna.call('list.preview', listInput('contacts', text));
  expect(again.counts).toEqual({ contacts: 0, leftOut: 4, keptBack: 4 });

  const [latest] = contacts;
  if (!latest) throw new Error('no contact');
  const { id: contactId, version, ...details } = latest;
  await anna.call('contact.correct', {
    caseId: own.caseId,
    contactId,
    version,
    details: { ...details, minutes: 15 },
  });
  expect(await anna.call('list.undo', { importId })).toEqual({
    removed: 2,
    kept: 1,
    examples: [{ name: own.reference, caseId: own.caseId, reason: 'changed', listedAs: null }],
  });
  expect((await open(anna.call, own.caseId)).contacts).toHaveLength(1);
});

it('contacts that came later keep the cases that a list has brought', async () => {
  const anna = await newOffice().sitDown('anna');
  const { importId } = await readIn(anna, 'cases', cases);
  await readIn(anna, 'contacts', 'Aktenzeichen;Datum;Art;Minuten\nALT-1;3.2.2024;Telefon;20');
  expect(await anna.call('list.undo', { importId })).toMatchObject({ removed: 0, kept: 1 });
});

it('contacts whose case is gone when they are written are held back, and find it when it is there again', async () => {
  const anna = await newOffice().sitDown('anna');
  const { importId: earlier } = await readIn(anna, 'cases', cases);
  const text = 'Akte;Datum;Art;Dauer\nALT-1;3.2.2024;Telefonat;20\nALT-1;4.2.2024;Brief;10';
  const { id: importId } = await confirmList(anna, 'contacts', text);
  await anna.call('list.undo', { importId: earlier });
  const problem = { heading: 'Akte', code: 'case-unknown', words: 'ALT-1' };
  expect(await writeAll(anna, importId)).toMatchObject({
    written: 0,
    held: {
      count: 2,
      first: [
        { ...problem, lines: [2] },
        { ...problem, lines: [3] },
      ],
    },
  });
  const decide = () => anna.call('list.decideHeld', { importId, decision: 'again' });
  expect(await decide()).toMatchObject({ held: { count: 2, first: [problem, problem] } });
  await readIn(anna, 'cases', cases);
  expect(await decide()).toMatchObject({ held: { count: 0 } });
  expect(await writeAll(anna, importId)).toMatchObject({ total: 2, written: 2 });
});
