import { mayUse, type Permission } from '../../../domain/access/permissions.ts';
import { OperationFailure } from '../../../domain/contract/errors.ts';
import type { RecordChangeView } from '../../../domain/contract/history.operations.ts';
import type { Output, ParsedInput } from '../../../domain/contract/operations.ts';
import type { OfficeRecordKind } from '../../../domain/history/directory-fields.ts';
import { mayTakeBackOffice, officeKinds } from '../../../domain/history/office-kinds.ts';
import { changesBetween, type RecordState } from '../../../domain/history/record-changes.ts';
import { institutionNames } from '../repositories/institutions.ts';
import { officeState, officeVersions, restoreOffice } from '../repositories/office-history.ts';
import type { Row } from '../repositories/record-tables.ts';
import type { Work } from '../work.ts';
import { requireListed } from './directory.ts';

const versionOf = (row: Row) => Number(row['version']);
/** The version that a save led away from; 0 is before there was a record. */
const left = (row: Row) => versionOf(row) - 1;

/** @throws OperationFailure `not-allowed` */
function require(work: Work, permission: Permission): void {
  if (!mayUse(work.user.role, permission)) throw new OperationFailure('not-allowed');
}

/** The same for what belongs to the office. @throws OperationFailure `not-allowed` */
export function lastOfficeChange(
  work: Work,
  { kind, recordId }: ParsedInput<'history.lastOfficeChange'>,
): Output<'history.lastOfficeChange'> {
  require(work, officeKinds[kind].read);
  const last = officeVersions(work.reader, kind, recordId).at(-1);
  return last ? { at: String(last['updated_at']), by: work.staffName(String(last['updated_by'])) } : null;
}

/** @throws OperationFailure `not-allowed`, `not-found` */
export function listOfficeHistory(
  work: Work,
  { kind, recordId }: ParsedInput<'history.listOffice'>,
): Output<'history.listOffice'> {
  require(work, officeKinds[kind].read);
  const rows = officeVersions(work.reader, kind, recordId);
  const current = rows.at(-1);
  if (current === undefined) throw new OperationFailure('not-found');
  work.read({ detail: { kind, record: recordId } });
  const inWords = wording(work, kind);
  const states = rows.map((row) => inWords(officeState(kind, row)));
  return {
    entries: rows
      .map((row, index) => ({
        at: String(row['updated_at']),
        by: work.staffName(String(row['updated_by'])),
        undo: mayTakeBackOffice(left(row), versionOf(current)),
        record: recordChange(
          { kind, recordId, version: left(row) },
          states[index - 1] ?? null,
          states[index] ?? {},
        ),
      }))
      .toReversed(),
  };
}

/** Takes the last save back. @throws OperationFailure `not-allowed`, `not-found`, `version-conflict` */
export async function undoOfficeChange(
  work: Work,
  { kind, recordId, version }: ParsedInput<'history.undoOffice'>,
): Promise<Output<'history.undoOffice'>> {
  require(work, officeKinds[kind].write);
  const rows = officeVersions(work.reader, kind, recordId);
  const [before, current] = rows.slice(-2);
  if (before === undefined) throw new OperationFailure('not-found');
  const undo = mayTakeBackOffice(version, versionOf(current ?? before));
  if (undo === 'never') throw new OperationFailure('not-allowed');
  if (undo === 'changed-since' || current === undefined) throw new OperationFailure('version-conflict');
  // What the record named then may have been taken out of the directory since.
  const institutionId = (before['institution_id'] ?? null) as string | null;
  requireListed(work, { institutionId, offerId: null });
  return work.change({ detail: { kind, record: recordId } }, async (trx) => ({
    id: recordId,
    version: await restoreOffice(trx, kind, { before, current }, work.by),
  }));
}

/** What a group names is said by its name. */
function wording({ reader }: Work, kind: OfficeRecordKind): (state: RecordState) => RecordState {
  if (kind !== 'programme-group') return (state) => state;
  const names = new Map(institutionNames(reader).map(({ id, name }) => [id, name]));
  return (state) => ({ ...state, institutionId: names.get(String(state['institutionId'])) ?? null });
}

function recordChange(
  record: Pick<RecordChangeView, 'kind' | 'recordId' | 'version'> & { readonly kind: OfficeRecordKind },
  before: RecordState | null,
  after: RecordState,
): RecordChangeView {
  const { namedBy, fields } = officeKinds[record.kind];
  return {
    ...record,
    what: before === null ? 'added' : 'changed',
    named: Object.fromEntries(
      namedBy.map((name) => [name, after[name] ?? null]),
    ) as RecordChangeView['named'],
    fields: changesBetween(fields, before, after) as RecordChangeView['fields'],
  };
}
