import type { Knex } from 'knex';
import type { Relationship } from '../../../domain/case/household.ts';
import type { CaseFilter } from '../../../domain/contract/case-filter.ts';
import { casePhases } from '../../../domain/vocabulary/case-phases.ts';
import { endOfWeek } from '../../../domain/case/deadlines.ts';
import { casesDue } from './deadlines.ts';
import { reading, readingInShapes, type Reader } from './reading.ts';

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

/** What of a wish stands in the text of its statement … */
interface Shape {
  whose: 'everybody' | 'own' | 'own-and-lent';
  phase: 'any' | 'not-ended' | 'one';
  field: boolean;
  deadline: CaseFilter['deadline'];
  text: 'none' | 'short' | 'words';
  municipality: boolean;
}

function shapeOf({ filter, responsible, lent }: CaseListQuery): Shape {
  return {
    // Most people have nothing on loan: their list keeps the one condition that its index answers.
    whose: responsible === null ? 'everybody' : lent.length === 0 ? 'own' : 'own-and-lent',
    phase: filter.phase !== null ? 'one' : filter.withEnded ? 'any' : 'not-ended',
    field: filter.field !== null,
    deadline: filter.deadline,
    text: filter.text === '' ? 'none' : quoted(filter.text) === '' ? 'short' : 'words',
    municipality: filter.municipality !== null,
  };
}

/** … and what is bound to it. */
const valuesOf = ({ filter, responsible, lent, today }: CaseListQuery) => ({
  responsible,
  lent: JSON.stringify(lent),
  phase: filter.phase,
  field: filter.field,
  municipality: filter.municipality,
  today,
  endOfWeek: endOfWeek(today),
  within: `%${escapeLike(filter.text)}%`,
  beginning: filter.text,
  afterBeginning: `${filter.text}\u{10ffff}`,
  words: quoted(filter.text),
});
type Values = ReturnType<typeof valuesOf>;
type Parameters = Record<keyof Values, string>;

/** @param named whether the order looks at names; otherwise persons are joined only where the filter does */
function matching(knex: Knex, shape: Shape, value: Parameters, named = false): Knex.QueryBuilder {
  const query = knex('case_file');
  if (named) void withPerson(query);
  if (shape.whose !== 'everybody') {
    void query.where((whose) => {
      void whose.where('case_file.responsible', value.responsible);
      if (shape.whose === 'own-and-lent')
        void whose.orWhereRaw('case_file.id in (select value from json_each(?))', [value.lent]);
    });
  }
  if (shape.phase === 'one') void query.where('case_file.phase', value.phase);
  if (shape.municipality) void query.where('case_file.municipality', value.municipality);
  if (shape.phase === 'not-ended') void query.whereNotIn('case_file.phase', endedPhases);
  if (shape.field) {
    void query.whereIn('case_file.id', knex('goal').where('field_of_action', value.field).select('case_id'));
  }
  if (shape.deadline === 'overdue') {
    const overdue = knex('case_due').where('due_on', '<', value.today).select('case_id');
    void query.whereIn('case_file.id', overdue);
  }
  if (shape.deadline === 'this-week')
    void query.whereIn('case_file.id', casesDue(knex, value.today, value.endOfWeek));
  if (shape.text !== 'none') void query.where((either) => matchesText(knex, either, shape, value));
  return query;
}

function matchesText(knex: Knex, query: Knex.QueryBuilder, shape: Shape, value: Parameters): void {
  void query.where('case_file.reference', 'like', value.within);
  void query.orWhere('case_file.former_reference', 'like', value.within);
  const named = peopleNamed(knex, shape.text, value);
  // Of few cases their people are looked at, of all cases the people of that name: each time the smaller number.
  if (shape.whose === 'everybody') {
    const people = knex('person as found')
      .joinRaw('cross join case_participation on case_participation.person_id = found.id')
      .whereIn('found.row', named)
      .select('case_participation.case_id');
    void query.orWhereIn('case_file.id', people);
  } else {
    const people = knex('case_participation')
      .joinRaw('cross join person as found on found.id = case_participation.person_id')
      .where('case_participation.case_id', knex.ref('case_file.id'))
      // The plus keeps the list of names from being gone through for each person.
      .whereRaw('+found.row in ?', [named]);
    void query.orWhereExists(people);
  }
}

