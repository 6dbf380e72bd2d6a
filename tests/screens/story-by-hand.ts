import type { Locator, Page } from 'playwright';
import { cases } from '../../renderer/locales/de/cases.ts';
import type { Story } from '../stories/story.ts';
import { fillBasics, fillField, fillStrengths, turnToSummary } from './assessment.ts';
import { advance, correctIntake, createCase, fillIntake, openNewCase, turnTo, typeNewCase } from './case.ts';
import { closeCase, endCase, fillCheck, fillClosing } from './closing.ts';
import { addInstitution } from './directory.ts';
import { addDocument } from './documents.ts';
import { keepSignal } from './needs.ts';
import { addGoal, addMeasure, addStep, agree, changeGoalState, changeMeasure, goalCard } from './plan.ts';
import { addGroup, joinGroup, placeChild, registerChild } from './programmes.ts';
import { addContact, addMember, completeClient, recordConsent, withdrawConsent } from './records.ts';
import { answerReferral, sendReferral } from './referrals.ts';

/** A story told to its end. */
type Complete = Required<Pick<Story, 'assessment' | 'plan' | 'closing' | 'check' | 'admittedOn'>> & Story;

/** Looks at the screens that somebody passes who types a story in. */
export interface Watcher {
  /** The window as it stands. */
  take(page: Page, name: string): Promise<void>;
  /** The page from its beginning. */
  takeTop(page: Page, name: string): Promise<void>;
  /** The page with one thing of it in sight. */
  takeAt(page: Page, place: Locator, name: string): Promise<void>;
}

/**
 * Types a whole story into the program, screen by screen, from the request to the check; its case is open then.
 * Institutions and groups that it names are entered first, as somebody before would have done.
 */
export async function enterByHand(page: Page, given: Story, watcher: Watcher): Promise<void> {
  const story = given as Complete;
  for (const [index, { institution }] of (story.referrals ?? []).entries()) {
    const look = index === 0 ? () => watcher.take(page, 'stelle') : undefined;
    await addInstitution(page, institution, look);
  }
  for (const joining of story.groups ?? []) await addGroup(page, joining, () => watcher.take(page, 'gruppe'));
  await request(page, story, watcher);
  await assess(page, story, watcher);
  await plan(page, story, watcher);
  await carryOut(page, story, watcher);
  await evaluate(page, story, watcher);
}

async function request(page: Page, story: Complete, watcher: Watcher): Promise<void> {
  await openNewCase(page);
  await typeNewCase(page, story);
  await page.getByText(cases.create.noHits).waitFor();
  await watcher.take(page, 'neuer-fall');
  await createCase(page);
  await fillIntake(page, story);
  await watcher.takeTop(page, 'zugang');
  await turnTo(page, 'personen');
  await completeClient(page, story);
  for (const member of story.household) await addMember(page, member, story.openedOn);
  await watcher.take(page, 'personen');
  await turnTo(page, 'einwilligungen');
  const [first, ...others] = story.consents;
  if (first !== undefined)
    await recordConsent(page, first, () => watcher.take(page, 'einwilligung-erfassen'));
  for (const consent of others) await recordConsent(page, consent);
  await watcher.take(page, 'einwilligungen');
  await advance(page, 'assessment', story.admittedOn);
}

async function assess(page: Page, { assessment }: Complete, watcher: Watcher): Promise<void> {
  await turnTo(page, 'erstgespraech');
  await fillBasics(page, assessment);
  for (const [index, field] of assessment.fields.entries()) {
    await fillField(page, field, index === 0 ? () => watcher.takeTop(page, 'erstgespraech') : undefined);
  }
  await fillStrengths(page, assessment);
  await turnToSummary(page);
  await watcher.takeTop(page, 'erstgespraech-vorlesen');
  await advance(page, 'planning', assessment.heldOn ?? '');
}

async function plan(page: Page, { plan: { goals, agreements } }: Complete, watcher: Watcher): Promise<void> {
  const [first] = agreements;
  if (first === undefined) throw new Error('a story that is told to its end has an agreed plan');
  await turnTo(page, 'plan');
  await watcher.take(page, 'plan-leer');
  for (const [index, { details, steps }] of goals.entries()) {
    await addGoal(page, details, index === 0 ? () => watcher.take(page, 'ziel') : undefined);
    for (const step of steps) {
      await addStep(page, details, step.title);
      for (const measure of step.measures.filter(({ later }) => !later)) {
        await addMeasure(page, details, step.title, measure.details);
      }
    }
  }
  await watcher.takeAt(page, goalCard(page, goals[0]?.details.title ?? ''), 'plan');
  await agree(page, first, () => watcher.take(page, 'plan-vereinbaren'));
  await advance(page, 'implementation', first.agreedOn);
}

