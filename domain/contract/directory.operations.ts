import { z } from 'zod';
import { choice } from '../case/answer.ts';
import { importFields } from '../directory/import-columns.ts';
import { importRowStates } from '../directory/import-plan.ts';
import { institution, institutionDetails } from '../directory/institution.ts';
import { offer, offerDetails } from '../directory/offer.ts';
import { offerUses } from '../directory/offer-use.ts';
import { id, requiredText, shortText, validationCodes, version } from '../validation.ts';
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

/** A county's list with long remarks has some hundred kilobytes. */
export const mostListCharacters = 2_000_000;
export const mostListRows = 5000;

const importInput = z.strictObject({
  text: z.string().max(mostListCharacters, { error: 'too-long' }),
  /** What each column holds; null asks for a guess by the headings. */
  columns: z.array(z.enum(importFields).nullable()).max(100).nullable(),
});

const importCounts = z.object({ institutions: z.number(), offers: z.number(), keptBack: z.number() });

export const importPreview = z.object({
  columns: z.array(z.object({ heading: z.string(), field: z.enum(importFields).nullable() })),
  rows: z.array(
    z.object({
      line: z.number(),
      institution: z.string(),
      offer: z.string(),
      state: z.enum(importRowStates),
      /** With the heading of the file; null where the file has no column for it. */
      problems: z.array(
        z.object({
          field: z.enum(importFields),
          heading: z.string().nullable(),
          code: z.enum(validationCodes),
        }),
      ),
    }),
  ),
  counts: importCounts,
});
export type ImportPreview = z.infer<typeof importPreview>;

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
  /** What reading a list would do, row by row; nothing is written. */
  'directory.previewImport': operation({
    input: importInput,
    output: importPreview,
    permission: 'directory.write',
    audit: { none: noCase },
  }),
  /** Writes what the preview showed; refused when the directory has changed in a way that makes it another result. */
  'directory.import': operation({
    input: importInput.extend({ fileName: requiredText, confirmed: importCounts }),
    output: z.object({ id }),
    permission: 'directory.write',
    audit: { event: 'directory.imported', durability: 'change' },
  }),
  'directory.imports': operation({
    input: z.strictObject({}),
    output: z.object({
      imports: z.array(
        importCounts.extend({
          id,
          fileName: z.string(),
          importedAt: z.string(),
          importedBy: z.string(),
          undoneAt: z.string().nullable(),
        }),
      ),
    }),
    permission: 'directory.read',
    audit: { none: noCase },
  }),
  /** Takes back a whole import; what was edited since, or is named by a case, stays. */
  'directory.undoImport': operation({
    input: z.strictObject({ importId: id }),
    output: z.object({ removed: z.number(), kept: z.number() }),
    permission: 'directory.write',
    audit: { event: 'directory.importUndone', durability: 'change' },
  }),
} as const;
