import type { Knex } from 'knex';
import { OperationFailure } from '../../../domain/contract/errors.ts';
import type { ListedGroup } from '../../../domain/contract/programme.operations.ts';
import type { GroupDetails } from '../../../domain/programme/group.ts';
import type { Authorship } from '../work.ts';
import { asRow, selected } from './columns.ts';
import { reading, type Reader } from './reading.ts';
import { insertVersioned, updateVersioned } from './versioned.ts';

const detailFields = [
  'kind',
  'place',
  'institutionId',
  'guide',
  'guideContact',
  'languages',
  'schedule',
  'places',
  'startsOn',
  'endsOn',
  'note',
] as const satisfies readonly (keyof GroupDetails)[];
const table = 'programme_group';

type GroupRow = Omit<ListedGroup, 'languages'> & { languages: string };

const toGroup = ({ languages, ...row }: GroupRow): ListedGroup => ({
  ...row,
  languages: JSON.parse(languages) as ListedGroup['languages'],
});

/** Families that have not ended, by whether a place is kept for them. */
const families = (condition: string) =>
  `(select count(*) from programme_participation as one
    where one.group_id = ${table}.id and one.ended_on is null and ${condition})`;

const groupQuery = (knex: Knex) =>
  knex(table).select([
    ...selected(['id', ...detailFields, 'version'], table),
    knex.raw(`${families('one.joined_on is not null')} as taken`),
    knex.raw(`${families('one.joined_on is null')} as waiting`),
  ]);

const listRows = reading<GroupRow, []>((knex) => groupQuery(knex).orderBy(['kind', 'place', 'id']));
/** Every group, ended ones included: a county has some hundred over the years. */
export const allGroups = (reader: Reader): ListedGroup[] => listRows(reader).map(toGroup);

const oneRows = reading<GroupRow, [id: string]>((knex, id) => groupQuery(knex).where(`${table}.id`, id));
/** @throws OperationFailure `not-found` */
export function groupById(reader: Reader, id: string): ListedGroup {
  const [row] = oneRows(reader, id);
  if (row === undefined) throw new OperationFailure('not-found');
  return toGroup(row);
}

export const insertGroup = (trx: Knex, id: string, details: GroupDetails, by: Authorship): Promise<number> =>
  insertVersioned(trx, table, { id, ...asRow(details, detailFields) }, by);

export const updateGroup = (
  trx: Knex,
  id: string,
  version: number,
  details: GroupDetails,
  by: Authorship,
): Promise<number> =>
  updateVersioned(
    trx,
    { table, kind: 'programme-group', caseId: null, key: { id } },
    version,
    asRow(details, detailFields),
    by,
  );
