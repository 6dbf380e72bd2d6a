import type { Knex } from 'knex';
import type { ConfidentialDetails, ConfidentialState } from '../../../domain/case/confidential.ts';
import type { Authorship } from '../work.ts';
import { reading, type Reader } from './reading.ts';

const table = 'confidential_section';

export interface SectionRow extends Omit<ConfidentialState, 'removed'> {
  id: string;
  removed: 0 | 1;
}

const stateRows = reading<SectionRow, [caseId: string, personId: string]>((knex, caseId, personId) =>
  knex(table)
    .where({ case_id: caseId, person_id: personId })
    .select(
      'id',
      'version',
      'kind',
      'body as text',
      'removed',
      'written_at as writtenAt',
      'written_by as writtenBy',
    )
    .orderBy([{ column: 'id' }, { column: 'version', order: 'desc' }]),
);

/** Every state of every section about a person in a case, the latest of each section first. */
export const sectionStates = (reader: Reader, caseId: string, personId: string): SectionRow[] =>
  stateRows(reader, caseId, personId);

const countRows = reading<{ personId: string; sections: number }, [caseId: string]>((knex, caseId) =>
  knex(`${table} as section`)
    .where('case_id', caseId)
    .where('removed', 0)
    .whereRaw(
      `version = (select max(version) from ${table} as later
        where later.case_id = section.case_id and later.id = section.id)`,
    )
    .select('person_id as personId')
    .count({ sections: '*' })
    .groupBy('person_id'),
);

/** How many sections there are about whom. */
export const sectionCounts = (reader: Reader, caseId: string) => countRows(reader, caseId);

interface FoundSection {
  caseId: string;
  reference: string;
  givenName: string;
  familyName: string;
  personId: string;
  foundGivenName: string;
  foundFamilyName: string;
  text: string;
}
const currentRows = reading<FoundSection, [responsible: string, lent: string]>((knex, ...bindings) =>
  knex.raw(
    `select case_file.id as "caseId", case_file.reference, client.given_name as "givenName",
       client.family_name as "familyName", person.id as "personId", person.given_name as "foundGivenName",
       person.family_name as "foundFamilyName", section.body as text
     from case_file
     cross join ${table} as section on section.case_id = case_file.id
     join person on person.id = section.person_id
     join person as client on client.id = case_file.client_id
     where (case_file.responsible = ? or case_file.id in (select value from json_each(?)))
       and section.removed = 0
       and section.version = (select max(version) from ${table} as later
         where later.case_id = section.case_id and later.id = section.id)
     order by case_file.reference, person.id`,
    bindings,
  ),
);

/**
 * The sections as they stand in somebody's own cases and those on loan to them. No index holds their words: whoever may not
 * read them must not find by other searches that a word exists.
 */
export const sectionsWithin = (
  reader: Reader,
  responsible: string,
  lent: readonly string[],
): FoundSection[] => currentRows(reader, responsible, JSON.stringify(lent));

/** Adds a state; the key refuses a second one with the same number. */
export async function insertSectionState(
  trx: Knex,
  { caseId, personId, id }: { caseId: string; personId: string; id: string },
  { version, kind, text, removed }: ConfidentialDetails & { version: number; removed: boolean },
  by: Authorship,
): Promise<void> {
  await trx(table).insert({
    id,
    case_id: caseId,
    person_id: personId,
    version,
    kind,
    body: text,
    removed: removed ? 1 : 0,
    written_at: by.now,
    written_by: by.slotId,
  });
}
