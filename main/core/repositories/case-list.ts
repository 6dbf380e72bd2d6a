import type { Knex } from 'knex';
import type { CaseFilter } from '../../../domain/contract/case-filter.ts';
import { casePhases } from '../../../domain/vocabulary/case-phases.ts';
import { endOfWeek } from '../../../domain/case/deadlines.ts';
import { casesDue } from './deadlines.ts';
import { reading, type Reader } from './reading.ts';

export interface CaseListRow {
  id: string;
  reference: string;
  givenName: string;
  familyName: string;
  phase: string;
  municipality: string | null;
  responsible: string;
  openedOn: string;
}

export interface CaseListQuery {
  filter: CaseFilter;
  sort: { by: 'nextDeadline' | 'clientName' | 'reference' | 'openedOn' | 'phase'; descending: boolean };
  /** Whose cases; null for everybody's. */
  responsible: string | null;
  /** Cases on loan to that person; they stand among their own. */
  lent: readonly string[];
  today: string;
}

const endedPhases = ['ended', 'declined'];

const withPerson = (query: Knex.QueryBuilder): Knex.QueryBuilder =>
  query.join('person', 'person.id', 'case_file.client_id');

/** @param named whether the order looks at names; otherwise persons are joined only where the filter does */
function matching(
  knex: Knex,
  { filter, responsible, lent, today }: CaseListQuery,
  named = false,
): Knex.QueryBuilder {
  const query = knex('case_file');
  if (named || filter.text !== '') void withPerson(query);
  if (responsible !== null) void query.where((whose) => keptBy(whose, responsible, lent));
  if (filter.phase !== null) void query.where('case_file.phase', filter.phase);
  else if (!filter.withEnded) void query.whereNotIn('case_file.phase', endedPhases);
  if (filter.field !== null) {
    void query.whereIn('case_file.id', knex('goal').where('field_of_action', filter.field).select('case_id'));
  }
  if (filter.deadline === 'overdue') {
    const overdue = knex('case_due').where('due_on', '<', today).select('case_id');
    void query.whereIn('case_file.id', overdue);
  }
  if (filter.deadline === 'this-week')
    void query.whereIn('case_file.id', casesDue(knex, today, endOfWeek(today)));
  if (filter.text !== '') void query.where((either) => matchesText(knex, either, filter.text));
  return query;
}

/** Most people have nothing on loan: their list keeps the one condition that its index answers. */
function keptBy(query: Knex.QueryBuilder, responsible: string, lent: readonly string[]): void {
  void query.where('case_file.responsible', responsible);
  if (lent.length > 0) {
    void query.orWhereRaw('case_file.id in (select value from json_each(?))', [JSON.stringify(lent)]);
  }
}

function matchesText(knex: Knex, query: Knex.QueryBuilder, text: string): void {
  void query.where('case_file.reference', 'like', `%${escapeLike(text)}%`);
  void query.orWhere('case_file.former_reference', 'like', `%${escapeLike(text)}%`);
  if (quoted(text) !== '') {
    const hits = knex('person_text')
      .whereRaw('person_text match ?', [quoted(text)])
      .select('rowid');
    void query.orWhereIn('person.row', hits);
  } else {
    // Trigrams need three letters; shorter beginnings are looked up by the start of the name.
    void query.orWhere('person.family_name', 'like', `${escapeLike(text)}%`);
    void query.orWhere('person.given_name', 'like', `${escapeLike(text)}%`);
  }
}

/** `_` and `%` are wild in LIKE; what people type is meant literally. */
const escapeLike = (text: string): string => text.replace(/[%_]/g, '');

/** All words must occur, each as a literal, whatever signs it holds. */
export const quoted = (text: string): string =>
  text
    .split(/[\s,]+/)
    .filter((word) => [...word].length >= 3)
    .map((word) => `"${word.replaceAll('"', '""')}"`)
    .join(' ');

