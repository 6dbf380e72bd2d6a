import { addDays, formatGermanDate } from '../../domain/date.ts';
import { localToday } from '../../domain/validation.ts';
import { measureStates } from '../../domain/vocabulary/measure-states.ts';
import { caseFile } from '../../renderer/locales/de/caseFile.ts';
import { contacts } from '../../renderer/locales/de/contacts.ts';
import { plan } from '../../renderer/locales/de/plan.ts';
import { programmes as words } from '../../renderer/locales/de/programmes.ts';
import { enterStory } from '../stories/enter-story.ts';
import { measure, member, person } from '../stories/parts.ts';
import type { Story } from '../stories/story.ts';
import { simpleCase } from '../integration/core/simple-case.ts';
import { callerFrom } from '../screens/caller.ts';
import { goTo, goToAddress, turnTo } from '../screens/case.ts';
import { choose, dialogOf, finish, pick, press, put, tick, type, typeDate } from '../screens/form.ts';
import { expectReadable } from './accessibility-tree.ts';
import { keepPicture } from './harness/fixtures.ts';
import { expect, test } from './office.ts';

const today = localToday();
const day = (days: number) => addDays(today, days);

/** A mother with a daughter and a son; one name is written from right to left. */
function family(): Story {
  const story = simpleCase({
    client: person({ givenName: 'ليلى', familyName: 'حداد', birthDate: '1991-02-03' }),
    household: [
      member('child', person({ givenName: 'Noor', familyName: 'Haddad', birthDate: '2017-04-05' }), {
        careState: 'seeks-school',
      }),
      member('child', person({ givenName: 'Karim', familyName: 'Haddad', birthDate: '2021-06-07' }), {
        careState: 'in-daycare',
      }),
    ],
  });
  const [goal, ...others] = story.plan?.goals ?? [];
  if (goal === undefined) throw new Error('no goal');
  const steps = [
    {
      title: 'KiTa und Schule',
      measures: [
        measure({ title: 'Rucksack KiTa mit Karim', kind: 'rucksack-kita', responsible: 'client' }),
        measure({ title: 'Schulplatz für Noor', kind: 'school-entry-advice', responsible: 'caseworker' }),
      ],
    },
  ];
  return {
    ...story,
    plan: { agreements: story.plan?.agreements ?? [], goals: [{ ...goal, steps }, ...others] },
  };
}

