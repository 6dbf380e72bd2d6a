import { z } from 'zod';
import { id, longText, version } from '../validation.ts';
import { confidentialKinds } from '../vocabulary/confidential-kinds.ts';
import { choice } from './answer.ts';

/**
 * What only the responsible caseworker and their current Vertretung may read: in no print, no export, not even for the
 * Teamleitung. Each section stands for itself; it is read and searched by operations of their own, which the log records.
 */
export const confidentialDetails = z.strictObject({
  kind: choice(confidentialKinds),
  text: longText.pipe(z.string().min(1, { error: 'required' })),
});
export type ConfidentialDetails = z.infer<typeof confidentialDetails>;

/** One state of a section: who wrote it, and when (ISO UTC). */
export const confidentialState = z.object({
  version,
  kind: choice(confidentialKinds),
  text: z.string(),
  removed: z.boolean(),
  writtenAt: z.string(),
  writtenBy: z.string(),
});
export type ConfidentialState = z.infer<typeof confidentialState>;

export const confidentialSection = confidentialState.extend({
  id,
  /** What it said before, latest first. */
  earlier: z.array(confidentialState),
});
export type ConfidentialSection = z.infer<typeof confidentialSection>;

/** Neither a role that reads all cases nor a reason typed today opens these. */
export const mayReadConfidential = (
  slotId: string,
  { responsible, substitute }: { readonly responsible: string; readonly substitute: boolean },
): boolean => responsible === slotId || substitute;
