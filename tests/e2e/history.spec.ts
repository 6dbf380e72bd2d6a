import type { Page } from 'playwright';
import { assessment } from '../../renderer/locales/de/assessment.ts';
import { localToday } from '../../domain/validation.ts';
import { fieldsOfAction } from '../../domain/vocabulary/fields-of-action.ts';
import { caseFile } from '../../renderer/locales/de/caseFile.ts';
import { history } from '../../renderer/locales/de/history.ts';
import { plan } from '../../renderer/locales/de/plan.ts';
import { validation } from '../../renderer/locales/de/validation.ts';
import { fillField, turnToField } from '../screens/assessment.ts';
import { callerFrom } from '../screens/caller.ts';
import { goToAddress, turnTo } from '../screens/case.ts';
import { choose, dialogOf, finish, pick, press, put, type, typeDate } from '../screens/form.ts';
import { expectReadable } from './accessibility-tree.ts';
import { keepPicture } from './harness/fixtures.ts';
import { expect, inOneOffice, test } from './office.ts';

inOneOffice();

async function openPlanOf(page: Page, name: string): Promise<string> {
  const { hits } = await callerFrom(page)('case.search', { text: name });
  const caseId = hits.find(({ place }) => place === 'person')?.caseId ?? '';
  await goToAddress(page, `/faelle/${caseId}/plan`);
  await page.getByRole('heading', { level: 1, name: caseFile.page.plan }).waitFor();
  return caseId;
}

test('goals that were put in another order are in the history, and come back', async ({ openOffice }) => {
  const { window } = await openOffice('anna');
  const call = callerFrom(window);
  const { hits } = await call('case.search', { text: 'Gebremedhin' });
  const caseId = hits.find(({ place }) => place === 'person')?.caseId ?? '';
  const goals = async () => (await call('case.open', { caseId })).goals;
  const titles = async () => (await goals()).map(({ title }) => title);
  const [goal] = await goals();
  if (goal === undefined) throw new Error('the case has no goal');
  const { id: _id, version: _version, steps: _steps, ...details } = goal;
  const second = 'Einen Platz im B2-Kurs haben';
  await call('plan.saveGoal', { caseId, goalId: null, version: 0, details: { ...details, title: second } });
  const before = await titles();
  await openPlanOf(window, 'Gebremedhin');
  await press(window, put(plan.action.goalUp, { title: second }));
  await expect(window.getByText(/steht jetzt an Stelle/).first()).toBeVisible();
  await expectReadable(window);
  await keepPicture(window, 'plan-verschoben');
  expect(await titles()).not.toEqual(before);
  await turnTo(window, 'protokoll');
  await expect(window.getByRole('rowheader', { name: 'Stelle in der Reihenfolge' }).first()).toBeVisible();
  await expectReadable(window);
  await keepPicture(window, 'verlauf-reihenfolge');
  await window
    .getByRole('button', { name: /^Rückgängig machen/ })
    .first()
    .click();
  await finish(dialogOf(window, history.undo.heading), history.undo.button);
  expect(await titles()).toEqual(before);
});

test('what was saved by mistake is taken back, and the history tells it all', async ({ openOffice }) => {
  const { window } = await openOffice('anna');
  const call = callerFrom(window);
  const caseId = await openPlanOf(window, 'Gebremedhin');
  const [goal] = (await call('case.open', { caseId })).goals;
  if (goal === undefined) throw new Error('the case has no goal');

  await press(window, put(plan.action.editGoal, { title: goal.title }));
  const dialog = dialogOf(window, plan.goal.edit);
  await type(dialog, plan.goal.title, 'Ein falsches Ziel');
  await finish(dialog, plan.goal.save);
  await keepPicture(window, 'verlauf-gespeichert');
  await press(window, history.undo.button);
  await expect(window.getByText(history.undo.done)).toBeVisible();
  await expect(window.getByRole('region', { name: goal.title, exact: true })).toBeVisible();

  await turnTo(window, 'protokoll');
  await expect(window.getByText(/Ein falsches Ziel/).first()).toBeVisible();
  await expectReadable(window);
  await keepPicture(window, 'verlauf-protokoll');
  await choose(window, history.area.label, history.area.contacts);
  await expect(window.getByText(/Ein falsches Ziel/)).toHaveCount(0);
  await choose(window, history.area.label, history.area.plan);

  await window
    .getByRole('button', { name: /^Rückgängig machen/ })
    .first()
    .click();
  const undo = dialogOf(window, history.undo.heading);
  await expect(undo.getByRole('cell', { name: 'Ein falsches Ziel' })).toBeVisible();
  await expectReadable(window);
  await keepPicture(window, 'verlauf-rueckgaengig');
  await window.keyboard.press('Escape');
  await window
    .getByRole('button', { name: /^Mit heute vergleichen/ })
    .first()
    .click();
  await expect(window.getByRole('dialog').getByText(history.undo.alreadyBack)).toBeVisible();
  await expectReadable(window);
  await keepPicture(window, 'verlauf-damals-und-heute');
  await window.keyboard.press('Escape');
});

