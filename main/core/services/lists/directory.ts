import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { planImport } from '../../../../domain/directory/import-plan.ts';
import { readImportRow } from '../../../../domain/directory/import-row.ts';
import { institutionDetails } from '../../../../domain/directory/institution.ts';
import { offerDetails } from '../../../../domain/directory/offer.ts';
import { id } from '../../../../domain/validation.ts';
import { allInstitutions, insertInstitution } from '../../repositories/institutions.ts';
import { allOffers, insertOffer } from '../../repositories/offers.ts';
import type { ListService } from './list-service.ts';
import { readRows } from './read-rows.ts';

const unit = z.strictObject({
  /** Null: a new institution. */
  existingId: id.nullable(),
  details: institutionDetails.nullable(),
  offers: z.array(offerDetails),
});

/** Institutions with their offers; what the directory has is never overwritten by a list. */
export const directoryList: ListService<z.infer<typeof unit>> = {
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
        },
      })),
      counts: () => plan.counts,
      units: () =>
        plan.institutions.map(({ existingId, details, offers }) => ({
          existingId,
          details,
          offers: [...offers],
        })),
    };
  },
  async write(trx, units, importId, { by, today }) {
    const listing = { listedOn: today, importId };
    for (const { existingId, details, offers } of units) {
      const institutionId = existingId ?? randomUUID();
      if (details !== null) await insertInstitution(trx, institutionId, details, listing, by);
      for (const offer of offers)
        await insertOffer(trx, { id: randomUUID(), institutionId }, offer, listing, by);
    }
  },
};
