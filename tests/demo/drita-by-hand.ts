import type { Page } from 'playwright';
import { fillBasics, fillField, fillStrengths, turnToSummary } from '../screens/assessment.ts';
import { advance, createCase, fillIntake, openNewCase, turnTo, typeNewCase } from '../screens/case.ts';
import { closeCase, endCase, fillCheck, fillClosing } from '../screens/closing.ts';
import {
  addGoal,
  addMeasure,
  addStep,
  agree,
  changeGoalState,
  changeMeasure,
  goalCard,
  printVersion,
} from '../screens/plan.ts';
import { addContact, addMember, completeClient, recordConsent } from '../screens/records.ts';
import type { Story } from '../stories/story.ts';
import type { Camera } from './camera.ts';

type Complete = Required<Pick<Story, 'assessment' | 'plan' | 'closing' | 'check' | 'admittedOn'>> & Story;

/** Types a whole case into the program, screen by screen, from request to check. Gives the place of the printed plan. */
export async function enterByHand(page: Page, given: Story, camera: Camera): Promise<string> {
  const story = given as Complete;
  await request(page, story, camera);
  await assess(page, story, camera);
  const pdf = await plan(page, story, camera);
  await evaluate(page, story, camera);
  return pdf;
}

async function request(page: Page, story: Complete, camera: Camera): Promise<void> {
  await openNewCase(page);
  await typeNewCase(page, story);
  await camera.take(page, 'neuer-fall');
  await createCase(page);
  await fillIntake(page, story);
  await camera.takeTop(page, 'zugang');
  await turnTo(page, 'personen');
  await completeClient(page, story);
  for (const member of story.household) await addMember(page, member);
  await camera.take(page, 'personen');
  await turnTo(page, 'einwilligungen');
  const [first, ...others] = story.consents;
  if (first !== undefined) await recordConsent(page, first, () => camera.take(page, 'einwilligung-erfassen'));
  for (const consent of others) await recordConsent(page, consent);
  await camera.take(page, 'einwilligungen');
  await advance(page, 'assessment', story.admittedOn);
}

async function assess(page: Page, { assessment }: Complete, camera: Camera): Promise<void> {
  await turnTo(page, 'erstgespraech');
  await fillBasics(page, assessment);
  for (const [index, field] of assessment.fields.entries()) {
    await fillField(page, field, index === 0 ? () => camera.takeTop(page, 'erstgespraech') : undefined);
  }
  await fillStrengths(page, assessment);
  await turnToSummary(page);
  await camera.takeTop(page, 'erstgespraech-vorlesen');
  await advance(page, 'planning', assessment.heldOn ?? '');
}

async function plan(page: Page, story: Complete, camera: Camera): Promise<string> {
  const { goals, agreements } = story.plan;
  const [first, ...others] = agreements;
  if (first === undefined) throw new Error('a story that is told to its end has an agreed plan');
  await turnTo(page, 'plan');
  await camera.take(page, 'plan-leer');
  for (const [index, { details, steps }] of goals.entries()) {
    await addGoal(page, details, index === 0 ? () => camera.take(page, 'ziel') : undefined);
    for (const step of steps) {
      await addStep(page, details, step.title);
      for (const measure of step.measures.filter(({ later }) => !later)) {
        await addMeasure(page, details, step.title, measure.details);
      }
    }
  }
  await camera.takeAt(page, goalCard(page, goals[0]?.details.title ?? ''), 'plan');
  await agree(page, first, () => camera.take(page, 'plan-vereinbaren'));
  await advance(page, 'implementation', first.agreedOn);
  await takeContactsDown(page, story, camera);
  await turnTo(page, 'plan');
  for (const { details, steps } of goals) {
    for (const step of steps) {
      for (const measure of step.measures.filter(({ later }) => later)) {
        await addMeasure(page, details, step.title, measure.details);
      }
    }
  }
  for (const agreement of others) await agree(page, agreement);
  for (const { details, steps, outcome } of goals) {
    if (outcome !== undefined) await changeGoalState(page, { ...details, ...outcome });
    for (const measure of steps.flatMap(({ measures }) => measures)) {
      if (measure.outcome !== undefined)
        await changeMeasure(page, { ...measure.details, ...measure.outcome });
    }
  }
  await camera.takeTop(page, 'plan-vereinbart');
  await camera.takeAt(
    page,
    page.getByRole('table', { name: /^Schritte und Maßnahmen/ }).first(),
    'plan-in-arbeit',
  );
  const pdf = await printVersion(page, agreements.length, first.language);
  await camera.take(page, 'plan-als-pdf');
  await page.keyboard.press('Escape');
  return pdf;
}

async function takeContactsDown(page: Page, { contacts }: Complete, camera: Camera): Promise<void> {
  await turnTo(page, 'verlauf');
  for (const [index, contact] of contacts.entries()) {
    await addContact(page, contact, index === 0 ? () => camera.take(page, 'kontakt-erfassen') : undefined);
  }
  await camera.takeTop(page, 'verlauf');
  await turnTo(page, 'ueberblick');
  await camera.take(page, 'ueberblick');
}

async function evaluate(
  page: Page,
  { closing, check, plan: { goals } }: Complete,
  camera: Camera,
): Promise<void> {
  await advance(page, 'closing', closing.begunOn);
  await turnTo(page, 'abschluss');
  await fillClosing(page, closing, goals);
  await camera.takeTop(page, 'abschluss');
  await camera.takeAt(page, goalCard(page, goals[2]?.details.title ?? ''), 'abschluss-ziel');
  await closeCase(page, closing.closedOn ?? '');
  await turnTo(page, 'nachhaltigkeit');
  await fillCheck(page, check, goals);
  await camera.takeTop(page, 'nachhaltigkeit');
  await endCase(page, check.endedOn);
  await turnTo(page, 'abschluss');
  await camera.takeTop(page, 'abschluss-nachlesen');
}
