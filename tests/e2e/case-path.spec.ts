import { localToday } from '../../domain/validation.ts';
import { caseFile } from '../../renderer/locales/de/caseFile.ts';
import { contacts as contactWords } from '../../renderer/locales/de/contacts.ts';
import { fillBasics, fillField, turnToSummary } from '../screens/assessment.ts';
import { callerFrom } from '../screens/caller.ts';
import {
  advance,
  createCase,
  fillIntake,
  openNewCase,
  turnTo,
  typeNewCase,
  type PageName,
  goToAddress,
} from '../screens/case.ts';
import { closeCase, endCase, fillCheck, fillClosing } from '../screens/closing.ts';
import { addGoal, addMeasure, addStep, agree } from '../screens/plan.ts';
import { addContact, addMember, completeClient, recordConsent } from '../screens/records.ts';
import { storiesUpTo } from '../stories/index.ts';
import { expectReadable } from './accessibility-tree.ts';
import { expect, test } from './office.ts';

const [story] = storiesUpTo(localToday());
const { assessment, plan, closing, check } = story;
if (!assessment || !plan || !closing || !check) throw new Error('the story is not told to its end');
const [goal] = plan.goals;
const [step] = goal?.steps ?? [];
const [measure] = step?.measures ?? [];
const [agreement] = plan.agreements;
if (!goal || !step || !measure || !agreement) throw new Error('the story has no plan');

test('a case is typed in from the request to the lasting result', async ({ openOffice }) => {
  const { window } = await openOffice('anna');
  const given = { ...story, client: { ...story.client, familyName: 'Hoxhaj-Krasniqi' } };

  await openNewCase(window);
  await typeNewCase(window, given);
  await expectReadable(window);
  await createCase(window);
  await fillIntake(window, given);
  await expectReadable(window);
  await turnTo(window, 'personen');
  await completeClient(window, given);
  for (const member of given.household.slice(0, 1)) await addMember(window, member, given.openedOn);
  await expectReadable(window);
  await turnTo(window, 'einwilligungen');
  for (const consent of given.consents.slice(0, 1))
    await recordConsent(window, consent, () => expectReadable(window));
  await expectReadable(window);
  await advance(window, 'assessment', given.admittedOn ?? '');

  await turnTo(window, 'erstgespraech');
  await fillBasics(window, assessment);
  for (const field of assessment.fields.slice(0, 2))
    await fillField(window, field, () => expectReadable(window));
  await turnToSummary(window);
  await expectReadable(window);
  await advance(window, 'planning', assessment.heldOn ?? '');

  await turnTo(window, 'plan');
  await addGoal(window, goal.details, () => expectReadable(window));
  await addStep(window, goal.details, step.title);
  await addMeasure(window, goal.details, step.title, measure.details, () => expectReadable(window));
  await expectReadable(window);
  await agree(window, agreement, () => expectReadable(window));
  await advance(window, 'implementation', agreement.agreedOn);

  await turnTo(window, 'verlauf');
  for (const contact of given.contacts.slice(0, 2))
    await addContact(window, contact, () => expectReadable(window));
  await expectReadable(window);
  await advance(window, 'closing', closing.begunOn);

  await turnTo(window, 'abschluss');
  await fillClosing(window, closing, [goal]);
  await expectReadable(window);
  await closeCase(window, closing.closedOn ?? '');
  await turnTo(window, 'nachhaltigkeit');
  await fillCheck(window, check, [goal]);
  await expectReadable(window);
  await endCase(window, check.endedOn);

  const call = callerFrom(window);
  const { rows } = await call('case.list', {
    filter: { scope: 'mine', phase: 'ended', field: null, deadline: null, text: 'Krasniqi', withEnded: true },
    sort: { by: 'reference', descending: false },
    offset: 0,
    limit: 10,
  });
  const view = await call('case.open', { caseId: rows[0]?.id ?? '' });
  expect(view).toMatchObject({
    file: {
      phase: 'ended',
      closedOn: closing.closedOn,
      endedOn: check.endedOn,
      occasion: given.intake.occasion,
    },
    goals: [{ title: goal.details.title, state: 'reached', levels: goal.details.levels }],
    closing: { reason: 'goals-reached', clientView: closing.details.clientView },
    check: { result: check.result, clientWords: check.clientWords },
  });
  expect(view.household.map(({ person }) => person.givenName)).toEqual(['Drita', 'Stefan']);
  expect(view.household[0]?.person).toMatchObject(given.client);
  expect(view.assessment?.fields.filter(({ status }) => status !== null)).toHaveLength(2);
  expect(view.minutesTotal).toBe(given.contacts[0]!.minutes + given.contacts[1]!.minutes);
});

test('every page of an open and of an ended file can be read', async ({ openOffice }) => {
  const { window } = await openOffice('anna');
  const call = callerFrom(window);
  const filter = { scope: 'mine', field: null, deadline: null, text: '', withEnded: true } as const;
  for (const phase of ['implementation', 'ended'] as const) {
    const list = await call('case.list', {
      filter: { ...filter, phase },
      sort: { by: 'reference', descending: false },
      offset: 0,
      limit: 1,
    });
    await goToAddress(window, `/faelle/${list.rows[0]?.id ?? ''}/ueberblick`);
    for (const name of Object.keys(caseFile.page) as PageName[]) {
      await turnTo(window, name);
      await expectReadable(window);
    }
  }
});

test('a contact is taken down with the keyboard alone', async ({ openOffice }) => {
  const { window } = await openOffice('anna');
  const { keyboard } = window;
  await keyboard.press('Control+.');
  const dialog = window.getByRole('dialog', { name: contactWords.quick.heading });
  await expect(dialog.getByRole('combobox', { name: contactWords.quick.case })).toBeFocused();
  // Faster than core can look it up: the first of the options still in sight is somebody else.
  await keyboard.type('gebre');
  await keyboard.press('Enter');
  await expect(dialog.getByRole('combobox', { name: contactWords.quick.case })).toHaveValue(/^Gebremedhin/);
  await keyboard.press('Tab');
  await expect(dialog.getByRole('combobox', { name: contactWords.field.kind })).toBeFocused();
  await keyboard.type('Telefon');
  await keyboard.press('Tab');
  await keyboard.type('15');
  await keyboard.press('Tab');
  await keyboard.type('Termin beim Jobcenter bestätigt.');
  await expectReadable(window);
  await keyboard.press('Enter');
  await expect(dialog).toBeHidden();

  const { hits } = await callerFrom(window)('case.search', { text: 'bestätigt' });
  expect(hits).toMatchObject([
    { place: 'contact', clientName: expect.stringContaining('Gebremedhin') as unknown },
  ]);
});
