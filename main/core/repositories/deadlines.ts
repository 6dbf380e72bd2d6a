import type { Knex } from 'knex';
import {
  deadlineKinds,
  deadlineSources,
  subjectFields,
  type DeadlineCondition,
  type DeadlineKind,
  type DeadlineRecord,
  type DeadlineSource,
  type FieldOf,
} from '../../../domain/case/deadline-sources.ts';
import { columnName, fullName } from './columns.ts';
import { reading, type Reader } from './reading.ts';

export interface DeadlineRow {
  kind: DeadlineKind;
  dueOn: string;
  caseId: string;
  recordId: string | null;
  subject: string | null;
}

/** Where each record of the declaration lies; `case_file` is always there, the others hang on it by case. */
const tables: Readonly<Record<DeadlineRecord, { table: string; key: string }>> = {
  case: { table: 'case_file', key: 'id' },
  assessment: { table: 'assessment', key: 'case_id' },
  standing: { table: 'standing', key: 'case_id' },
  check: { table: 'sustainability_check', key: 'case_id' },
  goal: { table: 'goal', key: 'case_id' },
  measure: { table: 'measure', key: 'case_id' },
  consent: { table: 'consent', key: 'case_id' },
  notice: { table: 'recipient_notice', key: 'case_id' },
  task: { table: 'conference_task', key: 'case_id' },
  referral: { table: 'referral', key: 'case_id' },
  request: { table: 'interpreting_request', key: 'case_id' },
  schoolEntry: { table: 'school_entry', key: 'case_id' },
  participation: { table: 'programme_participation', key: 'case_id' },
  member: { table: 'case_participation', key: 'case_id' },
};
/** Tables whose rows open, move or close deadlines. */
export const deadlineTables: readonly string[] = Object.values(tables).map(({ table }) => table);
const identified: readonly DeadlineRecord[] = [
  'standing',
  'goal',
  'measure',
  'consent',
  'notice',
  'task',
  'referral',
  'request',
  'schoolEntry',
  'participation',
  'member',
];

/** Fields that stand in no column of their own. */
const derived: Readonly<Record<string, string>> = {
  'schoolEntry.childName': `(select ${fullName('person')} from person where person.id = school_entry.person_id)`,
  'participation.place':
    '(select place from programme_group where programme_group.id = programme_participation.group_id)',
  'participation.measureState':
    '(select state from measure where measure.id = programme_participation.measure_id)',
  'member.name': `(select ${fullName('person')} from person where person.id = case_participation.person_id)`,
};
const columnOf = ({ record, field }: FieldOf): string =>
  derived[`${record}.${field}`] ?? `${tables[record].table}.${columnName(field)}`;

/** SQL of the day a source is due; months end at the last day of a shorter month (`floor`). */
function dueExpression({ due }: DeadlineSource): string {
  const column = columnOf(due);
  if (due.plus === undefined) return column;
  return 'days' in due.plus
    ? `date(${column}, '+${due.plus.days} days')`
    : `date(${column}, '+${due.plus.months} months', 'floor')`;
}

function applyCondition(knex: Knex, query: Knex.QueryBuilder, condition: DeadlineCondition): void {
  // As it stands: what is derived is no name that could be quoted.
  const column = knex.raw(columnOf(condition)) as never;
  switch (condition.is) {
    case 'empty':
      void query.whereNull(column);
      return;
    case 'true':
      void query.where(column, 1);
      return;
    case 'in':
      void query.whereIn(column, [...condition.values]);
      return;
    case 'not-in':
      void query.where((either) => either.whereNull(column).orWhereNotIn(column, [...condition.values]));
      return;
    case 'before':
      void query.where((either) =>
        either.whereNull(column).orWhereRaw(`${columnOf(condition)} < ${columnOf(condition.other)}`),
      );
  }
}

/** In the order of `domain/case/assessment-course.ts`. */
const orderOf = (row: string) => `(coalesce(${row}.held_on, ''), ${row}.kind <> 'first', ${row}.id)`;
const isLast = `not exists (select 1 from assessment as later
  where later.case_id = standing.case_id and ${orderOf('later')} > ${orderOf('standing')})`;

/** Every record that a source looks at beside the case itself. */
function recordsOf(source: DeadlineSource): DeadlineRecord[] {
  const mentioned = [source.record, source.due.record, ...source.openWhen.map(({ record }) => record)];
  return [...new Set(mentioned)].filter((record) => record !== 'case');
}

/** In which order SQLite reads: as it sees fit, or the cases first and then what is theirs (SQLite keeps the order of a cross join). */
type Order = 'free' | 'cases-first';

