import type { Knex } from 'knex';
import type { OfficeRecordKind } from '../../../domain/history/directory-fields.ts';
import { officeKinds } from '../../../domain/history/office-kinds.ts';
import type { RecordState } from '../../../domain/history/record-changes.ts';
import type { Authorship } from '../work.ts';
import { fieldName } from './history.ts';
import type { Reader } from './reading.ts';
import type { Row } from './record-tables.ts';
import { updateVersioned } from './versioned.ts';

const tables = {
  institution: 'institution',
  offer: 'offer',
  interpreter: 'interpreter',
  'programme-group': 'programme_group',
} as const satisfies Record<OfficeRecordKind, string>;

/** Who left the pool and was deleted has no entry any more, even where requests still name somebody. */
const there: Readonly<Partial<Record<OfficeRecordKind, string>>> = { interpreter: 'and deleted_on is null' };

const currentOf = (reader: Reader, kind: OfficeRecordKind, recordId: string): Row | undefined =>
  (reader.all(`select * from ${tables[kind]} where id = ? ${there[kind] ?? ''}`, [recordId]) as Row[])[0];

/** By which columns the history names it. */
const keyOf = (kind: OfficeRecordKind, row: Row): Record<string, string> => ({
  id: String(row['id']),
  ...(kind === 'offer' && { institution_id: String(row['institution_id']) }),
});

/**
 * Everything that a record of the office has ever said, the first entry first and today last; nothing where there is none.
 */
export function officeVersions(reader: Reader, kind: OfficeRecordKind, recordId: string): Row[] {
  const row = currentOf(reader, kind, recordId);
  if (row === undefined) return [];
  const before = reader.all(
    'select before from record_history where record_id = ? and record_kind = ? order by version',
    [Object.values(keyOf(kind, row)).join('/'), kind],
  ) as { before: string }[];
  return [...before.map((one) => JSON.parse(one.before) as Row), row];
}

const stored: ReadonlySet<string> = new Set(['codes', 'list', 'words']);

/** A row with the field names of `domain/`; several codes, stored as JSON text, become what they were. */
export const officeState = (kind: OfficeRecordKind, row: Row): RecordState =>
  Object.fromEntries(
    Object.entries(row).map(([column, value]) => {
      const name = fieldName(column);
      const sort = officeKinds[kind].fields[name]?.sort ?? '';
      const isList = stored.has(sort) && typeof value === 'string' && value.startsWith('[');
      return [name, isList ? (JSON.parse(value) as unknown) : value];
    }),
  );

const notContent: ReadonlySet<string> = new Set(['id', 'version', 'updated_at', 'updated_by']);

/** Brings a record back to what it said before, as a new version. @throws OperationFailure `version-conflict` */
export async function restoreOffice(
  trx: Knex,
  kind: OfficeRecordKind,
  { before, current }: { before: Row; current: Row },
  by: Authorship,
): Promise<number> {
  const changed = Object.fromEntries(
    Object.entries(before).filter(
      ([column, value]) => column in current && !notContent.has(column) && value !== current[column],
    ),
  );
  const target = { table: tables[kind], kind, caseId: null, key: keyOf(kind, current) };
  return updateVersioned(trx, target, Number(current['version']), changed, by);
}
