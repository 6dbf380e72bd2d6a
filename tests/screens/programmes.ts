import type { Page } from 'playwright';
import { interpretingLanguages } from '../../domain/vocabulary/interpreting-languages.ts';
import { measureStates } from '../../domain/vocabulary/measure-states.ts';
import { programmeKinds } from '../../domain/vocabulary/programme-kinds.ts';
import { schoolTypes } from '../../domain/vocabulary/school-types.ts';
import { programmes as words } from '../../renderer/locales/de/programmes.ts';
import type { Story } from '../stories/story.ts';
import { goTo, labelOf } from './case.ts';
import { choose, dialogOf, finish, pick, press, put, tick, type, typeDate } from './form.ts';

type Joining = NonNullable<Story['groups']>[number];
type SchoolEntry = NonNullable<Story['schoolEntries']>[number];
type Before = (() => Promise<void>) | undefined;

/** Makes a group that families can join, and stays on its page. */
export async function addGroup(page: Page, { group }: Joining, before?: Before): Promise<void> {
  await goTo(page, 'programmes');
  await page.getByRole('link', { name: words.group.new }).first().click();
  await page.getByRole('heading', { level: 1, name: words.group.newHeading }).waitFor();
  await pick(page, words.group.kind, programmeKinds.label(group.kind, 'de'));
  await type(page, words.group.place, group.place);
  await typeDate(page, words.group.startsOn, group.startsOn);
  await typeDate(page, words.group.endsOn, group.endsOn);
  await type(page, words.group.schedule, group.schedule);
  await type(page, words.group.places, group.places === null ? '' : String(group.places));
  await type(page, words.group.guideName, group.guide);
  await type(page, words.group.guideContact, group.guideContact);
  await tick(
    page,
    words.group.languages,
    group.languages.map((code) => interpretingLanguages.label(code, 'de')),
  );
  await before?.();
  await press(page, words.group.save);
  await page.getByText(words.family.none).waitFor();
}

/** Takes the family into the group; the measure follows. `names`: who comes, as they stand under Personen. */
export async function joinGroup(
  page: Page,
  { group, measure, times }: Joining,
  names: readonly string[],
  before?: Before,
): Promise<void> {
  await press(page, words.join.action);
  const dialog = dialogOf(page, words.join.heading);
  // With its list open the field's mark of being required counts as part of its name.
  const field = dialog.getByRole('combobox', { name: new RegExp(`^${words.join.group}`) });
  await field.fill(group.place);
  await field.press('Enter');
  await tick(dialog, words.join.persons, names);
  await typeDate(dialog, words.join.registeredOn, times.registeredOn);
  await typeDate(dialog, words.join.joinedOn, times.joinedOn);
  await choose(dialog, words.measure, measure);
  await before?.();
  await finish(dialog, words.join.save);
}

export async function registerChild(
  page: Page,
  { details, measure }: SchoolEntry,
  child: string,
  before?: Before,
): Promise<void> {
  await press(page, words.child.action);
  const dialog = dialogOf(page, words.child.heading);
  await pick(dialog, words.child.who, child);
  await typeDate(dialog, words.child.registeredOn, details.registeredOn);
  await typeDate(dialog, words.child.inGermanySince, details.inGermanySince);
  await choose(dialog, words.child.wish, labelOf(schoolTypes, details.wish));
  await type(dialog, words.child.wishNote, details.wishNote);
  await typeDate(dialog, words.child.advisedOn, details.advisedOn);
  await choose(dialog, words.measure, measure);
  await type(dialog, words.note, details.note);
  await before?.();
  await finish(dialog, words.child.save);
}

/** The place that was found, and the first day there. What became of the measure is said in the plan. */
export async function placeChild(
  page: Page,
  { placement, measure, startedOn }: SchoolEntry,
  child: string,
  before?: Before,
): Promise<void> {
  const row = page.getByRole('row').filter({ hasText: child });
  await press(row, words.place.action);
  const placing = dialogOf(page, put(words.place.heading, { child }));
  await type(placing, words.place.school, placement.school);
  await choose(placing, words.place.schoolType, labelOf(schoolTypes, placement.schoolType));
  await typeDate(placing, words.place.placedOn, placement.placedOn);
  await typeDate(placing, words.place.firstDayOn, placement.firstDayOn);
  const follows = put(words.measureBecomes, { title: measure, state: measureStates.label('done', 'de') });
  await placing.getByRole('checkbox', { name: follows }).uncheck();
  await before?.();
  await finish(placing, words.place.save);
  await press(row, words.start.action);
  const starting = dialogOf(page, put(words.start.heading, { child }));
  await typeDate(starting, words.start.startedOn, startedOn);
  await finish(starting, words.start.save);
}
