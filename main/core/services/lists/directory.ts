import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import {
  confirmedAgain,
  misfitOf,
  newContacts,
  newOffers,
  planImport,
} from '../../../../domain/directory/import-plan.ts';
import { readImportRow } from '../../../../domain/directory/import-row.ts';
import { contactPerson, institutionDetails } from '../../../../domain/directory/institution.ts';
import { offerDetails } from '../../../../domain/directory/offer.ts';
import { id } from '../../../../domain/validation.ts';
import {
  allInstitutions,
  insertInstitution,
  institutionById,
  updateInstitution,
} from '../../repositories/institutions.ts';
import { noteContacts } from '../../repositories/list-contacts.ts';
import { allOffers, insertOffer, offersOf } from '../../repositories/offers.ts';
import type { Transaction, Work } from '../../work.ts';
import type { ListService } from './list-service.ts';
import { readRows } from './read-rows.ts';

const unit = z.strictObject({
  /** Null: a new institution. */
  existingId: id.nullable(),
  details: institutionDetails,
  offers: z.array(offerDetails).readonly(),
  knownOffers: z.array(offerDetails).readonly(),
  contacts: z.array(contactPerson).readonly(),
});
type Unit = z.infer<typeof unit>;

/** Institutions with their offers; what the directory has is never overwritten by a list. */
export const directoryList: ListService<Unit> = {
  unit,
  judge({ reader, today }, rows, { from, to }) {
    const read = readRows(rows, (cells) => readImportRow(cells, today));
    const plan = planImport(read, { institutions: allInstitutions(reader), offers: allOffers(reader) });
    return {
      rows: plan.rows.slice(from, to).map(({ row: { line, cells, problems }, state }) => ({
        line,
        state,
        problems,
        record: {
          of: 'directory',
          institution: cells['institution'] ?? '',
          offer: cells['offer'] ?? '',
          contact: cells['contactName'] ?? '',
        },
      })),
      counts: () => plan.counts,
      units: () =>
        plan.institutions.map(({ lines, existingId, details, offers, knownOffers, contacts }) => ({
          lines,
          unit: { existingId, details, offers, knownOffers, contacts },
        })),
    };
  },
  check({ reader }) {
    const standing = allInstitutions(reader);
    return {
      misfit: (one) => {
        const problem = misfitOf(one, standing);
        return problem && { ...problem, words: one.details.name };
      },
      confirmedAgain: (one) => confirmedAgain(one, standing),
    };
  },
  async write(trx, units, importId, work) {
    const { by, today } = work;
    const listing = { listedOn: today, importId };
    for (const { existingId, details, offers, contacts } of units) {
      const institutionId = existingId ?? randomUUID();
      if (existingId === null) await insertInstitution(trx, institutionId, details, listing, by);
      // Somebody may have entered them since the list was looked at.
      for (const offer of newOffers(offersOf(work.reader, institutionId), offers))
        await insertOffer(trx, { id: randomUUID(), institutionId }, offer, listing, by);
      if (existingId !== null && contacts.length > 0)
        await addContacts(trx, existingId, contacts, importId, work);
    }
  },
};

/** A new version of what the directory has, and a note of whom the import brought, so that it can be taken back. */
async function addContacts(
  trx: Transaction,
  institutionId: string,
  listed: Unit['contacts'],
  importId: string,
  { reader, by }: Work,
): Promise<void> {
  const { id: _id, version, ...details } = institutionById(reader, institutionId);
  // Somebody may have entered them since the list was looked at.
  const added = newContacts(details.contacts, listed);
  if (added.length === 0) return;
  const contacts = [...details.contacts, ...added];
  const made = await updateInstitution(trx, institutionId, version, { ...details, contacts }, by);
  await noteContacts(trx, importId, institutionId, made, added);
}
