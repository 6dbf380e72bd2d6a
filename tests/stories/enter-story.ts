import { gapKindFor, type GapSignalDetails } from '../../domain/case/gap-signal.ts';
import type { GoalDetails, MeasureDetails } from '../../domain/case/plan.ts';
import type { Input, OperationName, Output } from '../../domain/contract/operations.ts';
import type { InstitutionDetails } from '../../domain/directory/institution.ts';
import { localToday } from '../../domain/validation.ts';
import type { NotPossibleReason } from '../../domain/vocabulary/not-possible-reasons.ts';
import { paperOf } from './papers.ts';
import type { Story, StoryMeasure, StoryReferral } from './story.ts';

/** Calls one operation of the contract and gives its output; throws where it is refused. */
export type Caller = <Name extends OperationName>(name: Name, input: Input<Name>) => Promise<Output<Name>>;

/** Runs the whole story through the contract, in the order in which a caseworker would; returns its case. */
export async function enterStory(call: Caller, story: Story): Promise<{ id: string; reference: string }> {
  const { client, openedOn, intake } = story;
  const { id: caseId, reference } = await call('case.create', {
    client,
    openedOn,
    occasion: intake.occasion,
  });
  const entry = new Entry(call, caseId, story);
  await entry.request();
  if (story.assessment !== undefined) await entry.assess(story.assessment);
  if (story.plan !== undefined) await entry.agree(story.plan);
  await entry.takePart();
  for (const referral of story.referrals ?? []) await entry.refer(referral);
  for (const gap of story.gaps ?? []) await entry.keepSignal(gap);
  for (const details of story.contacts) await call('contact.add', { caseId, details });
  for (const details of story.documents ?? [])
    await call('attachment.add', { caseId, file: paperOf(details), details });
  if (story.closing !== undefined) await entry.close(story.closing);
  if (story.check !== undefined) await entry.check(story.check);
  return { id: caseId, reference };
}

interface Kept<Details> {
  id: string;
  version: number;
  details: Details;
}

/** One story on its way into one case; remembers the ids and versions that the answers gave. */
class Entry {
  readonly #call: Caller;
  readonly #caseId: string;
  readonly #story: Story;
  #caseVersion = 1;
  readonly #goals: Kept<GoalDetails>[] = [];
  readonly #measures = new Map<string, { id: string; fieldOfAction: GoalDetails['fieldOfAction'] }>();

  constructor(call: Caller, caseId: string, story: Story) {
    this.#call = call;
    this.#caseId = caseId;
    this.#story = story;
  }

