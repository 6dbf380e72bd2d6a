import type { Page } from 'playwright';
import type { GoalAttainment, TalkDetails } from '../../domain/case/closing.ts';
import { closureReasons } from '../../domain/vocabulary/closure-reasons.ts';
import { durability } from '../../domain/vocabulary/durability.ts';
import { printLanguages } from '../../domain/vocabulary/print-languages.ts';
import { talkLanguages } from '../../domain/vocabulary/talk-languages.ts';
import { caseFile } from '../../renderer/locales/de/caseFile.ts';
import { closing as words } from '../../renderer/locales/de/closing.ts';
import { sustainability as checkWords } from '../../renderer/locales/de/sustainability.ts';
import type { Story, StoryGoal } from '../stories/story.ts';
import { labelOf } from './case.ts';
import { choose, dialogOf, finish, pick, press, rate, type, typeDate } from './form.ts';

type Closing = NonNullable<Story['closing']>;
type Check = NonNullable<Story['check']>;

export async function fillClosing(
  page: Page,
  { details }: Closing,
  goals: readonly StoryGoal[],
): Promise<void> {
  await choose(page, words.talk.reason, labelOf(closureReasons, details.reason));
  await typeDate(page, words.talk.heldOn, details.heldOn);
  await fillHeldIn(page, details);
  for (const goal of goals) await evaluate(page, goal.details.title, goal.attainment);
  await type(page, words.views.missing, details.clientViewMissing);
  await type(page, words.views.client, details.clientView);
  await type(page, words.views.caseworker, details.caseworkerView);
  await type(page, words.views.wouldHaveHelped, details.wouldHaveHelped);
}

async function fillHeldIn(page: Page, { language, interpreter }: TalkDetails): Promise<void> {
  const spoken = language === null ? undefined : talkLanguages.find(language);
  const ownName = spoken && printLanguages.find(spoken.code)?.ownName;
  const option = ownName === undefined || ownName === spoken?.label.de ? '' : ` – ${ownName}`;
  await choose(page, words.talk.language, spoken === undefined ? null : `${spoken.label.de}${option}`);
  await type(page, words.talk.interpreter, interpreter);
}

async function evaluate(
  page: Page,
  title: string,
  attainment?: Omit<GoalAttainment, 'goalId'>,
): Promise<void> {
  if (attainment === undefined) return;
  const card = page.getByRole('region', { name: title, exact: true });
  await rate(card, words.goals.clientValue, attainment.clientValue);
  await rate(card, words.goals.caseworkerValue, attainment.caseworkerValue);
  await rate(card, words.goals.agreedValue, attainment.agreedValue);
  await type(card, words.goals.comment, attainment.comment);
}

export async function closeCase(page: Page, on: string): Promise<void> {
  await press(page, words.close.button);
  const dialog = dialogOf(page, caseFile.advance.close);
  await typeDate(dialog, caseFile.advance.closeOn, on);
  await finish(dialog, caseFile.advance.close);
}

export async function fillCheck(page: Page, check: Check, goals: readonly StoryGoal[]): Promise<void> {
  await typeDate(page, checkWords.case.heldOn, check.heldOn);
  await fillHeldIn(page, check);
  for (const { details, durability: held } of goals) {
    if (held === undefined) continue;
    const card = page.getByRole('region', { name: details.title, exact: true });
    await pick(card, checkWords.case.goalResult, durability.label(held.durability, 'de'));
    await type(card, checkWords.case.goalComment, held.comment);
  }
  await pick(page, checkWords.case.result, durability.label(check.result, 'de'));
  await type(page, checkWords.case.clientWords, check.clientWords);
  if (check.followUpNeeded) {
    await page.getByRole('checkbox', { name: checkWords.case.followUpNeeded, exact: true }).check();
    await typeDate(page, checkWords.case.followUpOn, check.followUpOn);
    await type(page, checkWords.case.followUpNote, check.followUpNote);
  }
  if (check.systemHeld !== null) await choose(page, checkWords.work.held, checkWords.work[check.systemHeld]);
  await type(page, checkWords.work.note, check.systemNote);
  await type(page, checkWords.work.improvement, check.systemImprovement);
}

export async function endCase(page: Page, on: string): Promise<void> {
  // The head of the file has a button of the same name; the form's own saves first.
  await page
    .getByRole('form', { name: checkWords.title })
    .getByRole('button', { name: checkWords.end.button })
    .click();
  const dialog = dialogOf(page, caseFile.advance.endHeading);
  await typeDate(dialog, caseFile.advance.endOn, on);
  await finish(dialog, caseFile.advance.end);
}
