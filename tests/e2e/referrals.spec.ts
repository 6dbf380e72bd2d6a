import { execFileSync } from 'node:child_process';
import type { Locator, Page } from 'playwright';
import { addDays, formatGermanDate } from '../../domain/date.ts';
import { localToday } from '../../domain/validation.ts';
import { referralStates } from '../../domain/vocabulary/referral-states.ts';
import { caseFile } from '../../renderer/locales/de/caseFile.ts';
import { contacts } from '../../renderer/locales/de/contacts.ts';
import { errors } from '../../renderer/locales/de/errors.ts';
import { gaps } from '../../renderer/locales/de/gaps.ts';
import { history } from '../../renderer/locales/de/history.ts';
import { plan } from '../../renderer/locales/de/plan.ts';
import { referrals as words } from '../../renderer/locales/de/referrals.ts';
import { search } from '../../renderer/locales/de/search.ts';
import { callerFrom } from '../screens/caller.ts';
import { goToAddress, turnTo } from '../screens/case.ts';
import {
  choose,
  dialogOf,
  finish,
  pick,
  press,
  put,
  tick,
  type,
  typeDate,
  typeOrTake,
} from '../screens/form.ts';
import { savePaper } from '../screens/papers.ts';
import { changeGoalState } from '../screens/plan.ts';
import { enterOffer, institutionOf } from '../integration/core/directory-entries.ts';
import { expectReadable } from './accessibility-tree.ts';
import { keepPicture } from './harness/fixtures.ts';
import type { Program } from './harness/launch.ts';
import { expect, test } from './office.ts';

const school = institutionOf({ name: 'VHS Detmold-Lemgo' });
const title = 'Berufssprachkurs B2 Pflege – VHS Detmold-Lemgo';

async function resize({ app, window }: Program, width: number, height: number): Promise<void> {
  await app.evaluate(
    ({ BrowserWindow }, size) => {
      for (const open of BrowserWindow.getAllWindows()) open.setSize(size.width, size.height);
    },
    { width, height },
  );
  await window.waitForFunction((wanted) => Math.abs(innerWidth - wanted) < 40, width, { timeout: 20_000 });
}

async function openCaseWithOffer(page: Page): Promise<{ caseId: string; measure: string }> {
  const call = callerFrom(page);
  await enterOffer(call, school);
  const { hits } = await call('case.search', { text: 'Gebremedhin' });
  const caseId = hits[0]?.caseId ?? '';
  const { goals, file } = await call('case.open', { caseId });
  const measures = goals.flatMap(({ steps }) => steps.flatMap((step) => step.measures));
  const measure = measures.find(({ state }) => state === 'running')?.title ?? '';
  await call('consent.record', {
    caseId,
    details: {
      personId: file.clientId,
      givenBy: '',
      recipient: 'course-provider',
      nameOfBody: '',
      purpose: 'referral',
      categories: ['disability-care'],
      answer: 'given',
      givenOn: addDays(localToday(), -30),
      validUntil: addDays(localToday(), -1),
      language: 'ti',
      interpreter: '',
      form: 'oral',
    },
  });
  await goToAddress(page, `/faelle/${caseId}/vermittlungen`);
  await page.getByRole('heading', { level: 1, name: caseFile.page.vermittlungen }).waitFor();
  return { caseId, measure };
}

/** Beside the consent for today's words: one that has run out, and, on an earlier day, had not begun. */
async function tryConsentOutOfTime(dialog: Locator): Promise<void> {
  const about = {
    category: 'Behinderung und Pflege',
    recipient: 'Kursträger',
    purpose: 'Vermittlung an eine Stelle',
  };
  await tick(dialog, words.categories, [about.category]);
  await expect(dialog.getByText(put(words.obstacle['consent-expired'], about))).toBeVisible();
  await typeDate(dialog, words.sentOn, addDays(localToday(), -40));
  await expect(dialog.getByText(put(words.obstacle['consent-not-begun'], about))).toBeVisible();
  await keepPicture(dialog.page(), 'vermittlung-vor-der-einwilligung');
  await typeDate(dialog, words.sentOn, localToday());
  await dialog.getByRole('checkbox', { name: about.category }).uncheck();
}

/** The referral is revoked, which leaves its measure as it was; then the goal is given up. */
async function takeBackAReferralAndAGoal(page: Page, measure: string): Promise<void> {
  await turnTo(page, 'vermittlungen');
  await press(page, put(words.answerNamed, { title: school.name }));
  const answer = dialogOf(page, words.answerHeading);
  await pick(answer, words.outcome, referralStates.label('revoked', 'de'));
  await typeDate(answer, words.revokedOnLabel, localToday());
  await finish(answer, words.saveAnswer);
  const taken = page.getByRole('row', { name: new RegExp(school.name) });
  await expect(taken).toContainText('zurückgenommen');
  await expect(taken).toContainText(put(words.revokedOn, { date: formatGermanDate(localToday()) }));
  await keepPicture(page, 'vermittlung-zurueckgenommen');
  const call = callerFrom(page);
  const caseId = /faelle\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? '';
  const { goals } = await call('case.open', { caseId });
  const holds = (goal: (typeof goals)[number]) =>
    goal.steps.flatMap(({ measures }) => measures).find(({ title }) => title === measure);
  const goal = goals.find(holds);
  expect(goal && holds(goal)?.state).toBe('running');
  await turnTo(page, 'plan');
  await changeGoalState(page, { ...goal!, state: 'given-up' });
  await turnTo(page, 'ueberblick');
  await expect(page.getByRole('row', { name: new RegExp(goal!.title.slice(0, 20)) })).toContainText(
    'aufgegeben',
  );
  await keepPicture(page, 'ueberblick-ziel-aufgegeben');
}