/** One page. Its ids are found first, from indexes; only the rows that are shown are read whole. */
export async function listCases(
  { knex }: Reader,
  wanted: CaseListQuery,
  offset: number,
  limit: number,
): Promise<CaseListRow[]> {
  const page = matching(knex, wanted, wanted.sort.by === 'clientName');
  sortBy(page, wanted.sort);
  const rows = withPerson(knex('case_file'));
  sortBy(rows, wanted.sort);
  return rows
    .whereIn('case_file.id', page.select('case_file.id').offset(offset).limit(limit))
    .select(
      'case_file.id as id',
      'case_file.reference as reference',
      'person.given_name as givenName',
      'person.family_name as familyName',
      'case_file.phase as phase',
      'case_file.municipality as municipality',
      'case_file.responsible as responsible',
      'case_file.opened_on as openedOn',
    );
}

/** Ends with the id, so that pages neither repeat nor miss cases that are equal in what they are sorted by. */
function sortBy(query: Knex.QueryBuilder, { by, descending }: CaseListQuery['sort']): void {
  const order = descending ? 'desc' : 'asc';
  switch (by) {
    case 'nextDeadline':
      void query
        .join('case_due', 'case_due.case_id', 'case_file.id')
        .orderByRaw(`case_due.due_on ${order} nulls last, case_due.case_id ${order}`);
      return;
    case 'clientName':
      void query.orderByRaw(
        `person.family_name collate nocase ${order}, person.given_name collate nocase ${order}, case_file.id`,
      );
      return;
    case 'reference':
      void query.orderBy('case_file.reference', order);
      return;
    case 'openedOn':
      void query.orderByRaw(`case_file.opened_on ${order}, case_file.id ${order}`);
      return;
    case 'phase':
      void query.orderByRaw(`${phaseRank} ${order}, case_file.opened_on, case_file.id`);
  }
}

const phaseRank = `case case_file.phase ${casePhases.codes.map((code, rank) => `when '${code}' then ${rank}`).join(' ')} end`;

const tally = reading<
  { total: number | null },
  [responsible: string | null, phase: string | null, withEnded: number]
>((knex, responsible, phase, withEnded) =>
  knex('case_tally')
    .sum({ total: 'cases' })
    .whereRaw('responsible = coalesce(?, responsible)', [responsible])
    .whereRaw('phase = coalesce(?, phase)', [phase])
    .where((either) => either.whereRaw('?', [withEnded]).orWhereNotIn('phase', endedPhases)),
);

/** How many cases match. Unless words or deadlines narrow the list, the database's own tally answers. */
export async function countCases(reader: Reader, wanted: CaseListQuery): Promise<number> {
  const { filter, responsible, lent } = wanted;
  const countable = responsible === null || lent.length === 0;
  if (countable && filter.field === null && filter.deadline === null && filter.text === '') {
    const everyPhase = filter.phase !== null || filter.withEnded;
    return tally(reader, responsible, filter.phase, everyPhase ? 1 : 0)[0]?.total ?? 0;
  }
  const row = (await matching(reader.knex, wanted).count({ total: '*' }).first()) as { total: number };
  return row.total;
}

const fieldRows = reading<{ caseId: string; field: string }, [caseIds: string]>((knex, caseIds) =>
  knex('goal')
    .whereRaw('case_id in (select value from json_each(?))', [caseIds])
    .select('case_id as caseId', 'field_of_action as field')
    .groupBy('case_id', 'field_of_action')
    .orderByRaw('min(position)'),
);

/** Handlungsfelder of the goals of some cases, in the order of the plan. */
export function fieldsOfCases(reader: Reader, caseIds: readonly string[]): Map<string, string[]> {
  const fields = new Map<string, string[]>();
  for (const { caseId, field } of fieldRows(reader, JSON.stringify(caseIds))) {
    fields.set(caseId, [...(fields.get(caseId) ?? []), field]);
  }
  return fields;
}

export interface CaseHead {
  caseId: string;
  reference: string;
  givenName: string;
  familyName: string;
}

const headRows = reading<CaseHead & { responsible: string }, [caseIds: string]>((knex, caseIds) =>
  knex('case_file')
    .join('person', 'person.id', 'case_file.client_id')
    .whereRaw('case_file.id in (select value from json_each(?))', [caseIds])
    .select(
      'case_file.id as caseId',
      'reference',
      'given_name as givenName',
      'family_name as familyName',
      'responsible',
    ),
);
/** Reference, client and who keeps it, of some cases, by case id. */
export const headsOfCases = (reader: Reader, caseIds: readonly string[]) =>
  new Map(headRows(reader, JSON.stringify(caseIds)).map((head) => [head.caseId, head]));
