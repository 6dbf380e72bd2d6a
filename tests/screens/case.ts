import type { Page } from 'playwright';
import { casePhases, type CasePhase } from '../../domain/vocabulary/case-phases.ts';
import { accessPaths } from '../../domain/vocabulary/access-paths.ts';
import { admissionCriteria } from '../../domain/vocabulary/admission-criteria.ts';
import { legalBases } from '../../domain/vocabulary/legal-bases.ts';
import { municipalities } from '../../domain/vocabulary/municipalities.ts';
import { talkLanguages } from '../../domain/vocabulary/talk-languages.ts';
import type { Vocabulary } from '../../domain/vocabulary/vocabulary.ts';
import { caseFile as words } from '../../renderer/locales/de/caseFile.ts';
import { cases } from '../../renderer/locales/de/cases.ts';
import { common } from '../../renderer/locales/de/common.ts';
import type { Story } from '../stories/story.ts';
import { choose, dialogOf, finish, press, put, tick, type, typeDate } from './form.ts';

/** The German words of a code; null stays null. */
export const labelOf = (vocabulary: Vocabulary, code: string | null): string | null =>
  code === null ? null : vocabulary.label(code, 'de');

export type PageName = keyof (typeof words)['page'];

/** Opens a page of the file by the contents on its left. */
export async function turnTo(page: Page, name: PageName): Promise<void> {
  await page
    .getByRole('navigation', { name: words.contents })
    .getByRole('link', { name: words.page[name], exact: true })
    .click();
  await page.getByRole('heading', { level: 1, name: words.page[name] }).waitFor();
}

export async function goTo(page: Page, entry: keyof (typeof common)['navigation']): Promise<void> {
  await page
    .getByRole('navigation', { name: common.frame.navigation })
    .getByRole('link', { name: common.navigation[entry] })
    .click();
}

/** As if somebody had followed a link to this address: `/faelle/neu`. */
export const goToAddress = (page: Page, address: string): Promise<void> =>
  page.evaluate((hash) => {
    location.hash = hash;
  }, `#${address}`);

/** Goes there and waits for the page itself: the heading of the page before stays until the next one is loaded. */
export async function show(page: Page, address: string): Promise<void> {
  await page.evaluate((hash) => {
    if (location.hash === hash) return;
    for (const heading of document.querySelectorAll('h1')) heading.dataset['left'] = '';
  }, `#${address}`);
  await goToAddress(page, address);
  await page.locator('h1:not([data-left])').waitFor();
}

export async function openNewCase(page: Page): Promise<void> {
  await goTo(page, 'cases');
  await page
    .getByRole('link', { name: cases.newCase })
    .or(page.getByRole('button', { name: cases.newCase }))
    .first()
    .click();
  await page.getByRole('heading', { level: 1, name: cases.create.title }).waitFor();
}

export async function typeNewCase(page: Page, { client, openedOn, intake }: Story): Promise<void> {
  await type(page, cases.create.givenName, client.givenName);
  await type(page, cases.create.familyName, client.familyName);
  await typeDate(page, cases.create.birthDate, client.birthDate);
  await typeDate(page, cases.create.openedOn, openedOn);
  await type(page, cases.create.occasion, intake.occasion);
}

/** Makes the case and waits for its file. */
export async function createCase(page: Page): Promise<void> {
  await press(page, cases.create.submit);
  await page.getByRole('heading', { level: 1, name: words.page.zugang }).waitFor();
}

export async function fillIntake(page: Page, { intake }: Story): Promise<void> {
  await choose(page, words.intake.municipality, labelOf(municipalities, intake.municipality));
  await choose(page, words.intake.accessPath, labelOf(accessPaths, intake.accessPath));
  await tick(
    page,
    words.intake.criteria,
    intake.criteria.map((code) => admissionCriteria.label(code, 'de')),
  );
  await choose(page, words.intake.legalBasis, labelOf(legalBases, intake.legalBasis));
  await typeDate(page, words.intake.informedOn, intake.informedOn);
  await choose(page, words.intake.informedIn, labelOf(talkLanguages, intake.informedIn));
  await type(page, words.intake.dataSource, intake.dataSource);
  await press(page, words.intake.save);
  await page.getByText(words.intake.saved).first().waitFor();
}

/** Changes what the request says about its legal basis and where its data came from. */
export async function correctIntake(
  page: Page,
  { legalBasis, dataSource }: NonNullable<Story['correctedIntake']>,
): Promise<void> {
  const basis = page.getByRole('combobox', { name: words.intake.legalBasis, exact: true });
  if (legalBasis === null) await basis.selectOption('');
  else if (legalBasis !== undefined)
    await choose(page, words.intake.legalBasis, labelOf(legalBases, legalBasis));
  await type(page, words.intake.dataSource, dataSource ?? '');
  await press(page, words.intake.save);
  await page.getByText(words.intake.saved).first().waitFor();
}

/** Goes on to the next phase on a day, by the button in the head of the file. */
export async function advance(page: Page, to: CasePhase, on: string): Promise<void> {
  const phase = casePhases.label(to, 'de');
  await press(page, put(words.advance.to, { phase }));
  const dialog = dialogOf(page, put(words.advance.heading, { phase }));
  await typeDate(dialog, words.advance.on, on);
  await finish(dialog, put(words.advance.confirm, { phase }));
}
