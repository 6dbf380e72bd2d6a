import type { Page } from 'playwright';
import { consentPurposes } from '../../domain/vocabulary/consent-purposes.ts';
import { dataCategories } from '../../domain/vocabulary/data-categories.ts';
import { notPossibleReasons } from '../../domain/vocabulary/not-possible-reasons.ts';
import { referralStates } from '../../domain/vocabulary/referral-states.ts';
import { referrals as words } from '../../renderer/locales/de/referrals.ts';
import type { StoryReferral } from '../stories/story.ts';
import { labelOf } from './case.ts';
import { choose, dialogOf, finish, pick, press, put, tick, type, typeDate } from './form.ts';

type Before = (() => Promise<void>) | undefined;

/** Passes data on to an institution of the directory; waits for the word that they may go. */
export async function sendReferral(
  page: Page,
  { institution, measure, details }: StoryReferral,
  before?: Before,
): Promise<void> {
  await press(page, words.add);
  const dialog = dialogOf(page, words.addHeading);
  await pick(dialog, words.purpose, consentPurposes.label(details.purpose, 'de'));
  await choose(dialog, words.measure, measure);
  // With its list open the field's mark of being required counts as part of its name.
  const field = dialog.getByRole('combobox', { name: new RegExp(`^${words.institution}`) });
  await field.fill(institution.name);
  await field.press('Enter');
  await typeDate(dialog, words.sentOn, details.sentOn);
  await tick(
    dialog,
    words.categories,
    details.categories.map((code) => dataCategories.label(code, 'de')),
  );
  await dialog.getByText(words.mayGo).waitFor();
  await type(dialog, words.contactPerson, details.contactPerson);
  await type(dialog, words.message, details.message);
  await typeDate(dialog, words.answerDueOn, details.answerDueOn);
  await before?.();
  await finish(dialog, words.send);
}

/** Enters what the institution answered; a signal is kept where the program proposes one. */
export async function answerReferral(
  page: Page,
  { institution, answer }: StoryReferral,
  before?: Before,
): Promise<void> {
  await press(page, put(words.answerNamed, { title: institution.name }));
  const dialog = dialogOf(page, words.answerHeading);
  await pick(dialog, words.outcome, referralStates.label(answer.state, 'de'));
  await typeDate(dialog, words.answerOn, answer.answeredOn);
  await choose(dialog, words.reason, labelOf(notPossibleReasons, answer.reason));
  await type(dialog, words.note, answer.note);
  await before?.();
  await finish(dialog, words.saveAnswer);
}
