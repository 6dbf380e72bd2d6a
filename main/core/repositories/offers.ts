import type { Knex } from 'knex';
import type { Offer, OfferDetails } from '../../../domain/directory/offer.ts';
import type { OfferTally } from '../../../domain/directory/offer-use.ts';
import { searchKey } from '../../../domain/directory/search-key.ts';
import { OperationFailure } from '../../../domain/contract/errors.ts';
import type { Authorship } from '../work.ts';
import { asRow, selected } from './columns.ts';
import type { Listing } from './institutions.ts';
import { reading, type Reader } from './reading.ts';
import { insertVersioned, updateVersioned } from './versioned.ts';

const detailFields = [
  'title',
  'kind',
  'targetGroup',
  'language',
  'places',
  'waitingWeeks',
  'costs',
  'childcare',
  'validFrom',
  'validTo',
  'note',
] as const satisfies readonly (keyof OfferDetails)[];
const allFields = ['id', 'institutionId', ...detailFields, 'version'];

export interface ListedOffer extends Offer {
  listedOn: string;
  searchKey: string;
}

const listRows = reading<ListedOffer, []>((knex) =>
  knex('offer')
    .join('institution', 'institution.id', 'offer.institution_id')
    .select(selected([...allFields, 'listedOn', 'searchKey'], 'offer'))
    .orderBy(['offer.name_key', 'institution.name_key']),
);
/** Every offer of the directory, by title. */
export const allOffers = (reader: Reader): ListedOffer[] => listRows(reader);

const ofInstitutionRows = reading<ListedOffer, [institutionId: string]>((knex, institutionId) =>
  knex('offer')
    .where('institution_id', institutionId)
    .select(selected([...allFields, 'listedOn', 'searchKey']))
    .orderBy('name_key'),
);
export const offersOf = (reader: Reader, institutionId: string): ListedOffer[] =>
  ofInstitutionRows(reader, institutionId);

const oneRows = reading<Offer, [id: string]>((knex, id) =>
  knex('offer').where('id', id).select(selected(allFields)),
);
/** @throws OperationFailure `not-found` */
export function offerById(reader: Reader, id: string): Offer {
  const [row] = oneRows(reader, id);
  if (row === undefined) throw new OperationFailure('not-found');
  return row;
}

type TallyRow = Omit<OfferTally, 'reason'> & { offerId: string; reason: string };
const tallyRows = reading<TallyRow, [from: string]>((knex, from) =>
  knex('offer_tally')
    .where('year', '>=', from)
    .where('uses', '>', 0)
    .select(['offer_id as offerId', 'source', 'state', 'reason', 'uses']),
);
/** How often each offer was named since the beginning of a year, by offer. */
export function talliesSince(reader: Reader, year: string): Map<string, OfferTally[]> {
  const byOffer = new Map<string, OfferTally[]>();
  for (const { offerId, reason, ...tally } of tallyRows(reader, year)) {
    const known = byOffer.get(offerId);
    const entry = { ...tally, reason: reason === '' ? null : reason };
    if (known === undefined) byOffer.set(offerId, [entry]);
    else known.push(entry);
  }
  return byOffer;
}

const toRow = (details: OfferDetails) => ({
  ...asRow(details, detailFields),
  name_key: searchKey(details.title),
  search_key: searchKey([details.title, details.targetGroup, details.language].join(' ')),
});

export const insertOffer = (
  trx: Knex,
  { id, institutionId }: Pick<Offer, 'id' | 'institutionId'>,
  details: OfferDetails,
  { listedOn, importId }: Listing,
  by: Authorship,
): Promise<number> =>
  insertVersioned(
    trx,
    'offer',
    { id, institution_id: institutionId, ...toRow(details), listed_on: listedOn, import_id: importId },
    by,
  );

export const updateOffer = (
  trx: Knex,
  { id, institutionId }: Pick<Offer, 'id' | 'institutionId'>,
  version: number,
  details: OfferDetails,
  by: Authorship,
): Promise<number> =>
  updateVersioned(
    trx,
    { table: 'offer', kind: 'offer', caseId: null, key: { id, institution_id: institutionId } },
    version,
    toRow(details),
    by,
  );
