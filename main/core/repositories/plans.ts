import type { Knex } from 'knex';
import type {
  AgreementDetails,
  Goal,
  GoalDetails,
  Measure,
  MeasureDetails,
  PlanVersion,
  SignatureDetails,
  Step,
  StepDetails,
} from '../../../domain/case/plan.ts';
import { isCompleteOrder, newPlaces } from '../../../domain/case/plan-rules.ts';
import { OperationFailure } from '../../../domain/contract/errors.ts';
import type { Authorship } from '../work.ts';
import { asRow, selected } from './columns.ts';
import { reading, type Reader } from './reading.ts';
import { deleteVersioned, insertVersioned, updateVersioned } from './versioned.ts';

const goalFields = [
  'fieldOfAction',
  'title',
  'indicator',
  'dueOn',
  'priority',
  'clientWords',
  'state',
  'reviewOn',
  'levels',
] as const satisfies readonly (keyof GoalDetails)[];
const stepFields = ['title'] as const satisfies readonly (keyof StepDetails)[];
const measureFields = [
  'title',
  'kind',
  'responsible',
  'institution',
  'institutionId',
  'offerId',
  'startsOn',
  'dueOn',
  'state',
  'answerDueOn',
  'answeredOn',
  'doneOn',
  'notPossibleReason',
  'notPossibleNote',
] as const satisfies readonly (keyof MeasureDetails)[];

type GoalRow = Omit<Goal, 'levels' | 'steps'> & { levels: string };
type StepRow = Omit<Step, 'measures'> & { goalId: string };
type MeasureRow = Measure & { stepId: string };

const goalRows = reading<GoalRow, [caseId: string]>((knex, caseId) =>
  knex('goal')
    .where('case_id', caseId)
    .select(selected(['id', ...goalFields, 'version']))
    .orderBy('position'),
);
const stepRows = reading<StepRow, [caseId: string]>((knex, caseId) =>
  knex('step')
    .where('case_id', caseId)
    .select(selected(['id', 'goalId', ...stepFields, 'version']))
    .orderBy('position'),
);
const measureRows = reading<MeasureRow, [caseId: string]>((knex, caseId) =>
  knex('measure')
    .where('case_id', caseId)
    .select(selected(['id', 'stepId', ...measureFields, 'version']))
    .orderBy('position'),
);

/** The working plan: goals → steps → measures, each in its order. Three reads, whatever its size. */
export function planOf(reader: Reader, caseId: string): Goal[] {
  const goals = goalRows(reader, caseId);
  if (goals.length === 0) return [];
  const measures = Object.groupBy(measureRows(reader, caseId), (measure) => measure.stepId);
  const steps = Object.groupBy(stepRows(reader, caseId), (step) => step.goalId);
  return goals.map((goal) => ({
    ...goal,
    levels: JSON.parse(goal.levels) as Goal['levels'],
    steps: (steps[goal.id] ?? []).map(({ goalId: _goalId, ...step }) => ({
      ...step,
      measures: (measures[step.id] ?? []).map(({ stepId: _stepId, ...measure }) => measure),
    })),
  }));
}

/** Where an item of the plan stands: its table and the column of what it belongs to. */
const groups = {
  goal: { parent: 'case_id', fields: goalFields },
  step: { parent: 'goal_id', fields: stepFields },
  measure: { parent: 'step_id', fields: measureFields },
} as const;
export type PlanItemKind = keyof typeof groups;

export interface PlanItem {
  kind: PlanItemKind;
  caseId: string;
  /** Goal of a step, step of a measure; for goals the case itself. */
  parentId: string;
}

/** Adds an item at the end of its group. @throws OperationFailure `not-found` where its parent is not of this case */
export async function insertPlanItem(
  trx: Knex,
  { kind, caseId, parentId }: PlanItem,
  id: string,
  details: GoalDetails | StepDetails | MeasureDetails,
  by: Authorship,
): Promise<number> {
  const { parent, fields } = groups[kind];
  if (kind !== 'goal') await assertInCase(trx, kind === 'step' ? 'goal' : 'step', parentId, caseId);
  const last = (await trx(kind).where(parent, parentId).max('position as position').first()) as
    { position: number | null } | undefined;
  const row = {
    id,
    case_id: caseId,
    [parent]: parentId,
    position: (last?.position ?? 0) + 1,
    ...asRow({ ...details }, fields),
  };
  return insertVersioned(trx, kind, row, by);
}

