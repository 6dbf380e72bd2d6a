import type { Knex } from 'knex';
import { OperationFailure } from '../../../domain/contract/errors.ts';
import type { Authorship } from '../work.ts';
import { keepEarliestDeadline } from './earliest-deadline.ts';
import { partRows } from './record-tables.ts';

/** The row that a change is about: its table, the case it belongs to, its key. */
export interface Target {
  table: string;
  /** What `record_history` calls it. */
  kind: string;
  /** Null for what belongs to no case, such as an institution. */
  caseId: string | null;
  key: Readonly<Record<string, string>>;
}

/** Stamps a row with who wrote it and when. */
export const stamp = ({ now, slotId }: Authorship) => ({ updated_at: now, updated_by: slotId });

/** Writes a first version of a row that has `case_id`, or is a case itself. */
export async function insertVersioned(
  trx: Knex,
  table: string,
  row: Record<string, unknown>,
  by: Authorship,
): Promise<number> {
  await trx(table).insert({ ...row, ...stamp(by), version: 1 });
  await keepEarliestDeadline(trx, table, String(row['case_id'] ?? row['id']));
  return 1;
}

/**
 * Overwrites a row that still is as the editor saw it, and keeps what it said before.
 * @returns the new version.
 * @throws OperationFailure `not-found`, or `version-conflict` where somebody else saved in between.
 */
export async function updateVersioned(
  trx: Knex,
  target: Target,
  seenVersion: number,
  row: Record<string, unknown>,
  by: Authorship,
): Promise<number> {
  await keepHistory(trx, target, seenVersion, by);
  const version = seenVersion + 1;
  await trx(target.table)
    .where(target.key)
    .update({ ...row, ...stamp(by), version });
  await keepEarliestDeadline(trx, target.table, target.caseId);
  return version;
}

/** Deletes a row that still is as the editor saw it; its last state stays in the history. */
export async function deleteVersioned(
  trx: Knex,
  target: Target,
  seenVersion: number,
  by: Authorship,
): Promise<void> {
  await keepHistory(trx, target, seenVersion, by);
  await trx(target.table).where(target.key).delete();
  await keepEarliestDeadline(trx, target.table, target.caseId);
}

/**
 * Puts back a row that was deleted in its version `before.version`. In the history it did not exist in the version after
 * that one, and is there again in the next.
 */
export async function insertAgain(
  trx: Knex,
  target: Target,
  before: Record<string, unknown>,
  by: Authorship,
): Promise<void> {
  const gone = Number(before['version']) + 1;
  await trx(target.table).insert({ ...before, ...stamp(by), version: gone + 1 });
  await insertHistory(trx, target, gone, null, by);
  await keepEarliestDeadline(trx, target.table, target.caseId);
}

/**
 * Writes a record that a case has once. Where there was one before, the versions go on from it: two first versions would
 * be one in the history.
 */
export async function insertAnew(
  trx: Knex,
  target: Target,
  row: Record<string, unknown>,
  by: Authorship,
): Promise<number> {
  const { last } = (await trx('record_history')
    .where({ record_id: recordIdOf(target), record_kind: target.kind })
    .max('version as last')
    .first()) as { last: number | null };
  if (last === null) return insertVersioned(trx, target.table, row, by);
  await insertAgain(trx, target, { ...row, version: last }, by);
  return last + 2;
}

async function keepHistory(trx: Knex, target: Target, seenVersion: number, by: Authorship): Promise<void> {
  const before = (await trx(target.table).where(target.key).first()) as Record<string, unknown> | undefined;
  if (before === undefined) throw new OperationFailure('not-found');
  if (before['version'] !== seenVersion) throw new OperationFailure('version-conflict');
  const parts = await partRows(trx, target.kind, before);
  await insertHistory(trx, target, seenVersion, { ...before, ...parts }, by);
}

/** The case is named beside it; a record that a case has once is known by its case. */
const recordIdOf = ({ key, caseId }: Target): string =>
  Object.entries(key)
    .filter(([column]) => column !== 'case_id')
    .map(([, value]) => value)
    .join('/') ||
  (caseId ?? '');

async function insertHistory(
  trx: Knex,
  target: Target,
  version: number,
  before: Record<string, unknown> | null,
  by: Authorship,
): Promise<void> {
  await trx('record_history').insert({
    case_id: target.caseId,
    record_kind: target.kind,
    record_id: recordIdOf(target),
    version,
    before: JSON.stringify(before),
    changed_at: by.now,
    changed_by: by.slotId,
    change_id: by.change,
  });
}
