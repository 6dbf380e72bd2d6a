import type { Knex } from 'knex';
import { isClient, type Relationship } from '../../../domain/case/household.ts';
import type { PersonDetails } from '../../../domain/case/person.ts';
import { personalKinds, type PersonalKind, type UndoProblem } from '../../../domain/case/merge.ts';
import { OperationFailure } from '../../../domain/contract/errors.ts';
import type { Authorship } from '../work.ts';
import { keepEarliestDeadline } from './earliest-deadline.ts';
import { personKeys } from './person-keys.ts';
import { personFromRow, updatePerson } from './persons.ts';
import { reading, type Reader } from './reading.ts';
import { referencesTo, type Reference } from './references.ts';

type Row = Record<string, string | number | null>;

/** A column that names a person, and what finds its rows again. */
interface PersonReference extends Reference {
  readonly key: readonly string[];
}

/** One row that went over to the kept person. */
interface Moved {
  readonly table: string;
  readonly column: string;
  readonly key: Row;
}

export interface PersonMerge {
  readonly id: string;
  readonly keptId: string;
  readonly mergedId: string;
  readonly keptBefore: Row;
  readonly mergedBefore: Row;
  readonly keptVersion: number;
  readonly moved: readonly Moved[];
  /** Second memberships in one household, which one person can't have. */
  readonly removed: readonly Row[];
  readonly mergedAt: string;
  readonly mergedBy: string;
}

const participation = 'case_participation';

const referencesToPersons = (reader: Reader): PersonReference[] =>
  referencesTo(reader, 'person').map((reference) => ({
    ...reference,
    key: keyOf(reader, reference.table),
  }));

function keyOf(reader: Reader, table: string): string[] {
  const columns = reader.all('select name from pragma_table_info(?) where pk > 0 order by pk', [table]) as {
    name: string;
  }[];
  return columns.map(({ name }) => name);
}

const caseRows = reading<{ caseId: string; reference: string }, [personId: string]>((knex, personId) =>
  knex('case_file')
    .whereRaw(
      'id in (select case_id from case_participation where person_id = ? union select id from case_file where client_id = ?)',
      [personId, personId],
    )
    .select('id as caseId', 'reference')
    .orderBy('reference'),
);
/** Every case that somebody belongs or belonged to. */
export const casesOfPerson = (reader: Reader, personId: string) => caseRows(reader, personId);

interface MergeRow extends Omit<PersonMerge, 'keptBefore' | 'mergedBefore' | 'moved' | 'removed'> {
  keptBefore: string;
  mergedBefore: string;
  moved: string;
  removed: string;
}
const mergeRows = reading<MergeRow, [keptId: string]>((knex, keptId) =>
  knex('person_merge')
    .where('kept_id', keptId)
    .whereNull('undone_at')
    .select(
      'id',
      'kept_id as keptId',
      'merged_id as mergedId',
      'kept_before as keptBefore',
      'merged_before as mergedBefore',
      'kept_version as keptVersion',
      'moved',
      'removed',
      'merged_at as mergedAt',
      'merged_by as mergedBy',
    )
    .orderBy('merged_at', 'desc'),
);
const toMerge = ({ keptBefore, mergedBefore, moved, removed, ...row }: MergeRow): PersonMerge => ({
  ...row,
  keptBefore: JSON.parse(keptBefore) as Row,
  mergedBefore: JSON.parse(mergedBefore) as Row,
  moved: JSON.parse(moved) as Moved[],
  removed: JSON.parse(removed) as Row[],
});
/** What was merged into somebody and not taken back, latest first. */
export const mergesInto = (reader: Reader, keptId: string): PersonMerge[] =>
  mergeRows(reader, keptId).map(toMerge);

/** Of two memberships in one household the client's stays, or else the kept person's; the other is taken out. */
async function secondMemberships(trx: Knex, keptId: string, mergedId: string): Promise<Row[]> {
  const own = (await trx(participation).where('person_id', keptId).whereNull('until')) as Row[];
  const others = (await trx(participation).where('person_id', mergedId).whereNull('until')) as Row[];
  return others.flatMap((other) => {
    const kept = own.find((row) => row['case_id'] === other['case_id']);
    if (kept === undefined) return [];
    return [isClient({ relationship: other['relationship'] as Relationship }) ? kept : other];
  });
}

