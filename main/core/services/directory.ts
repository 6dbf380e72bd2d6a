import { randomUUID } from 'node:crypto';
import { OperationFailure } from '../../../domain/contract/errors.ts';
import type { OfferRow } from '../../../domain/contract/directory.operations.ts';
import type { Output, ParsedInput } from '../../../domain/contract/operations.ts';
import { isEndedOn, type Institution } from '../../../domain/directory/institution.ts';
import { isOfferedOn } from '../../../domain/directory/offer.ts';
import { countUses, offerUse, type OfferTally } from '../../../domain/directory/offer-use.ts';
import { matchesKey } from '../../../domain/directory/search-key.ts';
import {
  allInstitutions,
  insertInstitution,
  institutionById,
  updateInstitution,
} from '../repositories/institutions.ts';
import {
  allOffers,
  insertOffer,
  offerById,
  offersOf,
  talliesSince,
  updateOffer,
  type ListedOffer,
} from '../repositories/offers.ts';
import type { Work } from '../work.ts';

/** What was in demand the year before last says little about today. */
const yearsCounted = 1;

const talliesOf = ({ reader, today }: Work) =>
  talliesSince(reader, String(Number(today.slice(0, 4)) - yearsCounted));

function toRow(
  { searchKey: _searchKey, listedOn, ...offer }: ListedOffer,
  institution: Pick<Institution, 'name' | 'town' | 'endedOn'>,
  tallies: readonly OfferTally[],
  today: string,
): OfferRow {
  const counts = countUses(tallies);
  return {
    ...offer,
    institutionName: institution.name,
    town: institution.town,
    offered: isOfferedOn(offer, today) && !isEndedOn(institution, today),
    use: offerUse(counts, { listedOn, validFrom: offer.validFrom }, today),
    named: counts.named,
    full: counts.full,
  };
}

interface Named {
  readonly institutionId: string | null;
  readonly offerId: string | null;
}

/** What a record names must stand in the directory, and an offer at its own institution. @throws OperationFailure `not-found` */
export function requireListed({ reader }: Work, { institutionId, offerId }: Named): void {
  if (institutionId !== null) institutionById(reader, institutionId);
  if (offerId !== null && offerById(reader, offerId).institutionId !== institutionId)
    throw new OperationFailure('not-found');
}

/** The directory is small and its use is worked out, so it is filtered here and not in the database. */
export function listOffers(
  work: Work,
  { filter }: ParsedInput<'directory.offers'>,
): Output<'directory.offers'> {
  const { reader, today } = work;
  const institutions = new Map(allInstitutions(reader).map((one) => [one.id, one]));
  const tallies = talliesOf(work);
  const rows = allOffers(reader).flatMap((offer) => {
    const institution = institutions.get(offer.institutionId);
    if (institution === undefined) return [];
    if (!matchesKey(`${offer.searchKey} ${institution.searchKey}`, filter.text)) return [];
    return [toRow(offer, institution, tallies.get(offer.id) ?? [], today)];
  });
  const wanted = rows.filter(
    (row) =>
      (filter.kind === null || row.kind === filter.kind) &&
      (filter.use === null || row.use === filter.use) &&
      (!filter.childcare || row.childcare === 'yes') &&
      (filter.withEnded || row.offered),
  );
  return { rows: wanted, total: wanted.length };
}

export function listInstitutions(
  { reader, today }: Work,
  { filter }: ParsedInput<'directory.institutions'>,
): Output<'directory.institutions'> {
  const offers = Map.groupBy(allOffers(reader), ({ institutionId }) => institutionId);
  const rows = allInstitutions(reader)
    .filter(
      (one) =>
        matchesKey(one.searchKey, filter.text) &&
        (filter.recipient === null || one.recipient === filter.recipient) &&
        (filter.withEnded || !isEndedOn(one, today)),
    )
    .map(({ id, name, recipient, town, phone, endedOn, contacts }) => ({
      id,
      name,
      recipient,
      town,
      phone,
      endedOn,
      contactPersons: contacts.length,
      offers: (offers.get(id) ?? []).filter((offer) => isOfferedOn(offer, today)).length,
    }));
  return { rows, total: rows.length };
}

/** @throws OperationFailure `not-found` */
export function openInstitution(
  work: Work,
  { institutionId }: ParsedInput<'directory.institution'>,
): Output<'directory.institution'> {
  const { reader, today } = work;
  const institution = institutionById(reader, institutionId);
  const tallies = talliesOf(work);
  return {
    institution,
    offers: offersOf(reader, institutionId).map((offer) =>
      toRow(offer, institution, tallies.get(offer.id) ?? [], today),
    ),
  };
}

export function choices({ reader, today }: Work): Output<'directory.choices'> {
  const institutions = allInstitutions(reader).filter((one) => !isEndedOn(one, today));
  const there = new Set(institutions.map(({ id }) => id));
  return {
    institutions: institutions.map(({ id, name, recipient, town }) => ({ id, name, recipient, town })),
    offers: allOffers(reader)
      .filter((offer) => there.has(offer.institutionId) && isOfferedOn(offer, today))
      .map(({ id, institutionId, title, kind, waitingWeeks }) => ({
        id,
        institutionId,
        title,
        kind,
        waitingWeeks,
      })),
  };
}

export async function saveInstitution(
  work: Work,
  { institutionId, version, details }: ParsedInput<'directory.saveInstitution'>,
): Promise<Output<'directory.saveInstitution'>> {
  const id = institutionId ?? randomUUID();
  return work.change({ detail: { institution: id } }, async (trx) => ({
    id,
    version:
      institutionId === null
        ? await insertInstitution(trx, id, details, { listedOn: work.today, importId: null }, work.by)
        : await updateInstitution(trx, id, version, details, work.by),
  }));
}

/** @throws OperationFailure `not-found` where the institution, or the offer at this institution, is unknown */
export async function saveOffer(
  work: Work,
  { institutionId, offerId, version, details }: ParsedInput<'directory.saveOffer'>,
): Promise<Output<'directory.saveOffer'>> {
  institutionById(work.reader, institutionId);
  const id = offerId ?? randomUUID();
  const offer = { id, institutionId };
  return work.change({ detail: { offer: id } }, async (trx) => ({
    id,
    version:
      offerId === null
        ? await insertOffer(trx, offer, details, { listedOn: work.today, importId: null }, work.by)
        : await updateOffer(trx, offer, version, details, work.by),
  }));
}
