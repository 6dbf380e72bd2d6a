import type { Knex } from 'knex';
import type { ContactPerson } from '../../../domain/directory/institution.ts';
import type { Authorship } from '../work.ts';
import { institutionById, updateInstitution } from './institutions.ts';
import type { Reader } from './reading.ts';

/** Keeps whom an import brought to an institution that the directory had before. */
export async function noteContacts(
  trx: Knex,
  importId: string,
  institutionId: string,
  contacts: readonly ContactPerson[],
): Promise<void> {
  await trx('list_import_contacts').insert({
    import_id: importId,
    institution_id: institutionId,
    contacts: JSON.stringify(contacts),
  });
}

const isSame = (one: ContactPerson, other: ContactPerson): boolean =>
  (['name', 'task', 'phone', 'email'] as const).every((field) => one[field] === other[field]);

/**
 * Takes people out again who are as the import brought them; each institution as a new version.
 * @returns how many went, and the names of those who stay because somebody changed them since
 */
export async function removeContacts(
  trx: Knex,
  reader: Reader,
  importId: string,
  by: Authorship,
): Promise<{ readonly removed: number; readonly kept: readonly string[] }> {
  const rows = (await trx('list_import_contacts')
    .where('import_id', importId)
    .select('institution_id as institutionId', 'contacts')) as { institutionId: string; contacts: string }[];
  let removed = 0;
  const kept: string[] = [];
  for (const { institutionId, contacts: text } of rows) {
    const brought = JSON.parse(text) as ContactPerson[];
    const { id: _id, version, ...details } = institutionById(reader, institutionId);
    const contacts = details.contacts.filter((now) => !brought.some((one) => isSame(one, now)));
    const gone = details.contacts.length - contacts.length;
    const changed = contacts.filter((now) => brought.some(({ name }) => name === now.name));
    kept.push(...changed.map(({ name }) => `${name} · ${details.name}`));
    if (gone > 0) await updateInstitution(trx, institutionId, version, { ...details, contacts }, by);
    removed += gone;
  }
  await trx('list_import_contacts').where('import_id', importId).delete();
  return { removed, kept };
}
