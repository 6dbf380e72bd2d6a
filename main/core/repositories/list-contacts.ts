import type { Knex } from 'knex';
import { takeBack } from '../../../domain/directory/brought-contacts.ts';
import type { ContactPerson } from '../../../domain/directory/institution.ts';
import type { Authorship } from '../work.ts';
import { institutionById, updateInstitution } from './institutions.ts';
import type { KeptRecord } from './list-undo.ts';
import type { Reader } from './reading.ts';

/** Keeps whom an import brought to an institution that the directory had before. */
export async function noteContacts(
  trx: Knex,
  importId: string,
  institutionId: string,
  version: number,
  contacts: readonly ContactPerson[],
): Promise<void> {
  await trx('list_import_contacts').insert({
    import_id: importId,
    institution_id: institutionId,
    version,
    contacts: JSON.stringify(contacts),
  });
}

/**
 * Takes people out again who are as the import brought them; each institution as a new version.
 * @returns how many went, and who stays because somebody changed them since
 */
export async function removeContacts(
  trx: Knex,
  reader: Reader,
  importId: string,
  by: Authorship,
): Promise<{ readonly removed: number; readonly kept: readonly KeptRecord[] }> {
  const rows = (await trx('list_import_contacts')
    .where('import_id', importId)
    .select('institution_id as institutionId', 'version', 'contacts')) as {
    institutionId: string;
    version: number | null;
    contacts: string;
  }[];
  let removed = 0;
  const kept: KeptRecord[] = [];
  for (const { institutionId, version: made, contacts: text } of rows) {
    const brought = JSON.parse(text) as ContactPerson[];
    const { id: _id, version, ...details } = institutionById(reader, institutionId);
    const before = made === null ? null : await peopleIn(trx, institutionId, made);
    const taken = takeBack(details.contacts, brought, before ?? details.contacts);
    const contacts = [...taken.contacts];
    if (taken.removed > 0) await updateInstitution(trx, institutionId, version, { ...details, contacts }, by);
    removed += taken.removed;
    kept.push(
      ...taken.stay.map((one) => ({
        name: `${one.name} · ${details.name}`,
        caseId: null,
        reason: one.reason,
        listedAs: 'listedAs' in one ? one.listedAs : null,
      })),
    );
  }
  await trx('list_import_contacts').where('import_id', importId).delete();
  return { removed, kept };
}

/** Who an institution had to talk to in a version that is over; null where it is not. */
async function peopleIn(trx: Knex, id: string, version: number): Promise<ContactPerson[] | null> {
  const row = (await trx('record_history')
    .where({ record_id: id, version })
    .first(trx.raw("before ->> 'contacts' as contacts"))) as { contacts: string } | undefined;
  return row === undefined ? null : (JSON.parse(row.contacts) as ContactPerson[]);
}
