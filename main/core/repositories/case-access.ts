import type { Knex } from 'knex';
import type { Authorship } from '../work.ts';
import { reading, type Reader } from './reading.ts';

const accessRows = reading<{ caseId: string }, [slotId: string, day: string, caseId: string]>(
  (knex, slotId, day, caseId) =>
    knex('case_access')
      .where('slot_id', slotId)
      .where('valid_on', day)
      .where('case_id', caseId)
      .select('case_id as caseId')
      .limit(1),
);

/** True when this person gave a reason for opening this case today. */
export const hasAccess = (reader: Reader, slotId: string, day: string, caseId: string): boolean =>
  accessRows(reader, slotId, day, caseId).length > 0;

const accessListRows = reading<
  { caseId: string; reference: string; givenName: string; familyName: string },
  [slotId: string, day: string]
>((knex, slotId, day) =>
  knex('case_access')
    .join('case_file', 'case_file.id', 'case_access.case_id')
    .join('person', 'person.id', 'case_file.client_id')
    .where('case_access.slot_id', slotId)
    .where('case_access.valid_on', day)
    .distinct('case_file.id as caseId', 'reference', 'given_name as givenName', 'family_name as familyName'),
);
export const accessedToday = (reader: Reader, slotId: string, day: string) =>
  accessListRows(reader, slotId, day);

export async function insertAccess(
  trx: Knex,
  access: { caseId: string; day: string; reason: string; reasonText: string },
  by: Authorship,
): Promise<void> {
  await trx('case_access').insert({
    case_id: access.caseId,
    slot_id: by.slotId,
    valid_on: access.day,
    reason: access.reason,
    reason_text: access.reasonText,
    recorded_at: by.now,
  });
}
