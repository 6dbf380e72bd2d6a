import { z } from 'zod';
import { choice } from '../case/answer.ts';
import { letterDetails } from '../case/client-letter.ts';
import { consentDetails } from '../consent/consent.ts';
import { id } from '../validation.ts';
import { printLanguages } from '../vocabulary/print-languages.ts';

/** The language beside German; `de` for German alone. */
const language = choice(printLanguages);

/** What somebody wants on paper. Every kind stands in `paper-kinds.ts` too. */
export const paper = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('plan'), caseId: id, number: z.int().positive(), language }),
  z.strictObject({ kind: z.literal('letter'), caseId: id, referralId: id }),
  z.strictObject({
    kind: z.literal('client-letter'),
    caseId: id,
    /** One that left, or one that still stands in the form: it is kept when it leaves. */
    letter: z.union([id, letterDetails]),
  }),
  z.strictObject({
    kind: z.literal('consent'),
    caseId: id,
    /** One of the ledger, or one that still stands in the form: it is signed before it is recorded. */
    consent: z.union([id, consentDetails]),
    language,
  }),
  z.strictObject({ kind: z.literal('notice'), caseId: id, noticeId: id }),
  z.strictObject({ kind: z.literal('closing'), caseId: id, language }),
  z.strictObject({ kind: z.literal('check'), caseId: id, language }),
  z.strictObject({ kind: z.literal('overview'), caseId: id, language }),
]);
export type Paper = z.infer<typeof paper>;
export type PaperOf<Kind extends Paper['kind']> = Extract<Paper, { kind: Kind }>;