function queryOf(knex: Knex, source: DeadlineSource, order: Order): Knex.QueryBuilder {
  const { table } = tables[source.record];
  const subject = subjectFields[source.record];
  const query = knex('case_file');
  for (const record of recordsOf(source)) {
    const joined = tables[record];
    const on = (clause: Knex.JoinClause) => {
      void clause.on(`${joined.table}.${joined.key}`, 'case_file.id');
      if (record === 'assessment') void clause.on('assessment.kind', knex.raw(`'first'`));
    };
    const table = record === 'standing' ? 'assessment as standing' : joined.table;
    if (record === source.record)
      void (order === 'free' ? query.join(table, on) : query.crossJoin(table, on));
    else void query.leftJoin(table, on);
    if (record === 'standing') void query.whereRaw(isLast);
  }
  for (const condition of source.openWhen) applyCondition(knex, query, condition);
  if (source.renewedBySame) void query.whereNotExists(renewal(knex, source.renewedBySame));
  return query
    .whereRaw(`${columnOf(source.due)} is not null`)
    .select([
      knex.raw(`'${source.kind}' as kind`),
      knex.raw(`${dueExpression(source)} as "dueOn"`),
      'case_file.id as caseId',
      identified.includes(source.record) ? `${table}.id as recordId` : knex.raw('null as "recordId"'),
      knex.raw(
        `${subject ? columnOf({ record: source.record, field: subject } as FieldOf) : 'null'} as subject`,
      ),
    ]);
}

/** Another consent of the case that permits as much and runs longer; a no is none. */
function renewal(knex: Knex, same: readonly string[]): Knex.QueryBuilder {
  const query = knex('consent as other')
    .select(knex.raw('1'))
    .whereRaw('other.case_id = consent.case_id and other.id <> consent.id and other.withdrawn_on is null')
    .whereRaw(`other.answer = 'given'`)
    .whereRaw('(other.valid_until is null or other.valid_until > consent.valid_until)')
    .whereRaw(
      `not exists (select 1 from json_each(consent.categories) as wanted
         where wanted.value not in (select value from json_each(other.categories)))`,
    );
  for (const field of same) void query.whereRaw(`other.${columnName(field)} = consent.${columnName(field)}`);
  return query;
}

/**
 * All open deadlines of the cases that `restrict` leaves, as one query made from the declaration in
 * `domain/case/deadline-sources.ts`: the same rule that `deadlinesOf` follows in memory.
 */
export function deadlineQuery(
  knex: Knex,
  restrict: (query: Knex.QueryBuilder, dueOn: Knex.Raw) => void,
  order: Order = 'free',
  kinds: readonly DeadlineKind[] = deadlineKinds,
): Knex.QueryBuilder {
  const wanted = deadlineSources.filter(({ kind }) => kinds.includes(kind));
  const [first, ...others] = wanted.map((source) => {
    const query = queryOf(knex, source, order);
    restrict(query, knex.raw(dueExpression(source)));
    return query;
  });
  if (first === undefined) throw new Error('no deadline is declared');
  return first.unionAll(others);
}

const rowsOfCases = reading<DeadlineRow, [caseIds: string]>((knex, caseIds) =>
  deadlineQuery(
    knex,
    (query) => void query.whereRaw('case_file.id in (select value from json_each(?))', [caseIds]),
  ),
);
/** Open deadlines of some cases. */
export const deadlinesOfCases = (reader: Reader, caseIds: readonly string[]): DeadlineRow[] =>
  rowsOfCases(reader, JSON.stringify(caseIds));

const rowsOfPerson = reading<DeadlineRow, [slotId: string, until: string]>((knex, slotId, until) =>
  deadlineQuery(
    knex,
    (query, dueOn) => void query.where('case_file.responsible', slotId).where(dueOn as never, '<=', until),
    // By itself it takes an index by day, and reads what is due in everybody's cases.
    'cases-first',
  ).orderBy('dueOn'),
);
/** Open deadlines of one person's own cases up to a day, earliest first. */
export const deadlinesOfPerson = (reader: Reader, slotId: string, until: string): DeadlineRow[] =>
  rowsOfPerson(reader, slotId, until);

/** Ids of the cases with a deadline between two days (both included), for the list's filter. */
export function casesDue(knex: Knex, from: string, until: string): Knex.QueryBuilder {
  return knex
    .from(
      deadlineQuery(knex, (query, dueOn) => void query.whereBetween(dueOn as never, [from, until])).as('due'),
    )
    .select('caseId');
}
