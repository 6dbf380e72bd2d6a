import { addDays } from '../../domain/date.ts';
import { assignmentsOf } from '../../main/core/repositories/assignments.ts';
import {
  countCases,
  fieldsOfCases,
  listCases,
  quoted,
  type CaseListQuery,
} from '../../main/core/repositories/case-list.ts';
import { caseById } from '../../main/core/repositories/cases.ts';
import { effortByDay, latestContacts } from '../../main/core/repositories/contacts.ts';
import { deadlinesOfCases } from '../../main/core/repositories/deadlines.ts';
import { lendingsOf } from '../../main/core/repositories/lendings.ts';
import { planVersion } from '../../main/core/repositories/plans.ts';
import type { Reader } from '../../main/core/repositories/reading.ts';
import type { Known } from '../../domain/case/likeness.ts';
import { recordsOf } from '../../main/core/services/case-view.ts';
import { findPersons } from '../../main/core/services/cases.ts';
import { dayOverview } from '../../main/core/services/day.ts';
import { search as searchAll } from '../../main/core/services/search.ts';
import type { Work } from '../../main/core/work.ts';
import { searchContacts, searchScope } from '../../main/core/repositories/search.ts';
import { snoozesOfCases } from '../../main/core/repositories/snoozes.ts';

const pageSize = 100;
/** A day in the middle of the deadlines of the data. */
export const today = addDays('2021-01-01', 1400);

/** What opening a case reads (services/case-view.ts), without the rules that look at it. */
export function openCase(reader: Reader, caseId: string): unknown {
  const records = recordsOf({ reader }, caseById(reader, caseId));
  const [latest] = records.planVersions;
  return {
    ...records,
    agreed: latest && planVersion(reader, caseId, latest.number),
    contacts: latestContacts(reader, caseId),
    effort: effortByDay(reader, caseId),
    snoozes: snoozesOfCases(reader, [caseId]),
    lendings: lendingsOf(reader, caseId),
    assignments: assignmentsOf(reader, caseId),
  };
}

const opened = 500;

/** Cases that measurements open: always as many, and from all over the file. */
export function someCases(reader: Reader): string[] {
  const rows = reader.all('select id from case_file order by reference') as { id: string }[];
  return Array.from(
    { length: opened },
    (_, index) => rows[Math.floor((index * rows.length) / opened)]?.id ?? '',
  );
}

/** What services ask of the session, for a caseworker: nothing is written and no entry of the log is made. */
const workOf = (reader: Reader, slotId: string): Work =>
  ({
    reader,
    today,
    user: { slotId, role: 'caseworker' },
    staffName: () => '',
    read: () => undefined,
  }) as unknown as Work;

/** "Mein Tag" of one person (services/day.ts). */
export const myDay = (reader: Reader, slotId: string): unknown => dayOverview(workOf(reader, slotId));

/** What the search in the header asks, over names and all that is written (services/search.ts). */
export const searchEverywhere = (
  reader: Reader,
  slotId: string,
  text: string,
): ReturnType<typeof searchAll> => searchAll(workOf(reader, slotId), { text });

/** Who is known already while a name is typed (services/cases.ts). */
export const duplicateCheck = (reader: Reader, slotId: string, person: Known): unknown =>
  findPersons(workOf(reader, slotId), person);

export type Sort = CaseListQuery['sort']['by'];

/** The list as it first shows itself; `responsible` null for everybody's cases. */
export const listQuery = (
  responsible: string | null,
  by: Sort = 'nextDeadline',
  descending = false,
): CaseListQuery => ({
  filter: {
    scope: responsible === null ? 'all' : 'mine',
    phase: null,
    field: null,
    deadline: null,
    municipality: null,
    responsible: null,
    text: '',
    withEnded: false,
  },
  sort: { by, descending },
  responsible,
  lent: [],
  today,
});

/** What a page of the list reads (services/case-list.ts). */
export function listPage(reader: Reader, wanted: CaseListQuery, offset: number): unknown {
  const rows = listCases(reader, wanted, offset, pageSize);
  const ids = rows.map(({ id }) => id);
  return {
    rows,
    fields: fieldsOfCases(reader, ids),
    deadlines: deadlinesOfCases(reader, ids),
    total: countCases(reader, wanted),
  };
}

/** Names as they are typed: whole ones, begun ones, exchanged ones, with and without a day of birth. */
export const typedPersons: Known[] = [
  { givenName: 'Olena', familyName: 'Koval', birthDate: null },
  { givenName: 'Yusuf', familyName: 'Al', birthDate: '1984-03-02' },
  { givenName: 'Hoxha', familyName: 'Drita', birthDate: null },
  { givenName: 'Mamadou', familyName: '', birthDate: '1999-11-05' },
  { givenName: 'Иванна', familyName: 'Шевченко', birthDate: null },
];

/** What people look for: words of a note, often with a number that only few notes hold. */
export const searchedWords = [
  'Anerkennung Kita 471',
  'Wohnung Absage 123',
  'Jobcenter 990',
  'Umzug Vertrag 555',
  'Praktikum Zeugnis',
  'Sprachkurs',
];
export const searchTexts = searchedWords.map(quoted);

const everybodys = searchScope(null, []);
export const search = (reader: Reader, words: string): unknown => searchContacts(reader, words, everybodys);