export async function updatePlanItem(
  trx: Knex,
  { kind, caseId }: Pick<PlanItem, 'kind' | 'caseId'>,
  id: string,
  version: number,
  details: GoalDetails | StepDetails | MeasureDetails,
  by: Authorship,
): Promise<number> {
  const target = { table: kind, kind, caseId, key: { id, case_id: caseId } };
  return updateVersioned(trx, target, version, asRow({ ...details }, groups[kind].fields), by);
}

/** Removes an item with everything below it; each record leaves its last state in the history. */
export async function removePlanItem(
  trx: Knex,
  { kind, caseId }: Pick<PlanItem, 'kind' | 'caseId'>,
  id: string,
  version: number,
  by: Authorship,
): Promise<void> {
  // First, so that nothing is touched where somebody else changed the item meanwhile.
  await assertVersion(trx, kind, caseId, id, version);
  if (kind === 'goal') await keepEvaluations(trx, caseId, id, by);
  const below = groupBelow[kind];
  if (below !== undefined) {
    const children = (await trx(below)
      .where({ case_id: caseId, [groups[below].parent]: id })
      .select('id', 'version')) as { id: string; version: number }[];
    for (const child of children)
      await removePlanItem(trx, { kind: below, caseId }, child.id, child.version, by);
  }
  await deleteVersioned(trx, { table: kind, kind, caseId, key: { id, case_id: caseId } }, version, by);
}

const groupBelow: Readonly<Partial<Record<PlanItemKind, PlanItemKind>>> = { goal: 'step', step: 'measure' };

async function assertVersion(trx: Knex, kind: PlanItemKind, caseId: string, id: string, version: number) {
  const row = (await trx(kind).where({ id, case_id: caseId }).first('version')) as
    { version: number } | undefined;
  if (row === undefined) throw new OperationFailure('not-found');
  if (row.version !== version) throw new OperationFailure('version-conflict');
}

/** With a goal the database removes its lines in evaluations: these get a new version, so that the lines stay known. */
async function keepEvaluations(trx: Knex, caseId: string, goalId: string, by: Authorship): Promise<void> {
  for (const { kind, table, lines } of [
    { kind: 'closing', table: 'closing', lines: 'closing_goal' },
    { kind: 'check', table: 'sustainability_check', lines: 'check_goal' },
  ]) {
    const line: unknown = await trx(lines).where({ case_id: caseId, goal_id: goalId }).first('goal_id');
    if (line === undefined) continue;
    const { version } = (await trx(table).where('case_id', caseId).first('version')) as { version: number };
    await updateVersioned(trx, { table, kind, caseId, key: { case_id: caseId } }, version, {}, by);
  }
}

interface Placed {
  readonly id: string;
  readonly position: number;
  readonly version: number;
}

/**
 * Gives a group a new order; whoever moves keeps in its history where it stood.
 * @returns one of those that moved, in its new version; null where the group stood like that already
 * @throws OperationFailure `not-found`, or `version-conflict` where the order was made on an outdated list
 */
export async function reorderPlanItems(
  trx: Knex,
  kind: PlanItemKind,
  caseId: string,
  order: readonly string[],
  by: Authorship,
): Promise<{ id: string; version: number } | null> {
  const { parent } = groups[kind];
  const first = (await trx(kind)
    .where({ id: order[0] ?? '', case_id: caseId })
    .first(parent)) as Record<string, string> | undefined;
  if (first === undefined) throw new OperationFailure('not-found');
  const group = (await trx(kind)
    .where({ case_id: caseId, [parent]: first[parent] })
    .orderBy('position')
    .select('id', 'position', 'version')) as Placed[];
  if (
    !isCompleteOrder(
      group.map(({ id }) => id),
      order,
    )
  )
    throw new OperationFailure('version-conflict');
  let moved: { id: string; version: number } | null = null;
  for (const { record, position } of newPlaces(group, order)) {
    const target = { table: kind, kind, caseId, key: { id: record.id, case_id: caseId } };
    const version = await updateVersioned(trx, target, record.version, { position }, by);
    moved ??= { id: record.id, version };
  }
  return moved;
}