/** Anybody of a household, today or earlier: people call about their sister as well. */
function peopleNamed(knex: Knex, text: Shape['text'], value: Parameters): Knex.QueryBuilder {
  if (text === 'words')
    return knex('person_text').whereRaw('person_text match ?', [value.words]).select('rowid');
  // Trigrams need three letters; shorter beginnings are looked up by the start of the name, which both have an index for.
  const beginning = (name: string) =>
    knex('person')
      .whereRaw(`${name} collate nocase >= ? and ${name} collate nocase < ?`, [
        value.beginning,
        value.afterBeginning,
      ])
      .select('row');
  return beginning('family_name').unionAll(beginning('given_name'));
}

export interface NamedMember {
  caseId: string;
  relationship: Relationship;
  givenName: string;
  familyName: string;
  former: 0 | 1;
}

const namedRows = readingInShapes<NamedMember, Pick<Shape, 'text'>, Values & { caseIds: string }>(
  (knex, { text }, value) =>
    knex('case_participation')
      .joinRaw('cross join person as found on found.id = case_participation.person_id')
      .whereRaw('case_participation.case_id in (select value from json_each(?))', [value.caseIds])
      .whereRaw('+found.row in ?', [peopleNamed(knex, text, value)])
      .select(
        'case_participation.case_id as caseId',
        'relationship',
        'given_name as givenName',
        'family_name as familyName',
        knex.raw('until is not null as former'),
      )
      .orderByRaw(`relationship <> 'client', until is not null, birth_date, found.id`),
);
/** Who of some cases has the name that is asked for, by case id: the client first, then who belongs to it today. */
export function namedInCases(
  reader: Reader,
  caseIds: readonly string[],
  wanted: CaseListQuery,
): Map<string, NamedMember> {
  const { text } = shapeOf(wanted);
  if (text === 'none' || caseIds.length === 0) return new Map();
  const values = { ...valuesOf(wanted), caseIds: JSON.stringify(caseIds) };
  const first = new Map<string, NamedMember>();
  for (const row of namedRows(reader, { text }, values)) {
    if (!first.has(row.caseId)) first.set(row.caseId, row);
  }
  return first;
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

interface PageShape extends Shape {
  sort: CaseListQuery['sort'];
  offset: number;
  limit: number;
}
const pageRows = readingInShapes<CaseListRow, PageShape, Values>((knex, shape, value) => {
  const page = matching(knex, shape, value, shape.sort.by === 'clientName');
  sortBy(page, shape.sort);
  const rows = withPerson(knex('case_file'));
  sortBy(rows, shape.sort);
  return rows
    .whereIn('case_file.id', page.select('case_file.id').offset(shape.offset).limit(shape.limit))
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
});
/** One page. Its ids are found first, from indexes; only the rows that are shown are read whole. */
export const listCases = (
  reader: Reader,
  wanted: CaseListQuery,
  offset: number,
  limit: number,
): CaseListRow[] =>
  pageRows(reader, { ...shapeOf(wanted), sort: wanted.sort, offset, limit }, valuesOf(wanted));

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

const matchCount = readingInShapes<{ total: number }, Shape, Values>((knex, shape, value) =>
  matching(knex, shape, value).count({ total: '*' }),
);
/** How many cases match. Unless words or deadlines narrow the list, the database's own tally answers. */
export function countCases(reader: Reader, wanted: CaseListQuery): number {
  const { filter, responsible, lent } = wanted;
  const countable = filter.municipality === null && (responsible === null || lent.length === 0);
  if (countable && filter.field === null && filter.deadline === null && filter.text === '') {
    const everyPhase = filter.phase !== null || filter.withEnded;
    return tally(reader, responsible, filter.phase, everyPhase ? 1 : 0)[0]?.total ?? 0;
  }
  return matchCount(reader, shapeOf(wanted), valuesOf(wanted))[0]?.total ?? 0;
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
