import { kindsOf, recordKind, type HistoryArea } from '../../../domain/history/record-kinds.ts';
import type { RecordState } from '../../../domain/history/record-changes.ts';
import type { Reader } from './reading.ts';
import { currentRow, recordTables, type Row } from './record-tables.ts';

/** The first entry of a record is version 0: before it there was nothing. */
export const beforeFirst = 0;

/** One change of one record: what it said in a version, and in the next. */
export interface HistoryRow {
  readonly kind: string;
  readonly recordId: string;
  readonly version: number;
  /** As the table had it; null where the record did not exist. */
  readonly before: Row | null;
  readonly after: Row | null;
  /** Whether the record still is as this change left it. */
  readonly latest: boolean;
  /** Gone from its place, but kept as a part of an earlier closing. */
  readonly laidAside: boolean;
}

export interface ChangeRow {
  readonly id: string;
  readonly at: string;
  readonly by: string;
  readonly records: readonly HistoryRow[];
  readonly access: { readonly reason: string; readonly reasonText: string } | null;
}

/** Records that belong to a case by its id. Persons stand for themselves and belong to it by their participation. */
const ownTables = Object.entries(recordTables).filter(([kind]) => kind !== 'person' && kind !== 'case');
/** The binding takes values by their place only; named once here, they can be used often. */
const asking = `with asked as (select ? as caseId, ? as kinds, ? as person)`;
const asked = (name: 'caseId' | 'kinds' | 'person') => `(select ${name} from asked)`;
const members = `select person_id from case_participation where case_id = ${asked('caseId')}`;

/**
 * The change of the contact that a first entry was saved with, if any: a conference, its tasks and the signal that a child
 * interpreted come with their contact, as it is first entered or as it is corrected, and are told and taken back with it. All name the moment of the save.
 */
const withContact = (contact: string, at: string) => `coalesce(
  (select change_id from record_history where record_id = ${contact} and record_kind = 'contact' and changed_at = ${at}),
  (select 'new contact ' || record_id from record_history
    where record_id = ${contact} and record_kind = 'contact' and version = 1 and before ->> 'updated_at' = ${at}),
  (select 'new contact ' || id from contact where id = ${contact} and version = 1 and updated_at = ${at}))`;

/** What a first entry is called as a change, where its row stands in its table. */
const contactColumns: Readonly<Record<string, string>> = {
  conference: 'id',
  task: 'conference_id',
  'gap-signal': 'contact_id',
};
const firstEntry = (kind: string, key: string) => {
  const own = `'new ${kind} ' || ${key}`;
  const contact = contactColumns[kind];
  return contact === undefined ? own : `coalesce(${withContact(`own.${contact}`, 'own.updated_at')}, ${own})`;
};

/**
 * Everything that happened to the records of a case, each row once: changes from the history, first entries from the
 * rows themselves (a journal of them would cost a write more for each), what was agreed, and who opened the case.
 * The index on history covers the first part: what the records said is not read here.
 */
const events = `
  select change_id as id, changed_at as at, changed_by as author, record_kind as kind, record_id as recordId, version
    from record_history where case_id = ${asked('caseId')}
  union all
  select change_id, changed_at, changed_by, record_kind, record_id, version
    from record_history where record_id in (${members}) and record_kind = 'person' and case_id is not ${asked('caseId')}
  union all
  select coalesce(
      case record_kind
        when 'conference' then ${withContact('own.record_id', `own.before ->> 'updated_at'`)}
        when 'task' then ${withContact(`own.before ->> 'conference_id'`, `own.before ->> 'updated_at'`)}
        when 'gap-signal' then ${withContact(`own.before ->> 'contact_id'`, `own.before ->> 'updated_at'`)}
      end,
      'new ' || record_kind || ' ' || record_id), before ->> 'updated_at', before ->> 'updated_by', record_kind,
    record_id, 0
    from record_history as own where case_id = ${asked('caseId')} and version = 1
  union all
  select 'new case ' || id, updated_at, updated_by, 'case', id, 0 from case_file where id = ${asked('caseId')} and version = 1
  union all
  select 'new person ' || id, updated_at, updated_by, 'person', id, 0
    from person where id in (${members}) and version = 1
  ${ownTables
    .map(
      ([kind, { table, key }]) => `union all
  select ${firstEntry(kind, key)}, updated_at, updated_by, '${kind}', ${key}, 0
    from ${table} as own where case_id = ${asked('caseId')} and version = 1`,
    )
    .join('\n')}
  union all
  select 'new plan-version ' || id, recorded_at, recorded_by, 'plan-version', id, 0
    from plan_version where case_id = ${asked('caseId')}
  union all
  select 'access ' || row, recorded_at, slot_id, 'access', '' || row, 0 from case_access where case_id = ${asked('caseId')}`;

const wanted = `(${asked('kinds')} is null or kind in (select value from json_each(${asked('kinds')})))
  and (${asked('person')} is null or author = ${asked('person')})`;

export interface HistoryFilter {
  readonly area: HistoryArea | null;
  /** A slot id. */
  readonly person: string | null;
}

const valuesOf = (caseId: string, { area, person }: HistoryFilter) => [
  caseId,
  area === null ? null : JSON.stringify([...kindsOf(area), ...(area === 'access' ? ['access'] : [])]),
  person,
];

interface EventRow {
  readonly id: string;
  readonly at: string;
  readonly author: string;
  /** JSON: the records it changed. */
  readonly records: string;
}