test('a case is referred, the letter printed, the refusal closes the measure and becomes a signal', async ({
  openOffice,
}) => {
  const program = await openOffice('anna');
  const { window } = program;
  const { caseId, measure } = await openCaseWithOffer(window);
  await expectReadable(window);
  await press(window, words.add);
  const dialog = dialogOf(window, words.addHeading);
  await choose(dialog, words.measure, measure);
  // With its list open the field's mark of being required counts as part of its name.
  const institution = dialog.getByRole('combobox', { name: new RegExp(`^${words.institution}`) });
  await institution.fill('b2 pflege');
  await institution.press('Enter');
  await expect(institution).toHaveValue(school.name);
  await choose(dialog, words.offer, 'Berufssprachkurs B2 Pflege');
  await tick(dialog, words.categories, ['Gesundheit und Psyche']);
  await expect(dialog.getByText(words.mayNotGo)).toBeVisible();
  await press(dialog, words.send);
  const refusal = dialog.getByText(errors['disclosure-refused'].happened);
  await expect(refusal).toBeVisible();
  await expectReadable(window);
  await keepPicture(window, 'vermittlung-verweigert');
  await dialog.getByRole('checkbox', { name: 'Gesundheit und Psyche' }).uncheck();
  await expect(refusal).toHaveCount(0);
  await tryConsentOutOfTime(dialog);
  await tick(dialog, words.categories, ['Sprache']);
  await expect(dialog.getByText(words.mayGo)).toBeVisible();
  await type(dialog, words.contactPerson, 'Frau Köhler, Anmeldung');
  await type(dialog, words.message, 'Wir bitten um einen Platz ab Januar, gern vormittags.');
  await keepPicture(window, 'vermittlung-neu');
  await finish(dialog, words.send);
  await expectReadable(window);
  await keepPicture(window, 'vermittlungen');

  await press(window, put(words.letterNamed, { title }));
  const letter = dialogOf(window, words.letterHeading);
  // The sheet is in sight at once, in the smallest window too.
  await resize(program, 1024, 600);
  await expect(letter.getByRole('img').first()).toBeInViewport({ ratio: 0.4 });
  await keepPicture(window, 'schreiben-kleines-fenster');
  await resize(program, 1280, 800);
  const path = await savePaper(letter);
  expect(execFileSync('pdfinfo', [path], { encoding: 'utf8' })).toMatch(/Tagged: +yes/);
  const text = execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' });
  for (const printed of [
    'VHS Detmold-Lemgo',
    'Frau Köhler',
    'gern vormittags',
    'Bitte antworten Sie bis zum',
  ])
    expect(text).toContain(printed);
  expect(text).not.toContain('Telefon');
  await expectReadable(window);
  await window.keyboard.press('Escape');

  await press(window, put(words.answerNamed, { title }));
  const answer = dialogOf(window, words.answerHeading);
  await pick(answer, words.outcome, 'abgelehnt');
  await choose(answer, words.reason, 'Angebot belegt/Aufnahmestopp');
  await expect(answer.getByRole('checkbox', { name: gaps.offer.wanted })).toBeChecked();
  await type(answer, words.note, 'Erst im Herbst wieder Plätze.');
  await expectReadable(window);
  await keepPicture(window, 'vermittlung-antwort');
  await finish(answer, words.saveAnswer);

  await turnTo(window, 'bedarfe');
  await expect(window.getByText('Kein Platz oder zu lange Wartezeit')).toBeVisible();
  await expectReadable(window);
  await keepPicture(window, 'bedarfe');
  await turnTo(window, 'verlauf');
  await choose(window, contacts.filter, contacts.filterPart.referrals);
  await expect(window.getByRole('heading', { name: `Vermittlung: ${title}`, exact: true })).toBeVisible();
  await keepPicture(window, 'verlauf-vermittlungen');
  const { goals } = await callerFrom(window)('case.open', { caseId });
  const measures = goals.flatMap(({ steps }) => steps.flatMap((step) => step.measures));
  expect(measures.find((one) => one.title === measure)).toMatchObject({
    state: 'rejected',
    notPossibleReason: 'offer-full',
    notPossibleNote: 'Erst im Herbst wieder Plätze.',
  });
  await window.keyboard.press('Control+k');
  await window.keyboard.type(school.name);
  const hit = window.getByRole('option', { name: title }).filter({ hasText: search.place.referral });
  await expect(hit).toBeVisible();
  await keepPicture(window, 'suche-vermittlung');
  await hit.click();
  await expect(window.getByRole('heading', { level: 1, name: caseFile.page.vermittlungen })).toBeVisible();
});

