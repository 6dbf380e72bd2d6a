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