test('a case is assessed again, and the way since the first interview is seen', async ({ openOffice }) => {
  const { window } = await openOffice('anna');
  const caseId = await openPlanOf(window, 'Gebremedhin');
  await turnTo(window, 'erstgespraech');
  await press(window, assessment.again.button);
  await expectReadable(window);
  await finish(dialogOf(window, assessment.again.heading), assessment.again.begin);
  const call = callerFrom(window);
  const ratings = async () => {
    const { assessment: first, reassessments } = await call('case.open', { caseId });
    return { first: first?.fields ?? [], again: reassessments.flatMap(({ fields }) => fields) };
  };
  const before = await ratings();
  // Nobody has looked at anything yet.
  expect(before.again).toEqual([]);
  const [rated, same] = before.first.filter(({ status }) => status !== null && status < 4);
  if (rated === undefined || same === undefined) throw new Error('too little was rated');
  await turnToField(window, same.field);
  await expect(window.getByText(`zuletzt ${same.status}`).first()).toBeVisible();
  await expectReadable(window);
  await keepPicture(window, 'verlauf-unveraendert');
  await press(window, assessment.before.unchanged);
  await expect.poll(async () => (await ratings()).again).toEqual([same]);
  await fillField(window, { ...rated, status: 4 });
  await expectReadable(window);
  await keepPicture(window, 'verlauf-neue-einschaetzung');
  await window.getByRole('tab', { name: assessment.course.comparison }).click();
  await expect(
    window.getByText(put(assessment.course.fromTo, { from: rated.status ?? 0, to: 4 })).first(),
  ).toBeVisible();
  await expectReadable(window);
  await expect(
    window.getByText(put(assessment.course.same, { status: same.status ?? 0 })).first(),
  ).toBeVisible();
  await keepPicture(window, 'verlauf-einschaetzungen');
});

test('a goal is taken from a template and adapted', async ({ openOffice }) => {
  const { window } = await openOffice('anna');
  await openPlanOf(window, 'Gebremedhin');
  await press(window, plan.template.button);
  const dialog = dialogOf(window, plan.template.heading);
  await press(dialog, plan.template.take);
  await expect(dialog.getByText(validation['required-choice']).first()).toBeVisible();
  await choose(dialog, plan.goal.fieldOfAction, fieldsOfAction.label('housing', 'de'));
  await type(dialog, plan.goal.title, 'Eine Wohnung nahe der Schule');
  await dialog.getByRole('checkbox', { name: 'Wohnung finden' }).uncheck();
  // Closed by mistake, it is found again as it was left.
  await window.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await window.getByRole('button', { name: new RegExp(`^${plan.draft.template} weiter`) }).click();
  await expect(dialog.getByRole('checkbox', { name: 'Wohnung finden' })).not.toBeChecked();
  await expectReadable(window);
  await keepPicture(window, 'verlauf-vorlage');
  await finish(dialog, plan.template.take);
  const card = window.getByRole('region', { name: 'Eine Wohnung nahe der Schule', exact: true });
  await expect(card.getByText('Suche vorbereiten')).toBeVisible();
  await expect(card.getByText('Wohnung finden')).toHaveCount(0);
});

test('a plan that was agreed orally is signed later', async ({ openOffice }) => {
  const { window } = await openOffice('anna');
  await openPlanOf(window, 'Gebremedhin');
  await press(window, put(plan.signing.buttonLong, { number: 1 }));
  const dialog = dialogOf(window, put(plan.signing.heading, { number: 1 }));
  await pick(dialog, plan.agree.clientSignature, plan.signature.refused);
  await typeDate(dialog, plan.signing.clientOn, localToday());
  await expectReadable(window);
  await keepPicture(window, 'verlauf-unterschriften');
  await finish(dialog, plan.signing.save);
  await expect(
    window.getByText(put(plan.versions.client, { state: plan.signature.refused })).first(),
  ).toBeVisible();
});