async function assertInCase(trx: Knex, table: string, id: string, caseId: string): Promise<void> {
  const row: unknown = await trx(table).where({ id, case_id: caseId }).first('id');
  if (row === undefined) throw new OperationFailure('not-found');
}

const agreementFields = [
  'agreedOn',
  'language',
  'interpreter',
  'clientSignature',
  'caseworkerSignature',
] as const satisfies readonly (keyof AgreementDetails)[];

const signatureFields = [
  'clientSignature',
  'clientSignedOn',
  'caseworkerSignature',
  'caseworkerSignedOn',
] as const satisfies readonly (keyof SignatureDetails)[];

/** As agreed, and what was signed since, where anything was. */
type VersionRow = Omit<PlanVersion, 'goals' | 'signed'> & {
  signedVersion: number | null;
  laterClient: PlanVersion['clientSignature'] | null;
  laterCaseworker: PlanVersion['caseworkerSignature'] | null;
  clientSignedOn: string | null;
  caseworkerSignedOn: string | null;
};
const versionColumns = [
  ...selected(['id', 'number', ...agreementFields], 'plan_version'),
  'plan_signature.version as signedVersion',
  'plan_signature.client_signature as laterClient',
  'plan_signature.caseworker_signature as laterCaseworker',
  ...selected(['clientSignedOn', 'caseworkerSignedOn'], 'plan_signature'),
];

function asSigned<Row extends VersionRow>(row: Row) {
  const { signedVersion, laterClient, laterCaseworker, clientSignedOn, caseworkerSignedOn, ...version } = row;
  return {
    ...version,
    clientSignature: laterClient ?? version.clientSignature,
    caseworkerSignature: laterCaseworker ?? version.caseworkerSignature,
    signed: signedVersion === null ? null : { clientSignedOn, caseworkerSignedOn, version: signedVersion },
  };
}

const versionRows = reading<VersionRow, [caseId: string]>((knex, caseId) =>
  knex('plan_version')
    .leftJoin('plan_signature', 'plan_signature.id', 'plan_version.id')
    .where('plan_version.case_id', caseId)
    .select(versionColumns)
    .orderBy('number', 'desc'),
);
/** The agreed versions of a plan, newest first, without their goals. */
export const planVersionsOf = (reader: Reader, caseId: string): Omit<PlanVersion, 'goals'>[] =>
  versionRows(reader, caseId).map(asSigned);

const wholeVersionRows = reading<VersionRow & { goals: string }, [caseId: string, number: number]>(
  (knex, caseId, number) =>
    knex('plan_version')
      .leftJoin('plan_signature', 'plan_signature.id', 'plan_version.id')
      .where('plan_version.case_id', caseId)
      .where('plan_version.number', number)
      .select([...versionColumns, 'plan_version.goals as goals']),
);

/** @throws OperationFailure `not-found` */
export function planVersion(reader: Reader, caseId: string, number: number): PlanVersion {
  const [row] = wholeVersionRows(reader, caseId, number);
  if (row === undefined) throw new OperationFailure('not-found');
  const { goals, ...version } = row;
  return { ...asSigned(version), goals: JSON.parse(goals) as Goal[] };
}

/** Signatures of an agreed version as they are today; the version itself is never touched. */
export async function saveSignatures(
  trx: Knex,
  caseId: string,
  id: string,
  version: number,
  details: SignatureDetails,
  by: Authorship,
): Promise<number> {
  const row = asRow(details, signatureFields);
  const target = {
    table: 'plan_signature',
    kind: 'plan-signature',
    caseId,
    key: { id, case_id: caseId },
  };
  return version === 0
    ? insertVersioned(trx, 'plan_signature', { id, case_id: caseId, ...row }, by)
    : updateVersioned(trx, target, version, row, by);
}

/** Freezes the plan as it is. The database refuses any later change to this row. */
export async function insertPlanVersion(
  trx: Knex,
  caseId: string,
  version: PlanVersion,
  by: Authorship,
): Promise<void> {
  await trx('plan_version').insert({
    case_id: caseId,
    ...asRow(version, ['id', 'number', ...agreementFields, 'goals']),
    recorded_at: by.now,
    recorded_by: by.slotId,
  });
}
