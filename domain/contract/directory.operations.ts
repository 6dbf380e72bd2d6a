import { z } from 'zod';
import { choice } from '../case/answer.ts';
import { institution, institutionDetails } from '../directory/institution.ts';
import { offer, offerDetails } from '../directory/offer.ts';
import { offerUses } from '../directory/offer-use.ts';
import { id, shortText, version } from '../validation.ts';
import { consentRecipients } from '../vocabulary/consent-recipients.ts';
import { measureKinds } from '../vocabulary/measure-kinds.ts';
import { operation } from './operation.ts';

const saved = z.object({ id, version });

/** An offer as lists show it: where it is, and what the cases of this and the last year say about it. */
export const offerRow = offer.safeExtend({
  institutionName: z.string(),
  town: z.string(),
  /** False before and after its validity, and when its institution has ended. */
  offered: z.boolean(),
  use: z.enum(offerUses),
  named: z.number(),
  full: z.number(),
});
export type OfferRow = z.infer<typeof offerRow>;

export const institutionRow = institution
  .pick({ id: true, name: true, recipient: true, town: true, phone: true, endedOn: true })
  .extend({ offers: z.number(), contactPersons: z.number() });
export type InstitutionRow = z.infer<typeof institutionRow>;

export const offerFilter = z.strictObject({
  text: shortText,
  kind: choice(measureKinds).nullable(),
  use: z.enum(['unused', 'always-full']).nullable(),
  /** Only what certainly has childcare. */
  childcare: z.boolean(),
  /** What is over, or not yet begun, stays out unless asked for. */
  withEnded: z.boolean(),
});
export type OfferFilter = z.infer<typeof offerFilter>;

export const institutionFilter = z.strictObject({
  text: shortText,
  recipient: choice(consentRecipients).nullable(),
  withEnded: z.boolean(),
});
export type InstitutionFilter = z.infer<typeof institutionFilter>;

const noCase = 'The directory names bodies and what they offer; nothing of a case is read.';

export const directoryOperations = {
  'directory.offers': operation({
    input: z.strictObject({ filter: offerFilter }),
    output: z.object({ rows: z.array(offerRow), total: z.number() }),
    permission: 'directory.read',
    audit: { none: noCase },
  }),
  'directory.institutions': operation({
    input: z.strictObject({ filter: institutionFilter }),
    output: z.object({ rows: z.array(institutionRow), total: z.number() }),
    permission: 'directory.read',
    audit: { none: noCase },
  }),
  'directory.institution': operation({
    input: z.strictObject({ institutionId: id }),
    output: z.object({ institution, offers: z.array(offerRow) }),
    permission: 'directory.read',
    audit: { none: noCase },
  }),
  /** What a measure or a referral can name today, in few words, for fields that look it up while one types. */
  'directory.choices': operation({
    input: z.strictObject({}),
    output: z.object({
      institutions: z.array(institution.pick({ id: true, name: true, recipient: true, town: true })),
      offers: z.array(
        z.object({
          id,
          institutionId: id,
          title: z.string(),
          kind: choice(measureKinds),
          waitingWeeks: z.number().nullable(),
        }),
      ),
    }),
    permission: 'directory.read',
    audit: { none: noCase },
  }),
  /** Creates (`institutionId: null`) or changes an institution; it is ended by its last day, never deleted. */
  'directory.saveInstitution': operation({
    input: z.strictObject({ institutionId: id.nullable(), version, details: institutionDetails }),
    output: saved,
    permission: 'directory.write',
    audit: { event: 'directory.institutionSaved', durability: 'change' },
  }),
  'directory.saveOffer': operation({
    input: z.strictObject({ institutionId: id, offerId: id.nullable(), version, details: offerDetails }),
    output: saved,
    permission: 'directory.write',
    audit: { event: 'directory.offerSaved', durability: 'change' },
  }),
} as const;
