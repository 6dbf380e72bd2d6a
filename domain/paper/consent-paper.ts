import { signedEntry } from '../consent/consent.ts';
import { paperHead } from './paper-head.ts';

/** A consent, or a release from confidentiality, to read, to sign and to keep. */
export const consentPaper = paperHead.extend({
  consent: signedEntry,
});