  async request(): Promise<void> {
    const { household, consents, admittedOn } = this.#story;
    await this.#saveIntake({});
    for (const { details, membership } of household) {
      const since = this.#story.openedOn;
      await this.#call('household.add', {
        caseId: this.#caseId,
        details,
        membership: { ...membership, since },
      });
    }
    for (const { withdrawnOn, ...answered } of consents) {
      const details = { ...answered, personId: await this.#client(), givenBy: '' };
      const saved = await this.#call('consent.record', { caseId: this.#caseId, details });
      if (withdrawnOn === undefined) continue;
      await this.#call('consent.withdraw', {
        caseId: this.#caseId,
        consentId: saved.id,
        version: saved.version,
        withdrawnOn,
      });
    }
    if (admittedOn !== undefined) await this.#advance('assessment', admittedOn);
  }

  async assess(details: NonNullable<Story['assessment']>): Promise<void> {
    await this.#call('assessment.save', { caseId: this.#caseId, version: 0, details });
    if (details.heldOn !== null && this.#story.plan !== undefined)
      await this.#advance('planning', details.heldOn);
  }

  async agree({ goals, agreements }: NonNullable<Story['plan']>): Promise<void> {
    const later: (() => Promise<() => Promise<unknown>>)[] = [];
    const outcomes: (() => Promise<unknown>)[] = [];
    for (const { details, steps, outcome } of goals) {
      const goal = { details, ...(await this.#saveGoal(null, 0, details)) };
      this.#goals.push(goal);
      if (outcome !== undefined)
        outcomes.push(() => this.#saveGoal(goal.id, goal.version, { ...details, ...outcome }));
      for (const { title, measures } of steps) {
        const step = await this.#call('plan.saveStep', {
          caseId: this.#caseId,
          goalId: goal.id,
          stepId: null,
          version: 0,
          details: { title },
        });
        for (const measure of measures) {
          const add = () => this.#addMeasure(details, step.id, measure);
          if (measure.later) later.push(add);
          else outcomes.push(await add());
        }
      }
    }
    const [first, ...others] = agreements;
    if (first === undefined) return;
    await this.#call('plan.agree', { caseId: this.#caseId, agreement: first });
    await this.#advance('implementation', first.agreedOn);
    for (const add of later) outcomes.push(await add());
    for (const agreement of others) await this.#call('plan.agree', { caseId: this.#caseId, agreement });
    for (const become of outcomes) await become();
  }

  /** What became of the measures the story says itself, so that none of them follows. */
  async takePart(): Promise<void> {
    const { groups = [], schoolEntries = [] } = this.#story;
    if (groups.length + schoolEntries.length === 0) return;
    const caseId = this.#caseId;
    const { household, goals } = await this.#call('case.open', { caseId });
    const personId = (name: string) =>
      household.find(({ person }) => person.givenName === name)?.person.id ?? name;
    const measureId = (title: string) =>
      goals
        .flatMap(({ steps }) => steps.flatMap(({ measures }) => measures))
        .find((measure) => measure.title === title)?.id ?? null;
    for (const { group, who, measure, times } of groups) {
      const { id: groupId } = await this.#call('programme.saveGroup', {
        groupId: null,
        version: 0,
        details: group,
      });
      const details = { ...times, groupId, personIds: who.map(personId), measureId: measureId(measure) };
      const joining = { caseId, participationId: null, version: 0, details, measureFollows: false };
      await this.#call('programme.join', joining);
    }
    for (const { child, measure, details, placement, startedOn } of schoolEntries) {
      const registration = { ...details, personId: personId(child), measureId: measureId(measure) };
      const { id: entryId } = await this.#call('schoolEntry.save', {
        caseId,
        entryId: null,
        version: 0,
        details: registration,
      });
      const entry = { caseId, entryId };
      await this.#call('schoolEntry.place', { ...entry, version: 1, placement, measureFollows: false });
      await this.#call('schoolEntry.start', { ...entry, version: 2, startedOn, careFollows: true });
    }
  }

  async close({ begunOn, closedOn, details }: NonNullable<Story['closing']>): Promise<void> {
    await this.#advance('closing', begunOn);
    const goals = (this.#story.plan?.goals ?? []).flatMap(({ attainment }, index) => {
      const goal = this.#goals[index];
      return attainment === undefined || goal === undefined ? [] : [{ goalId: goal.id, ...attainment }];
    });
    await this.#call('closing.save', { caseId: this.#caseId, version: 0, details: { ...details, goals } });
    if (closedOn !== undefined) await this.#advance('sustainability', closedOn);
    if (this.#story.correctedIntake !== undefined) await this.#saveIntake(this.#story.correctedIntake);
  }

  async check({ endedOn, ...details }: NonNullable<Story['check']>): Promise<void> {
    const goals = (this.#story.plan?.goals ?? []).flatMap(({ durability }, index) => {
      const goal = this.#goals[index];
      return durability === undefined || goal === undefined ? [] : [{ goalId: goal.id, ...durability }];
    });
    await this.#call('check.save', { caseId: this.#caseId, version: 0, details: { ...details, goals } });
    await this.#advance('ended', endedOn);
  }

  async #saveIntake(changes: NonNullable<Story['correctedIntake']>): Promise<void> {
    const intake = { ...this.#story.intake, openedOn: this.#story.openedOn, ...changes };
    const saved = await this.#call('case.saveIntake', {
      caseId: this.#caseId,
      version: this.#caseVersion,
      intake,
    });
    this.#caseVersion = saved.version;
  }

  async #advance(to: Input<'case.advance'>['to'], on: string): Promise<void> {
    const saved = await this.#call('case.advance', {
      caseId: this.#caseId,
      version: this.#caseVersion,
      to,
      on,
    });
    this.#caseVersion = saved.version;
  }

  #saveGoal(goalId: string | null, version: number, details: GoalDetails) {
    return this.#call('plan.saveGoal', { caseId: this.#caseId, goalId, version, details });
  }

  /** Adds a measure as agreed; what it gives back enters what became of it. */
  async #addMeasure(
    { fieldOfAction }: GoalDetails,
    stepId: string,
    { details, outcome }: StoryMeasure,
  ): Promise<() => Promise<unknown>> {
    const save = (
      measureId: string | null,
      version: number,
      current: MeasureDetails,
      signal: GapSignalDetails | null = null,
    ) =>
      this.#call('plan.saveMeasure', {
        caseId: this.#caseId,
        stepId,
        measureId,
        version,
        details: current,
        signal,
      });
    const { id, version } = await save(null, 0, details);
    this.#measures.set(details.title, { id, fieldOfAction });
    return async () => {
      if (outcome === undefined) return;
      const become = { ...details, ...outcome };
      const { institution, institutionId, notPossibleNote: words, answeredOn } = become;
      const known = {
        fieldOfAction,
        institution,
        institutionId,
        words,
        noticedOn: answeredOn ?? localToday(),
      };
      await save(id, version, become, signalOf(become.notPossibleReason, known));
    };
  }

  /** Passes data on, and says what was answered; a refusal leaves a signal, as the screen proposes. */
  async refer({ institution, measure, details, answer }: StoryReferral): Promise<void> {
    const institutionId = await this.#institution(institution);
    const { id: measureId, fieldOfAction = null } = this.#measures.get(measure ?? '') ?? { id: null };
    const { id: referralId, version } = await this.#call('referral.send', {
      caseId: this.#caseId,
      details: { ...details, personId: await this.#client(), institutionId, offerId: null, measureId },
    });
    await this.#call('referral.answer', {
      caseId: this.#caseId,
      referralId,
      version,
      answer,
      signal: signalOf(answer.reason, {
        fieldOfAction,
        institution: institution.name,
        institutionId,
        words: answer.note,
        noticedOn: answer.answeredOn ?? localToday(),
      }),
    });
  }

  async #client(): Promise<string> {
    return (await this.#call('case.open', { caseId: this.#caseId })).file.clientId;
  }

  async keepSignal(details: Omit<GapSignalDetails, 'institutionId'>): Promise<void> {
    await this.#call('gap.save', { caseId: this.#caseId, signalId: null, version: 0, details });
  }

  /** Its id in the directory, where it is entered if it does not stand there yet. */
  async #institution(details: InstitutionDetails): Promise<string> {
    const { institutions } = await this.#call('directory.choices', {});
    const known = institutions.find(({ name }) => name === details.name);
    if (known !== undefined) return known.id;
    const saved = await this.#call('directory.saveInstitution', { institutionId: null, version: 0, details });
    return saved.id;
  }
}

function signalOf(
  reason: NotPossibleReason | null,
  known: Omit<GapSignalDetails, 'kind'>,
): GapSignalDetails | null {
  const kind = reason === null ? null : gapKindFor(reason);
  return kind === null ? null : { kind, ...known };
}
