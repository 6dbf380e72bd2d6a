import type { GapSignalDetails } from '../../../domain/case/gap-signal.ts';
import { measureDetails, type Goal, type MeasureDetails } from '../../../domain/case/plan.ts';
import type { z } from 'zod';
import { gapOffer, gapSignalFrom } from '../gaps/gap-offer.ts';
import { findStep } from './plan-records.ts';

/** A measure as its forms ask for it: with the offer to keep a signal of what is lacking. */
export const measureForm = measureDetails.safeExtend({ signal: gapOffer });
export type MeasureForm = z.output<typeof measureForm>;

/** States in which a measure could not be done. */
export const failedStates: readonly MeasureDetails['state'][] = ['not-possible', 'rejected'];

/** What the form means to core: the measure, and beside it the signal. */
export function splitMeasureForm(
  { signal, ...details }: MeasureForm,
  { goals, stepId, today }: { goals: readonly Goal[]; stepId: string; today: string },
): { details: MeasureDetails; signal: GapSignalDetails | null } {
  const known = {
    fieldOfAction: findStep(goals, stepId)?.goal.fieldOfAction ?? null,
    institution: details.institution,
    institutionId: details.institutionId,
    words: details.notPossibleNote,
    noticedOn: details.answeredOn ?? today,
  };
  return {
    details,
    signal: failedStates.includes(details.state) ? gapSignalFrom(signal, known) : null,
  };
}
