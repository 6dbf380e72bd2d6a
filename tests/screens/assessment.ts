import type { Page } from 'playwright';
import type { AssessmentDetails, FieldStatus } from '../../domain/case/assessment.ts';
import { fieldsOfAction } from '../../domain/vocabulary/fields-of-action.ts';
import { germanLevels } from '../../domain/vocabulary/german-levels.ts';
import { languageProofs } from '../../domain/vocabulary/language-proofs.ts';
import { legalSystems } from '../../domain/vocabulary/legal-systems.ts';
import { recognition } from '../../domain/vocabulary/recognition.ts';
import { residenceTitles } from '../../domain/vocabulary/residence-titles.ts';
import { schooling } from '../../domain/vocabulary/schooling.ts';
import { vocationalTraining } from '../../domain/vocabulary/vocational-training.ts';
import { assessment as words } from '../../renderer/locales/de/assessment.ts';
import { labelOf } from './case.ts';
import { choose, put, rate, tick, type, typeDate } from './form.ts';
import { putMessagesAway } from './messages.ts';

/** Saves the part that is open; the next one opens by itself. */
async function saveAndGoOn(page: Page): Promise<void> {
  // What says so must be about this part, not about the one before.
  await putMessagesAway(page);
  const lead = put(words.saveAndNext, { part: '' }).trim();
  await page.getByRole('button', { name: new RegExp(`^(${lead}|${words.save}$)`) }).click();
  await page.getByText(words.saved).or(page.getByText(words.again.saved)).first().waitFor();
}

async function turnToPart(page: Page, part: string): Promise<void> {
  await page
    .getByRole('navigation', { name: words.parts })
    .getByRole('button', { name: new RegExp(`^${part.replaceAll(/[.*+?()/]/g, '\\$&')}`) })
    .click();
  await page.getByRole('heading', { level: 2, name: part }).waitFor();
}

export async function fillBasics(page: Page, details: AssessmentDetails): Promise<void> {
  await turnToPart(page, words.part.basics);
  await typeDate(page, words.heldOn, details.heldOn);
  await type(page, words.interpreter, details.interpreter);
  await choose(page, words.residenceTitle, labelOf(residenceTitles, details.residenceTitle));
  await typeDate(page, words.residenceExpiresOn, details.residenceExpiresOn);
  const acts = details.legalSystems.map((code) => legalSystems.label(code, 'de'));
  await tick(page, words.legalSystems, acts);
  await choose(page, words.germanLevel, labelOf(germanLevels, details.germanLevel));
  await choose(page, words.germanProof, labelOf(languageProofs, details.germanProof));
  await choose(page, words.schooling, labelOf(schooling, details.schooling));
  await choose(page, words.vocationalTraining, labelOf(vocationalTraining, details.vocationalTraining));
  await type(page, words.qualification, details.qualification);
  await choose(page, words.recognition, labelOf(recognition, details.recognition));
  await saveAndGoOn(page);
}

export async function fillField(
  page: Page,
  { field, status, reason, clientWords }: FieldStatus,
  before?: () => Promise<void>,
): Promise<void> {
  await turnToPart(page, fieldsOfAction.label(field, 'de'));
  await rate(page, words.scale, status);
  await type(page, words.reason, reason);
  await type(page, words.clientWords, clientWords);
  await before?.();
  await saveAndGoOn(page);
}

export async function fillStrengths(page: Page, details: AssessmentDetails): Promise<void> {
  await turnToPart(page, words.part.strengths);
  await type(page, words.resources, details.resources);
  await type(page, words.network, details.network);
  await saveAndGoOn(page);
}

export const turnToField = (page: Page, field: FieldStatus['field']): Promise<void> =>
  turnToPart(page, fieldsOfAction.label(field, 'de'));

export const turnToSummary = (page: Page): Promise<void> => turnToPart(page, words.part.summary);
