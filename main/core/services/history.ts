import type { CasePhase } from '../../../domain/vocabulary/case-phases.ts';
import type { Output, ParsedInput } from '../../../domain/contract/operations.ts';
import type { RecordChangeView } from '../../../domain/contract/history.operations.ts';
import { OperationFailure } from '../../../domain/contract/errors.ts';
import { changesBetween, type RecordState } from '../../../domain/history/record-changes.ts';
import { mayTakeBack, recordKind } from '../../../domain/history/record-kinds.ts';
import {
  beforeFirst,
  changeOf,
  historyPage,
  historyTotals,
  lastAuthor,
  stateOf,
  type HistoryRow,
} from '../repositories/history.ts';
import { currentRow } from '../repositories/record-tables.ts';
import { takeBack } from '../repositories/take-back.ts';
import type { Work } from '../work.ts';
import { readableCase } from './case-guard.ts';
import { takingConsentBack } from './consent-corrections.ts';
import { oweSince } from './notices.ts';

type UndoState = Output<'history.compare'>['undo'];

export function listHistory(
  work: Work,
  { caseId, area, person, offset, limit }: ParsedInput<'history.list'>,
): Output<'history.list'> {
  const { phase } = readableCase(work, caseId);
  work.read({ caseId, detail: { offset } });
  const filter = { area, person };
  const { total, people } = historyTotals(work.reader, caseId, filter);
  return {
    total,
    people: people.map((slotId) => ({ id: slotId, name: work.staffName(slotId) })),
    entries: historyPage(work.reader, caseId, filter, offset, limit).map(
      ({ id, at, by, records, access }) => ({
        id,
        at,
        by: work.staffName(by),
        access,
        records: records.map((row) => recordChange(row, row.before, row.after)),
        undo: access === null ? undoState(records, phase) : ('never' as const),
      }),
    ),
  };
}

export function compareChange(
  work: Work,
  { caseId, ...record }: ParsedInput<'history.compare'>,
): Output<'history.compare'> {
  const { phase } = readableCase(work, caseId);
  work.read({ caseId });
  const rows = changeOf(work.reader, caseId, record);
  if (rows.length === 0) throw new OperationFailure('not-found');
  const undo = undoState(rows, phase);
  const stale = rows.find(({ latest }) => !latest);
  const last = stale && lastAuthor(work.reader, stale.kind, stale.recordId);
  return {
    undo,
    since: last ? { at: last.at, by: work.staffName(last.by) } : null,
    records: rows.map((row) =>
      recordChange(row, currentRow(work.reader, row.kind, row.recordId), row.before),
    ),
  };
}

export async function undoChange(
  work: Work,
  { caseId, ...record }: ParsedInput<'history.undo'>,
): Promise<Output<'history.undo'>> {
  const file = readableCase(work, caseId);
  const rows = changeOf(work.reader, caseId, record);
  if (rows.length === 0) throw new OperationFailure('not-found');
  const undo = undoState(rows, file.phase);
  if (undo === 'never') throw new OperationFailure('not-allowed');
  if (undo === 'changed-since') throw new OperationFailure('version-conflict');
  const afterwards = await takingConsentBack(work, file, rows);
  await work.change({ caseId, detail: { kind: record.kind } }, async (trx) => {
    await takeBack(trx, caseId, rows, work.by);
    await oweSince(trx, work, file);
  });
  await afterwards();
  return {};
}

export function lastChange(
  work: Work,
  { caseId, kind, recordId }: ParsedInput<'history.lastChange'>,
): Output<'history.lastChange'> {
  readableCase(work, caseId);
  work.read({ caseId });
  // Only records of this very case: their history, or their first entry, is found from it.
  const known = changeOf(work.reader, caseId, { kind, recordId, version: beforeFirst });
  const last = known.length === 0 ? null : lastAuthor(work.reader, kind, recordId);
  return last && { at: last.at, by: work.staffName(last.by) };
}

/** A change is taken back as a whole, or not at all. */
function undoState(rows: readonly HistoryRow[], phase: CasePhase): UndoState {
  if (rows.length === 0 || !rows.every((row) => isOffered(row, phase))) return 'never';
  return rows.every(({ latest }) => latest) ? 'possible' : 'changed-since';
}

function isOffered(row: HistoryRow, phase: CasePhase): boolean {
  const creates = row.before === null && row.version === beforeFirst;
  return mayTakeBack(row.kind, { creates, fields: changedNames(row) }, phase);
}

const stamps: ReadonlySet<string> = new Set(['version', 'updatedAt', 'updatedBy']);

/** All fields that a change touched, those without a name of their own included. */
function changedNames({ kind, before, after }: HistoryRow): string[] {
  const older: RecordState = stateOf(kind, before) ?? {};
  const newer: RecordState = stateOf(kind, after) ?? {};
  return [...new Set([...Object.keys(older), ...Object.keys(newer)])].filter(
    (name) => !stamps.has(name) && JSON.stringify(older[name]) !== JSON.stringify(newer[name]),
  );
}

function recordChange(
  row: HistoryRow,
  before: HistoryRow['before'],
  after: HistoryRow['after'],
): RecordChangeView {
  const { kind, recordId, version } = row;
  const older = stateOf(kind, before);
  const newer = stateOf(kind, after);
  const known = recordKind(kind);
  const state = newer ?? older ?? {};
  return {
    kind,
    recordId,
    version,
    what:
      older === null
        ? version === beforeFirst
          ? 'added'
          : 'restored'
        : newer === null
          ? row.laidAside
            ? 'laid-aside'
            : 'removed'
          : 'changed',
    named: Object.fromEntries((known?.namedBy ?? []).map((name) => [name, state[name] ?? null])) as Record<
      string,
      never
    >,
    // Of a kind that nobody described nothing is shown: it may be confidential.
    fields: (known === undefined
      ? []
      : changesBetween(known.fields, older, newer)) as RecordChangeView['fields'],
  };
}
