import type { Locator, Page } from 'playwright';
import type { AgreementDetails, GoalDetails, MeasureDetails } from '../../domain/case/plan.ts';
import { fieldsOfAction } from '../../domain/vocabulary/fields-of-action.ts';
import { goalStates } from '../../domain/vocabulary/goal-states.ts';
import { measureKinds } from '../../domain/vocabulary/measure-kinds.ts';
import { hasFailed, measureStates } from '../../domain/vocabulary/measure-states.ts';
import { notPossibleReasons } from '../../domain/vocabulary/not-possible-reasons.ts';
import type { PrintLanguage } from '../../domain/vocabulary/print-languages.ts';
import { talkLanguages } from '../../domain/vocabulary/talk-languages.ts';
import { responsibleParties } from '../../domain/vocabulary/responsible-parties.ts';
import { papers } from '../../renderer/locales/de/papers.ts';
import { plan as words } from '../../renderer/locales/de/plan.ts';
import { labelOf } from './case.ts';
import { choose, dialogOf, finish, pick, press, put, type, typeDate, type Scope } from './form.ts';
import { savePaper } from './papers.ts';

const priorityWord = { 1: words.priority.first, 2: words.priority.second, 3: words.priority.third } as const;
const levelNames = ['muchLess', 'less', 'expected', 'more', 'muchMore'] as const;

/** The card of a goal. */
export const goalCard = (page: Page, title: string): Locator =>
  page.getByRole('region', { name: title, exact: true });

type Before = (() => Promise<void>) | undefined;

export async function addGoal(page: Page, goal: GoalDetails, before?: Before): Promise<void> {
  await press(page, words.action.addGoal);
  const dialog = dialogOf(page, words.goal.new);
  await type(dialog, words.goal.title, goal.title);
  await choose(dialog, words.goal.fieldOfAction, fieldsOfAction.label(goal.fieldOfAction, 'de'));
  await type(dialog, words.goal.clientWords, goal.clientWords);
  await type(dialog, words.goal.indicator, goal.indicator);
  await typeDate(dialog, words.goal.dueOn, goal.dueOn);
  await pick(dialog, words.goal.priority, priorityWord[goal.priority]);
  for (const level of levelNames) await type(dialog, words.level[level], goal.levels[level]);
  await before?.();
  await finish(dialog, words.goal.save);
}

export async function changeGoalState(page: Page, { title, state, reviewOn }: GoalDetails): Promise<void> {
  await press(page, put(words.action.editGoal, { title }));
  const dialog = dialogOf(page, words.goal.edit);
  await choose(dialog, words.goal.state, goalStates.label(state, 'de'));
  await typeDate(dialog, words.goal.reviewOn, reviewOn);
  await finish(dialog, words.goal.save);
}

export async function addStep(page: Page, goal: GoalDetails, title: string): Promise<void> {
  await press(goalCard(page, goal.title), words.action.addStep);
  const dialog = dialogOf(page, words.step.new);
  await type(dialog, words.step.title, title);
  await finish(dialog, words.step.save);
}

async function fillMeasure(dialog: Scope, measure: MeasureDetails): Promise<void> {
  await type(dialog, words.measure.title, measure.title);
  await pick(dialog, words.measure.responsible, responsibleParties.label(measure.responsible, 'de'));
  await type(dialog, words.measure.institution, measure.institution);
  await choose(dialog, words.measure.kind, labelOf(measureKinds, measure.kind));
  await typeDate(dialog, words.measure.startsOn, measure.startsOn);
  await typeDate(dialog, words.measure.dueOn, measure.dueOn);
  await choose(dialog, words.measure.state, measureStates.label(measure.state, 'de'));
  if (measure.state === 'done') await typeDate(dialog, words.measure.doneOn, measure.doneOn);
  if (hasFailed(measure.state)) {
    await choose(dialog, words.measure.reason, labelOf(notPossibleReasons, measure.notPossibleReason));
    const note = measure.state === 'dropped' ? words.measure.whyDropped : words.measure.note;
    await type(dialog, note, measure.notPossibleNote);
  }
  await typeDate(dialog, words.measure.answerDueOn, measure.answerDueOn);
  await typeDate(dialog, words.measure.answeredOn, measure.answeredOn);
}

export async function addMeasure(
  page: Page,
  goal: GoalDetails,
  step: string,
  measure: MeasureDetails,
  before?: Before,
): Promise<void> {
  const row = goalCard(page, goal.title).getByRole('row').filter({ hasText: step }).first();
  await press(row, words.action.addMeasure);
  const dialog = dialogOf(page, words.measure.new);
  await fillMeasure(dialog, measure);
  await before?.();
  await finish(dialog, words.measure.save);
}

export async function changeMeasure(page: Page, measure: MeasureDetails): Promise<void> {
  await press(page, put(words.action.moreOfMeasure, { title: measure.title }));
  await page.getByRole('menuitem', { name: words.action.edit, exact: true }).click();
  const dialog = dialogOf(page, words.measure.edit);
  await fillMeasure(dialog, measure);
  await finish(dialog, words.measure.save);
}

export async function agree(page: Page, agreement: AgreementDetails, before?: Before): Promise<void> {
  await press(page, words.action.agree);
  const dialog = dialogOf(page, words.agree.heading);
  await typeDate(dialog, words.agree.agreedOn, agreement.agreedOn);
  const language = talkLanguages.find(agreement.language);
  await dialog
    .getByRole('combobox', { name: words.agree.language, exact: true })
    .selectOption(language === undefined ? 'de' : language.code);
  await type(dialog, words.agree.interpreter, agreement.interpreter);
  await pick(dialog, words.agree.clientSignature, words.signature[agreement.clientSignature]);
  await pick(dialog, words.agree.caseworkerSignature, words.signature[agreement.caseworkerSignature]);
  await before?.();
  await finish(dialog, words.agree.submit);
}

/** Looks at a version beside another language, saves it and gives the place that the program names. */
export async function printVersion(page: Page, number: number, language: PrintLanguage): Promise<string> {
  await press(page, put(words.versions.printLong, { number }));
  const dialog = dialogOf(page, put(words.print.heading, { number }));
  await dialog.getByRole('combobox', { name: papers.language, exact: true }).selectOption(language);
  return savePaper(dialog);
}