/** What was done, what came of it, and what was lacking. */
async function carryOut(page: Page, story: Complete, watcher: Watcher): Promise<void> {
  await takeContactsDown(page, story, watcher);
  await takePart(page, story, watcher);
  await refer(page, story, watcher);
  await changePlan(page, story, watcher);
  for (const consent of story.consents) {
    if (consent.withdrawnOn === undefined) continue;
    await turnTo(page, 'einwilligungen');
    await withdrawConsent(page, consent, consent.withdrawnOn, () =>
      watcher.take(page, 'einwilligung-widerrufen'),
    );
  }
  for (const [index, details] of (story.documents ?? []).entries()) {
    await turnTo(page, 'dokumente');
    await addDocument(page, details, index === 0 ? () => watcher.take(page, 'dokument') : undefined);
    await watcher.take(page, 'dokumente');
  }
  await turnTo(page, 'bedarfe');
  for (const [index, signal] of (story.gaps ?? []).entries()) {
    await keepSignal(page, signal, index === 0 ? () => watcher.take(page, 'bedarf') : undefined);
  }
  await watcher.take(page, 'bedarfe');
}

async function takeContactsDown(page: Page, { contacts }: Complete, watcher: Watcher): Promise<void> {
  await turnTo(page, 'verlauf');
  for (const [index, contact] of contacts.entries()) {
    await addContact(page, contact, index === 0 ? () => watcher.take(page, 'kontakt-erfassen') : undefined);
  }
  await watcher.takeTop(page, 'verlauf');
  await turnTo(page, 'ueberblick');
  await watcher.take(page, 'ueberblick');
}

/** Groups of the parent programmes, and schools for the children. */
async function takePart(page: Page, story: Complete, watcher: Watcher): Promise<void> {
  const { groups = [], schoolEntries = [], client, household } = story;
  if (groups.length + schoolEntries.length === 0) return;
  const people = [client, ...household.map(({ details }) => details)];
  const nameOf = (given: string): string =>
    people
      .filter(({ givenName }) => givenName === given)
      .map(({ givenName, familyName }) => `${givenName} ${familyName}`)
      .join();
  await turnTo(page, 'programme');
  for (const joining of groups) {
    await joinGroup(page, joining, joining.who.map(nameOf), () => watcher.take(page, 'gruppe-aufnehmen'));
  }
  const [first] = schoolEntries;
  const lookAtFirst = (entry: typeof first, name: string) =>
    entry === first ? () => watcher.take(page, name) : undefined;
  for (const entry of schoolEntries)
    await registerChild(page, entry, nameOf(entry.child), lookAtFirst(entry, 'kind-anmelden'));
  for (const entry of schoolEntries)
    await placeChild(page, entry, nameOf(entry.child), lookAtFirst(entry, 'schulplatz'));
  await watcher.take(page, 'programme');
}

async function refer(page: Page, { referrals = [] }: Complete, watcher: Watcher): Promise<void> {
  if (referrals.length === 0) return;
  await turnTo(page, 'vermittlungen');
  for (const referral of referrals) {
    await sendReferral(page, referral, () => watcher.take(page, 'vermittlung'));
    await answerReferral(page, referral, () => watcher.take(page, 'vermittlung-antwort'));
  }
  await watcher.take(page, 'vermittlungen');
}

async function changePlan(
  page: Page,
  { plan: { goals, agreements } }: Complete,
  watcher: Watcher,
): Promise<void> {
  await turnTo(page, 'plan');
  for (const { details, steps } of goals) {
    for (const step of steps) {
      for (const measure of step.measures.filter(({ later }) => later)) {
        await addMeasure(page, details, step.title, measure.details);
      }
    }
  }
  for (const agreement of agreements.slice(1)) await agree(page, agreement);
  for (const { details, steps, outcome } of goals) {
    if (outcome !== undefined) await changeGoalState(page, { ...details, ...outcome });
    for (const measure of steps.flatMap(({ measures }) => measures)) {
      if (measure.outcome !== undefined)
        await changeMeasure(page, { ...measure.details, ...measure.outcome });
    }
  }
  await watcher.takeTop(page, 'plan-vereinbart');
  await watcher.takeAt(
    page,
    page.getByRole('table', { name: /^Schritte und Maßnahmen/ }).first(),
    'plan-in-arbeit',
  );
}

async function evaluate(page: Page, story: Complete, watcher: Watcher): Promise<void> {
  const {
    closing,
    check,
    correctedIntake,
    plan: { goals },
  } = story;
  await advance(page, 'closing', closing.begunOn);
  await turnTo(page, 'abschluss');
  await fillClosing(page, closing, goals);
  await watcher.takeTop(page, 'abschluss');
  await watcher.takeAt(page, goalCard(page, goals[2]?.details.title ?? ''), 'abschluss-ziel');
  await closeCase(page, closing.closedOn ?? '');
  if (correctedIntake !== undefined) {
    await turnTo(page, 'zugang');
    await correctIntake(page, correctedIntake);
  }
  await turnTo(page, 'nachhaltigkeit');
  await fillCheck(page, check, goals);
  await watcher.takeTop(page, 'nachhaltigkeit');
  await endCase(page, check.endedOn);
  await turnTo(page, 'abschluss');
  await watcher.takeTop(page, 'abschluss-nachlesen');
}
