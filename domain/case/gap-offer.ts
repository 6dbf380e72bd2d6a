import { z } from 'zod';
import { gapKinds } from '../vocabulary/gap-kinds.ts';
import { choice } from './answer.ts';
import type { GapSignalDetails } from './gap-signal.ts';

/** Part of a form about something that failed: whether a signal shall be kept, and of what. */
export const gapOffer = z
  .strictObject({ wanted: z.boolean(), kind: choice(gapKinds).nullable() })
  .refine(({ wanted, kind }) => !wanted || kind !== null, { error: 'required', path: ['kind'] })
  .default({ wanted: false, kind: null });
export type GapOffer = z.infer<typeof gapOffer>;

export const noGapOffer: GapOffer = { wanted: false, kind: null };

/** The signal that a form asks for, with what the record around it knows; null where none is wanted. */
export const gapSignalFrom = (
  { wanted, kind }: GapOffer,
  known: Omit<GapSignalDetails, 'kind'>,
): GapSignalDetails | null => (wanted && kind !== null ? { kind, ...known } : null);