/**
 * Of one person a later consent renews an earlier one, of two people it does not; and a membership that is taken out takes the
 * residence title with it.
 */
async function followDeadlines(
  trx: Knex,
  { moved, removed }: Pick<PersonMerge, 'moved' | 'removed'>,
): Promise<void> {
  const consents = moved.filter(({ table }) => table === 'consent').map(({ key }) => key['case_id']);
  const cases = new Set([...consents, ...removed.map((row) => row['case_id'])].map(String));
  for (const caseId of cases) await keepEarliestDeadline(trx, participation, caseId);
}

/** Makes one person of two; both as they were, and all that moved, stay in the record of the merge. */
export async function mergePersons(
  trx: Knex,
  reader: Reader,
  merge: {
    id: string;
    caseId: string;
    keptId: string;
    mergedId: string;
    version: number;
    otherVersion: number;
  },
  details: PersonDetails,
  by: Authorship,
): Promise<number> {
  const { keptId, mergedId } = merge;
  const references = referencesToPersons(reader);
  const [kept, merged] = [await personRow(trx, keptId), await personRow(trx, mergedId)];
  if (kept === undefined || merged === undefined) throw new OperationFailure('not-found');
  if (merged['version'] !== merge.otherVersion) throw new OperationFailure('version-conflict');
  const removed = await secondMemberships(trx, keptId, mergedId);
  for (const row of removed) await trx(participation).where('id', String(row['id'])).delete();
  const moved: Moved[] = [];
  for (const { table, column, key } of references) {
    for (const row of (await trx(table).where(column, mergedId).select(key)) as Row[])
      moved.push({ table, column, key: row });
    await trx(table)
      .where(column, mergedId)
      .update({ [column]: keptId });
  }
  await followDeadlines(trx, { moved, removed });
  await trx('person').where('id', mergedId).delete();
  const version = await updatePerson(trx, merge.caseId, keptId, merge.version, details, by);
  await trx('person_merge').insert({
    id: merge.id,
    kept_id: keptId,
    merged_id: mergedId,
    kept_before: JSON.stringify(kept),
    merged_before: JSON.stringify(merged),
    kept_version: version,
    moved: JSON.stringify(moved),
    removed: JSON.stringify(removed),
    merged_at: by.now,
    merged_by: by.slotId,
  });
  return version;
}

const personRow = async (trx: Knex, id: string): Promise<Row | undefined> =>
  (await trx('person').where('id', id).first()) as Row | undefined;

/** What the kept person said right after a merge; undefined where the history does not tell. */
export function rowAfterMerge(reader: Reader, { keptId, keptVersion }: PersonMerge): Row | undefined {
  const [now] = reader.all('select * from person where id = ?', [keptId]) as Row[];
  if (now?.['version'] === keptVersion) return now;
  const [left] = reader.all(
    "select before from record_history where record_id = ? and version = ? and record_kind = 'person'",
    [keptId, keptVersion],
  ) as { before: string }[];
  return left === undefined ? undefined : (JSON.parse(left.before) as Row);
}

/** What stands in the way of taking a merge back; null when nothing does. Of several the last is taken back first. */
export function undoProblem(reader: Reader, merge: PersonMerge): UndoProblem | null {
  const { keptId, moved, removed } = merge;
  const standing = mergesInto(reader, keptId);
  if (standing.some(({ keptVersion }) => keptVersion > merge.keptVersion)) return 'kept-merged';
  const stands = ({ table, column, key }: Moved): boolean => {
    const names = Object.keys(key);
    const where = names.map((name) => `"${name}" = ?`).join(' and ');
    return (
      reader.all(`select 1 from "${table}" where ${where} and "${column}" = ?`, [
        ...names.map((name) => key[name]),
        keptId,
      ]).length === 1
    );
  };
  if (!moved.every(stands)) return 'record-changed';
  const back = moved.filter(({ table }) => table === participation).map(({ key }) => key['id']);
  /** Whether the household would have somebody twice: they left and returned, or came anew. */
  const taken = ({ case_id: caseId, person_id: personId }: Row): boolean =>
    reader
      .all(`select id from ${participation} where case_id = ? and person_id = ? and until is null`, [
        caseId,
        personId,
      ])
      .some((row) => !(personId === keptId && back.includes((row as { id: string }).id)));
  return removed.some(taken) ? 'record-changed' : null;
}

