import type { InstitutionDetails } from './institution.ts';
import type { OfferDetails } from './offer.ts';

/** Records of the directory of which nothing is known yet. */

export const blankInstitution: InstitutionDetails = {
  name: '',
  recipient: null,
  street: '',
  postalCode: '',
  town: '',
  phone: '',
  email: '',
  website: '',
  note: '',
  contacts: [],
  endedOn: null,
};

/** What it is has to be chosen. */
export const blankOffer: Omit<OfferDetails, 'kind'> = {
  title: '',
  targetGroup: '',
  language: '',
  places: null,
  waitingWeeks: null,
  costs: '',
  childcare: null,
  validFrom: null,
  validTo: null,
  note: '',
};