/** How many changes a case has, and who made them. */
export function historyTotals(reader: Reader, caseId: string, filter: HistoryFilter) {
  const [counted] = reader.all(
    `${asking} select count(distinct id) as total from (${events}) where ${wanted}`,
    valuesOf(caseId, filter),
  ) as { total: number }[];
  const people = reader.all(
    `${asking} select distinct author from (${events})`,
    valuesOf(caseId, { area: null, person: null }),
  ) as { author: string }[];
  return { total: counted?.total ?? 0, people: people.map(({ author }) => author) };
}

/** A page of changes, newest first. */
export function historyPage(
  reader: Reader,
  caseId: string,
  filter: HistoryFilter,
  offset: number,
  limit: number,
): ChangeRow[] {
  const rows = reader.all(
    `${asking} select id, max(at) as at, author,
        json_group_array(json_object('kind', kind, 'recordId', recordId, 'version', version)) as records
      from (${events}) where ${wanted}
      group by id order by at desc, id limit ${Math.trunc(limit)} offset ${Math.trunc(offset)}`,
    valuesOf(caseId, filter),
  ) as EventRow[];
  return rows.map(({ id, at, author: by, records }) => {
    const named = JSON.parse(records) as Pick<HistoryRow, 'kind' | 'recordId' | 'version'>[];
    const [only] = named;
    if (only?.kind === 'access') return { id, at, by, records: [], access: accessOf(reader, only.recordId) };
    return { id, at, by, records: named.map((record) => historyRow(reader, record)), access: null };
  });
}

const accessOf = (reader: Reader, row: string) =>
  (
    reader.all('select reason, reason_text as reasonText from case_access where row = ?', [
      Number(row),
    ]) as NonNullable<ChangeRow['access']>[]
  )[0] ?? null;

type RecordAt = Pick<HistoryRow, 'kind' | 'recordId' | 'version'>;

function historyRow(reader: Reader, { kind, recordId, version }: RecordAt): HistoryRow {
  const before = version === beforeFirst ? null : rowBefore(reader, kind, recordId, version);
  const later = rowBefore(reader, kind, recordId, version + 1);
  const after = later === undefined ? stateNow(reader, kind, recordId) : later;
  return {
    kind,
    recordId,
    version,
    before: before ?? null,
    after,
    latest: later === undefined,
    laidAside: after === null && wasLaidAside(reader, { kind, recordId, version }),
  };
}

/** What is laid aside leaves its place in the same change in which it is kept as an earlier closing. */
const wasLaidAside = (reader: Reader, { kind, recordId, version }: RecordAt): boolean =>
  (kind === 'closing' || kind === 'check') &&
  reader.all(
    `select 1 from record_history as left_at
     join earlier_closing as kept on kept.case_id = left_at.case_id and kept.recorded_at = left_at.changed_at
     where left_at.record_id = ? and left_at.version = ? and left_at.record_kind = ?`,
    [recordId, version, kind],
  ).length > 0;

const stateNow = (reader: Reader, kind: string, recordId: string): Row | null =>
  kind === 'plan-version'
    ? ((reader.all('select * from plan_version where id = ?', [recordId])[0] as Row | undefined) ?? null)
    : currentRow(reader, kind, recordId);

/** What a record said when it left a version; undefined where it never did. */
function rowBefore(reader: Reader, kind: string, recordId: string, version: number): Row | null | undefined {
  const [found] = reader.all(
    'select before from record_history where record_id = ? and version = ? and record_kind = ?',
    [recordId, version, kind],
  ) as { before: string }[];
  return found === undefined ? undefined : (JSON.parse(found.before) as Row | null);
}

/**
 * Everything that one save changed, found by one of its records. Empty where this case has no such change: records of
 * other cases are not reached from here.
 */
export function changeOf(reader: Reader, caseId: string, record: RecordAt): HistoryRow[] {
  const rows = reader.all(
    `${asking}, event as (${events})
      select kind, recordId, version from event
      where id = (select id from event where kind = ? and recordId = ? and version = ?)`,
    [...valuesOf(caseId, { area: null, person: null }), record.kind, record.recordId, record.version],
  ) as RecordAt[];
  return rows.map((row) => historyRow(reader, row));
}

/** Who wrote a record last, and when; null where it is gone. */
export function lastAuthor(reader: Reader, kind: string, recordId: string) {
  const row = currentRow(reader, kind, recordId);
  return row === null ? null : { at: String(row['updated_at']), by: String(row['updated_by']) };
}

export const fieldName = (column: string) =>
  column.replace(/_([a-z])/g, (_match, letter: string) => letter.toUpperCase());

/** A row with the field names of `domain/`; lists and objects, stored as JSON text, become what they were. */
export function stateOf(kind: string, row: Row | null): RecordState | null {
  if (row === null) return null;
  const fields = recordKind(kind)?.fields ?? {};
  return Object.fromEntries(
    Object.entries(row).map(([column, value]) => {
      const name = fieldName(column);
      const sort = fields[name]?.sort;
      if (sort === 'codes' || sort === 'group') return [name, JSON.parse(String(value)) as unknown];
      if (sort === 'persons')
        return [name, [...new Set((value as Row[]).map((line) => String(line['person_id'])))].sort()];
      if (sort === 'bodies')
        return [
          name,
          (value as Row[])
            .toSorted((one, other) => Number(one['position']) - Number(other['position']))
            .map((line) => ({
              institutionId: line['institution_id'],
              name: line['name'],
              contactPerson: line['contact_person'],
            })),
        ];
      if (sort === 'lines') return [name, (value as Row[]).map((line) => stateOf('', line))];
      return [name, value];
    }),
  );
}