/** Where records about one person stand, each with its case. */
const personal: Readonly<Record<PersonalKind, string>> = {
  consent: 'consent as own',
  referral: 'referral as own',
  'school-entry': 'school_entry as own',
  participation: 'programme_participant join programme_participation as own on own.id = participation_id',
};

/** What was entered about the kept person since a merge, in households that both belong to. */
export function enteredSince(
  reader: Reader,
  { keptId, moved, removed, mergedAt }: PersonMerge,
): { kind: PersonalKind; count: number }[] {
  const gone = new Set(moved.filter(({ table }) => table === participation).map(({ key }) => key['id']));
  const now = reader.all(`select id, case_id as caseId from ${participation} where person_id = ?`, [
    keptId,
  ]) as { id: string; caseId: string }[];
  const casesWhere = (isGone: boolean) =>
    now.filter(({ id }) => gone.has(id) === isGone).map(({ caseId }) => caseId);
  const kept = new Set(casesWhere(false));
  const both = [
    ...casesWhere(true).filter((caseId) => kept.has(caseId)),
    ...removed.map((row) => String(row['case_id'])),
  ];
  return personalKinds
    .map((kind) => {
      const [row] = reader.all(
        `select count(*) as count from ${personal[kind]}
         where person_id = ? and own.case_id in (select value from json_each(?))
           and coalesce((select before ->> 'updated_at' from record_history
             where record_id = own.id and record_kind = '${kind}' and version = 1), own.updated_at) > ?`,
        [keptId, JSON.stringify(both), mergedAt],
      ) as { count: number }[];
      return { kind, count: row?.count ?? 0 };
    })
    .filter(({ count }) => count > 0);
}

/**
 * What was entered since in cases that only the other one belongs to is about them: it goes along. A confidential section
 * is about one person in all its states.
 */
async function takeAlong(trx: Knex, keptId: string, mergedId: string): Promise<void> {
  const theirs = `select case_id from ${participation} where person_id = ? and case_id not in
    (select case_id from ${participation} where person_id = ?
      union select id from case_file where client_id = ?)`;
  const ids = [mergedId, keptId, keptId];
  const rename = (table: string, where: string, values: readonly string[]) =>
    trx(table).where('person_id', keptId).whereRaw(where, values).update({ person_id: mergedId });
  for (const table of ['consent', 'referral', 'school_entry', 'confidential_section'])
    await rename(table, `case_id in (${theirs})`, ids);
  await rename(
    'programme_participant',
    `participation_id in (select id from programme_participation where case_id in (${theirs}))`,
    ids,
  );
  await rename(
    'confidential_section',
    '(case_id, id) in (select case_id, id from confidential_section where person_id = ?)',
    [mergedId],
  );
  for (const { case_id: caseId } of (await trx.raw(theirs, ids)) as { case_id: string }[])
    await keepEarliestDeadline(trx, participation, caseId);
}

/**
 * Gives both persons back what was theirs. The kept one gets a new version: windows still show the merged state.
 * @param seen the kept person's version, and what they say from now on
 */
export async function takeMergeBack(
  trx: Knex,
  merge: PersonMerge,
  caseId: string,
  seen: { version: number; details: PersonDetails },
  by: Authorship,
): Promise<number> {
  const { keptId, mergedId, mergedBefore } = merge;
  const { row, ...merged } = mergedBefore;
  const free = (await trx('person').where({ row }).first('row')) === undefined;
  // What is stored of them to be found may be older than the rules of today.
  const keys = personKeys(personFromRow(mergedBefore));
  await trx('person').insert({ ...(free ? mergedBefore : merged), ...keys });
  for (const { table, column, key } of merge.moved)
    await trx(table)
      .where({ ...key, [column]: keptId })
      .update({ [column]: mergedId });
  for (const membership of merge.removed) await trx(participation).insert(membership);
  await takeAlong(trx, keptId, mergedId);
  await followDeadlines(trx, merge);
  const version = await updatePerson(trx, caseId, keptId, seen.version, seen.details, by);
  await trx('person_merge').where('id', merge.id).update({ undone_at: by.now, undone_by: by.slotId });
  return version;
}