test('a family joins a group from its plan, a child gets a school, and plan and household follow', async ({
  openOffice,
}) => {
  test.setTimeout(480_000);
  const { window } = await openOffice('anna');
  const call = callerFrom(window);
  const { id: caseId } = await enterStory(call, family());

  await goTo(window, 'programmes');
  // The group of one of the five stories.
  await expect(window.getByRole('link', { name: /Pusteblume/ })).toBeVisible();
  await window.getByRole('link', { name: words.group.new }).first().click();
  await press(window, words.group.save);
  await expectReadable(window);
  await keepPicture(window, 'programme-gruppe-fehler');
  await pick(window, words.group.kind, 'Rucksack KiTa');
  await type(window, words.group.place, 'Familienzentrum Sonnenschein, Lage');
  await typeDate(window, words.group.startsOn, day(-60));
  await typeDate(window, words.group.endsOn, day(240));
  await type(window, words.group.schedule, 'donnerstags 9 bis 11 Uhr, nicht in den Ferien');
  await type(window, words.group.places, '1');
  await type(window, words.group.guideName, 'Maryam Ahmadi');
  await tick(window, words.group.languages, ['Arabisch']);
  await keepPicture(window, 'programme-gruppe-neu');
  await press(window, words.group.save);
  await expect(window.getByText(words.family.none)).toBeVisible();
  await expectReadable(window);

  await goToAddress(window, `/faelle/${caseId}/plan`);
  const inMenu = async (title: string, action: string) => {
    await press(window, put(plan.action.moreOfMeasure, { title }));
    await window.getByRole('menuitem', { name: action }).click();
  };
  await inMenu('Rucksack KiTa mit Karim', plan.action.into.group);
  const joining = dialogOf(window, words.join.heading);
  await press(joining, words.join.save);
  await expectReadable(window);
  await keepPicture(window, 'programme-aufnehmen-fehler');
  const group = joining.getByRole('combobox', { name: new RegExp(`^${words.join.group}`) });
  await group.fill('sonnenschein');
  await group.press('Enter');
  await tick(joining, words.join.persons, ['ليلى حداد', 'Karim Haddad']);
  await typeDate(joining, words.join.joinedOn, today);
  const follows = put(words.join.measureFollows, { title: 'Rucksack KiTa mit Karim' });
  await expect(joining.getByRole('checkbox', { name: follows })).toBeChecked();
  await keepPicture(window, 'programme-aufnehmen');
  await finish(joining, words.join.save);
  const row = (name: string) => window.getByRole('row').filter({ hasText: name });
  await expect(row('Sonnenschein')).toContainText(words.participationState['taking-part']);
  await expect(row('Sonnenschein')).toContainText(measureStates.label('running', 'de'));

  await turnTo(window, 'plan');
  await inMenu('Schulplatz für Noor', plan.action.into.school);
  const registering = dialogOf(window, words.child.heading);
  await pick(registering, words.child.who, 'Noor Haddad');
  await typeDate(registering, words.child.registeredOn, day(-58));
  await typeDate(registering, words.child.inGermanySince, day(-90));
  await choose(registering, words.child.wish, 'Grundschule');
  await type(registering, words.child.wishNote, 'nahe der Wohnung');
  await expectReadable(window);
  await keepPicture(window, 'programme-kind-anmelden');
  await finish(registering, words.child.save);
  await expect(row('Noor Haddad')).toContainText(words.child.long);
  await expectReadable(window);
  await keepPicture(window, 'programme-fall');

  await goTo(window, 'myDay');
  await expect(row('Noor Haddad')).toContainText(caseFile.deadline['school-place']);
  await goTo(window, 'programmes');
  await expectReadable(window);
  await keepPicture(window, 'programme-gruppen');
  await window.getByRole('link', { name: words.tab.schoolEntries }).click();
  await expect(row('Noor Haddad')).toContainText(put(words.child.days_other, { count: 58 }));
  await expectReadable(window);
  await keepPicture(window, 'programme-seiteneinstieg');
  await window.getByRole('link', { name: 'Noor Haddad' }).click();

  await press(row('Noor Haddad'), words.place.action);
  const placing = dialogOf(window, put(words.place.heading, { child: 'Noor Haddad' }));
  await type(placing, words.place.school, 'Grundschule am Werreanger');
  await typeDate(placing, words.place.firstDayOn, today);
  await expectReadable(window);
  await keepPicture(window, 'programme-schulplatz');
  await finish(placing, words.place.save);
  await press(row('Noor Haddad'), words.start.action);
  const starting = dialogOf(window, put(words.start.heading, { child: 'Noor Haddad' }));
  await expectReadable(window);
  await keepPicture(window, 'programme-schulbesuch');
  await finish(starting, words.start.save);
  await expect(row('Noor Haddad')).toContainText(
    put(words.child.startedOn, { day: formatGermanDate(today) }),
  );
  const { household, goals } = await call('case.open', { caseId });
  expect(household.find((one) => one.person.givenName === 'Noor')).toMatchObject({
    careState: 'in-school',
    carePlace: 'Grundschule am Werreanger',
  });
  expect(goals[0]?.steps[0]?.measures.map(({ state }) => state)).toEqual(['running', 'done']);

  await turnTo(window, 'plan');
  await expect(row('Rucksack KiTa mit Karim')).toContainText('Familienzentrum Sonnenschein, Lage');
  await expect(row('Schulplatz für Noor')).toContainText('Noor Haddad, Grundschule am Werreanger');
  await expectReadable(window);
  await row('Schulplatz für Noor').scrollIntoViewIfNeeded();
  await keepPicture(window, 'programme-im-plan');
  await turnTo(window, 'verlauf');
  await window.getByRole('combobox', { name: contacts.filter }).selectOption('programmes');
  const place = { group: 'Rucksack KiTa – Familienzentrum Sonnenschein, Lage' };
  const child = { child: 'Noor Haddad', school: 'Grundschule am Werreanger' };
  for (const title of [
    put(contacts.participation.registered, place),
    put(contacts.participation.joined, place),
    put(contacts.schoolEntry.registered, child),
    put(contacts.schoolEntry.placed, child),
    put(contacts.schoolEntry.started, child),
  ])
    await expect(window.getByRole('heading', { name: title, exact: true })).toBeVisible();
  await expectReadable(window);
  await keepPicture(window, 'programme-im-verlauf');

  await goTo(window, 'programmes');
  await window.getByRole('link', { name: 'Sonnenschein' }).click();
  await expect(row('ليلى')).toContainText('Karim Haddad');
  await expectReadable(window);
  await keepPicture(window, 'programme-gruppe');
  await press(window, words.family.add);
  const adding = dialogOf(window, words.join.heading);
  const whose = adding.getByRole('combobox', { name: new RegExp(`^${words.family.case}`) });
  await whose.fill('Gebremedhin');
  await whose.press('Enter');
  await adding.getByRole('group', { name: words.join.persons }).getByRole('checkbox').first().check();
  await typeDate(adding, words.join.joinedOn, today);
  await expect(adding.getByText(words.join.full)).toBeVisible();
  await expectReadable(window);
  await keepPicture(window, 'programme-familie');
  await adding.getByRole('textbox', { name: words.join.joinedOn, exact: true }).fill('');
  await finish(adding, words.join.save);
  await expect(row('Gebremedhin')).toContainText(words.participationState.waiting);
  await window.getByRole('link', { name: 'Gebremedhin' }).click();
  await press(
    row('Sonnenschein'),
    put(words.join.more, { group: 'Rucksack KiTa – Familienzentrum Sonnenschein, Lage' }),
  );
  await window.getByRole('menuitem', { name: words.leave.offList }).click();
  const leaving = dialogOf(window, words.leave.offList);
  await pick(leaving, words.leave.reason, 'Kein Platz frei geworden');
  await expectReadable(window);
  await keepPicture(window, 'programme-beenden');
  await finish(leaving, words.leave.offList);
  await expect(row('Sonnenschein')).toContainText('Kein Platz frei geworden');
  await expect(window.getByText(`${words.leave.offListSaved} ${words.leave.gapKept}`)).toBeVisible();
  await turnTo(window, 'bedarfe');
  await expect(row('Familienzentrum Sonnenschein')).toBeVisible();
});
