import { randomUUID } from 'node:crypto';
import type { Knex } from 'knex';
import type { ParticipationInCase } from '../../../domain/contract/programme.operations.ts';
import type {
  Participation,
  ParticipationDetails,
  ParticipationEnd,
} from '../../../domain/programme/participation.ts';
import type { CasePhase } from '../../../domain/vocabulary/case-phases.ts';
import type { Authorship } from '../work.ts';
import { asRow, fullName, selected } from './columns.ts';
import { reading, type Reader } from './reading.ts';
import { insertVersioned, updateVersioned } from './versioned.ts';

const detailFields = [
  'groupId',
  'registeredOn',
  'joinedOn',
  'measureId',
] as const satisfies readonly (keyof ParticipationDetails)[];
const endFields = ['endedOn', 'endReason', 'endNote'] as const satisfies readonly (keyof ParticipationEnd)[];
const groupFields = ['kind', 'place', 'institutionId', 'schedule', 'guide', 'startsOn', 'endsOn'] as const;
const table = 'programme_participation';
const columns = selected(['id', ...detailFields, ...endFields, 'version'], table);
/** JSON: who of the family comes. After a merge two lines may name one person. */
const participants = (what: string) =>
  `(select json_group_array(distinct ${what}) from programme_participant as one
    join person on person.id = one.person_id where one.participation_id = ${table}.id)`;
const who = `${participants('one.person_id')} as "personIds"`;

type Row = Omit<Participation, 'personIds'> & { personIds: string };
type CaseRow = Row & ParticipationInCase['group'];

const caseRows = reading<CaseRow, [caseId: string]>((knex, caseId) =>
  knex(table)
    .join('programme_group', 'programme_group.id', `${table}.group_id`)
    .where(`${table}.case_id`, caseId)
    .select([...columns, knex.raw(who), ...selected(groupFields, 'programme_group')])
    .orderByRaw(`${table}.ended_on is not null, ${table}.registered_on desc, ${table}.id`),
);
/** The groups in which a family of a case takes or took part: what has not ended first. */
export const participationsOf = (reader: Reader, caseId: string): ParticipationInCase[] =>
  caseRows(reader, caseId).map(
    ({ personIds, kind, place, institutionId, schedule, guide, startsOn, endsOn, ...row }) => ({
      ...row,
      personIds: JSON.parse(personIds) as string[],
      group: { kind, place, institutionId, schedule, guide, startsOn, endsOn },
    }),
  );

export type FamilyRow = Participation & {
  caseId: string;
  reference: string;
  clientGivenName: string;
  clientFamilyName: string;
  responsible: string;
  phase: CasePhase;
  names: string[];
};

const familyRows = reading<
  Omit<FamilyRow, 'personIds' | 'names'> & { personIds: string; names: string },
  [groupId: string]
>((knex, groupId) =>
  knex(table)
    .join('case_file', 'case_file.id', `${table}.case_id`)
    .join('person as client', 'client.id', 'case_file.client_id')
    .where(`${table}.group_id`, groupId)
    .select([
      ...columns,
      knex.raw(who),
      knex.raw(`${participants(fullName('person'))} as names`),
      'case_file.id as caseId',
      'case_file.reference as reference',
      'case_file.responsible as responsible',
      'case_file.phase as phase',
      'client.given_name as clientGivenName',
      'client.family_name as clientFamilyName',
    ])
    .orderBy(['client.family_name', 'client.given_name', `${table}.id`]),
);
/** Everybody's families in a group, by name. The caller keeps back what is not to be seen. */
export const familiesOf = (reader: Reader, groupId: string): FamilyRow[] =>
  familyRows(reader, groupId).map(({ personIds, names, ...row }) => ({
    ...row,
    personIds: JSON.parse(personIds) as string[],
    names: JSON.parse(names) as string[],
  }));

export async function insertParticipation(
  trx: Knex,
  caseId: string,
  id: string,
  details: ParticipationDetails,
  by: Authorship,
): Promise<number> {
  const version = await insertVersioned(
    trx,
    table,
    { id, case_id: caseId, ...asRow(details, detailFields) },
    by,
  );
  await keepParticipants(trx, id, details.personIds);
  return version;
}

const targetOf = (caseId: string, id: string) => ({
  table,
  kind: 'participation',
  caseId,
  key: { id, case_id: caseId },
});

export async function updateParticipation(
  trx: Knex,
  caseId: string,
  id: string,
  version: number,
  details: ParticipationDetails,
  by: Authorship,
): Promise<number> {
  const next = await updateVersioned(trx, targetOf(caseId, id), version, asRow(details, detailFields), by);
  await keepParticipants(trx, id, details.personIds);
  return next;
}

export const endParticipation = (
  trx: Knex,
  caseId: string,
  id: string,
  version: number,
  end: ParticipationEnd,
  by: Authorship,
): Promise<number> => updateVersioned(trx, targetOf(caseId, id), version, asRow(end, endFields), by);

/** Lines that stay are left alone: a merge of persons can still be taken back then. */
async function keepParticipants(trx: Knex, participationId: string, personIds: readonly string[]) {
  const lines = trx('programme_participant').where('participation_id', participationId);
  const known = (await lines.clone().select('person_id')) as { person_id: string }[];
  await lines.clone().whereNotIn('person_id', personIds).delete();
  for (const personId of personIds) {
    if (known.some((line) => line.person_id === personId)) continue;
    await trx('programme_participant').insert({
      id: randomUUID(),
      participation_id: participationId,
      person_id: personId,
    });
  }
}
