import { blankOffer } from '../../../domain/directory/blank.ts';
import type { InstitutionDetails } from '../../../domain/directory/institution.ts';
import type { OfferDetails } from '../../../domain/directory/offer.ts';
import type { Caller } from '../../stories/enter-story.ts';
import { institution as blankInstitution } from '../../stories/parts.ts';

export const institutionOf = (fields: Partial<InstitutionDetails> = {}): InstitutionDetails =>
  blankInstitution({
    name: 'Volkshochschule Detmold',
    recipient: 'course-provider',
    street: 'Krumme Straße 20',
    postalCode: '32756',
    town: 'Detmold',
    ...fields,
  });

export const offerOf = (fields: Partial<OfferDetails> = {}): OfferDetails => ({
  ...blankOffer,
  title: 'Berufssprachkurs B2 Pflege',
  kind: 'bsk-b2',
  ...fields,
});

/** An institution of the directory with one offer. */
export async function enterOffer(call: Caller, institution = institutionOf(), offer = offerOf()) {
  const { id: institutionId } = await call('directory.saveInstitution', {
    institutionId: null,
    version: 0,
    details: institution,
  });
  const { id: offerId } = await call('directory.saveOffer', {
    institutionId,
    offerId: null,
    version: 0,
    details: offer,
  });
  return { institutionId, offerId };
}
