import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { enterStory } from '../../stories/enter-story.ts';
import { goal, measure, person } from '../../stories/parts.ts';
import { staff } from '../../stories/staff.ts';
import { officeForEachTest, type Office } from './office.ts';
import { simpleCase } from './simple-case.ts';

const newOffice = officeForEachTest();
const canary = (place: string) => `Kanarienvogel-${place}-Zwölfmorgen`;

/** Every spelling in which the text could lie in a file. */
const spellings = (text: string) => [
  Buffer.from(text, 'utf8'),
  Buffer.from(text, 'utf16le'),
  Buffer.from(text, 'latin1'),
];
const files = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
const found = (folder: string, text: string) =>
  files(folder).filter((file) => {
    const bytes = readFileSync(file);
    return spellings(text).some((spelling) => bytes.includes(spelling));
  });

async function work(office: Office) {
  const anna = await office.sitDown('anna');
  const story = simpleCase({
    client: person({ givenName: canary('vorname'), familyName: canary('nachname') }),
    plan: {
      agreements: simpleCase().plan?.agreements ?? [],
      goals: [
        {
          details: goal({
            fieldOfAction: 'work',
            title: canary('ziel'),
            indicator: 'x',
            dueOn: '2099-01-01',
          }),
          steps: [{ title: 'x', measures: [measure({ title: canary('massnahme'), responsible: 'client' })] }],
        },
      ],
    },
  });
  const { id } = await enterStory(anna.call, story);
  const note = canary('notiz');
  await anna.call('contact.add', {
    caseId: id,
    details: {
      contactOn: story.openedOn,
      kind: 'phone',
      minutes: 1,
      participants: '',
      interpreter: '',
      note,
    },
  });
  await anna.call('draft.save', { key: 'a', payload: canary('entwurf') });
  await anna.call('case.search', { text: canary('notiz') });
  await anna.ask('case.requestAccess', {
    reference: canary('suche'),
    reason: 'cover',
    reasonText: canary('grund'),
  });
  return anna;
}

it('no file of the vault holds what was typed, while it is open and after it is locked', async () => {
  const office = newOffice();
  const anna = await work(office);
  const places = ['vorname', 'nachname', 'ziel', 'massnahme', 'notiz', 'entwurf', 'suche', 'grund'];
  const everywhere = () => places.flatMap((place) => found(office.folder, canary(place)));
  expect(everywhere()).toEqual([]);
  await anna.leave();
  expect(everywhere()).toEqual([]);
  expect(files(office.vault).length).toBeGreaterThan(3);
  for (const { password } of Object.values(staff)) expect(found(office.folder, password)).toEqual([]);
});

it('the search for traces finds one where there is one', () => {
  const office = newOffice();
  writeFileSync(join(office.vault, 'spur.txt'), Buffer.from(`x${canary('spur')}`, 'utf16le'));
  expect(found(office.folder, canary('spur'))).toEqual([join(office.vault, 'spur.txt')]);
});