test('a need is recorded by hand, and with a measure that could not be done', async ({ openOffice }) => {
  const { window } = await openOffice('anna');
  const { caseId, measure } = await openCaseWithOffer(window);
  await turnTo(window, 'bedarfe');
  await expectReadable(window);
  await press(window, gaps.add);
  const dialog = dialogOf(window, gaps.addHeading);
  await choose(dialog, gaps.kind, 'Kinderbetreuung fehlt');
  await type(dialog, gaps.words, 'Vormittags gibt es keinen Kurs mit Betreuung.');
  await typeOrTake(dialog, gaps.institution, school.name);
  await expectReadable(window);
  await keepPicture(window, 'bedarf-neu');
  await finish(dialog, gaps.save);

  await turnTo(window, 'plan');
  await press(window, put(plan.action.moreOfMeasure, { title: measure }));
  await window.getByRole('menuitem', { name: plan.action.notPossible, exact: true }).click();
  const why = dialogOf(window, plan.notPossible.heading);
  await choose(why, plan.measure.reason, 'Sprachmittlung fehlt');
  await expect(why.getByRole('checkbox', { name: gaps.offer.wanted })).toBeChecked();
  await type(why, plan.measure.note, 'Für Tigrinya war niemand da.');
  await expectReadable(window);
  await keepPicture(window, 'plan-nicht-moeglich');
  await finish(why, plan.notPossible.save);

  // Edited again, it says what is kept already instead of asking once more.
  await press(window, put(plan.action.moreOfMeasure, { title: measure }));
  await window.getByRole('menuitem', { name: plan.action.edit, exact: true }).click();
  const again = dialogOf(window, plan.measure.edit);
  await expect(again.getByText(/Schon als Bedarf festgehalten: Sprachmittlung fehlt/)).toBeVisible();
  await expect(again.getByRole('checkbox', { name: gaps.offer.wanted })).toHaveCount(0);
  await keepPicture(window, 'plan-bedarf-bekannt');
  await choose(again, plan.measure.reason, 'Kinderbetreuung fehlt');
  await expect(again.getByRole('checkbox', { name: gaps.offer.change })).toBeChecked();
  await expectReadable(window);
  await window.keyboard.press('Escape');

  const { signals } = await callerFrom(window)('gap.list', { caseId });
  expect(signals.map(({ kind, origin }) => [kind, origin]).toSorted()).toEqual([
    ['no-childcare', 'manual'],
    ['no-interpreter', 'measure'],
  ]);
  // The name of the directory means the institution of the directory.
  expect(signals.find(({ origin }) => origin === 'manual')?.institutionId).not.toBeNull();
});

test('a measure leads to its referral, and a signal that was none is withdrawn', async ({ openOffice }) => {
  test.setTimeout(180_000);
  const { window } = await openOffice('anna');
  const { measure } = await openCaseWithOffer(window);
  await turnTo(window, 'plan');
  await press(window, put(plan.action.moreOfMeasure, { title: measure }));
  await keepPicture(window, 'massnahme-menue');
  await window.getByRole('menuitem', { name: plan.action.refer }).click();
  const dialog = dialogOf(window, words.addHeading);
  await expect(dialog.getByRole('combobox', { name: words.measure })).toHaveValue(/.+/);
  await expectReadable(window);
  await keepPicture(window, 'vermittlung-aus-massnahme');
  const institution = dialog.getByRole('combobox', { name: new RegExp(`^${words.institution}`) });
  await institution.fill(school.name);
  await institution.press('Enter');
  await tick(dialog, words.categories, ['Sprache']);
  await finish(dialog, words.send);
  await takeBackAReferralAndAGoal(window, measure);

  await turnTo(window, 'bedarfe');
  await press(window, gaps.add);
  const need = dialogOf(window, gaps.addHeading);
  await choose(need, gaps.kind, 'Kinderbetreuung fehlt');
  await finish(need, gaps.save);
  await window.getByRole('button', { name: /^Bedarfssignal ändern/ }).click();
  const correction = dialogOf(window, gaps.correctHeading);
  await type(correction, gaps.words, 'Ein falscher Satz.');
  await finish(correction, gaps.save);
  await expect(window.getByText('Ein falscher Satz.')).toBeVisible();
  await press(window, history.undo.button);
  await expect(window.getByText('Ein falscher Satz.')).toHaveCount(0);
  await window.getByRole('button', { name: /^Bedarfssignal zurücknehmen/ }).click();
  await expect(window.getByText(/^zurückgenommen am/)).toBeVisible();
  await expectReadable(window);
  await keepPicture(window, 'bedarf-zurueckgenommen');
  await window.getByRole('button', { name: /^Bedarfssignal wieder aufnehmen/ }).click();
  await expect(window.getByText(/^zurückgenommen am/)).toBeHidden();
  await turnTo(window, 'verlauf');
  await keepPicture(window, 'verlauf-mit-dokumenten');
});
