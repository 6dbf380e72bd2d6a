import { z } from 'zod';
import { id, longText, pastDate, shortText, version } from '../validation.ts';
import { fieldsOfAction } from '../vocabulary/fields-of-action.ts';
import { gapKinds, type GapKind } from '../vocabulary/gap-kinds.ts';
import type { NotPossibleReason } from '../vocabulary/not-possible-reasons.ts';
import { choice } from './answer.ts';

/** What led to a signal: somebody noticed it, or it came up with something else that failed. */
export const gapOrigins = ['manual', 'measure', 'referral', 'interpreter', 'contact'] as const;
export type GapOrigin = (typeof gapOrigins)[number];

/** One case's sign of something that the support system lacks. Patterns over many cases are made of these later. */
export const gapSignalDetails = z.strictObject({
  kind: choice(gapKinds),
  fieldOfAction: choice(fieldsOfAction).nullable(),
  institution: shortText,
  /** The same in the directory, where it stands there. */
  institutionId: id.nullable().default(null),
  words: longText,
  noticedOn: pastDate,
});
export type GapSignalDetails = z.infer<typeof gapSignalDetails>;

export const gapSignal = gapSignalDetails.extend({
  id,
  version,
  origin: z.enum(gapOrigins),
  measureId: id.nullable(),
  referralId: id.nullable(),
  /** The request for an interpreter, or the contact, that says so; the signal follows where it is corrected. */
  requestId: id.nullable(),
  contactId: id.nullable(),
  /** When somebody said that it was none; it counts no longer and can be brought back. */
  withdrawnOn: z.string().nullable(),
});
export type GapSignal = z.infer<typeof gapSignal>;

const kindByReason: Readonly<Record<NotPossibleReason, GapKind | null>> = {
  'no-offer': 'no-offer',
  'waiting-time': 'no-place',
  'offer-full': 'no-place',
  'no-funding': 'no-funding',
  'no-access-by-status': 'legal-situation',
  'no-childcare': 'no-childcare',
  'no-interpreter': 'no-interpreter',
  distance: 'access-barrier',
  'unclear-responsibility': 'cooperation',
  'refused-by-body': 'refused-by-body',
  'missing-documents': null,
  health: null,
  'not-wanted': null,
  'no-longer-needed': null,
  other: null,
};

/** The signal that a reason suggests; null where the reason does not lie in the support system. */
export const gapKindFor = (reason: NotPossibleReason): GapKind | null => kindByReason[reason];
