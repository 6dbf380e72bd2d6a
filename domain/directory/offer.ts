import { z } from 'zod';
import { choice } from '../case/answer.ts';
import { count, date, id, longText, requiredText, shortText, version } from '../validation.ts';
import { measureKinds } from '../vocabulary/measure-kinds.ts';

export const childcareAnswers = ['yes', 'no'] as const;

/** What an institution offers. Only title and kind are required: an unknown waiting time is no waiting time of nought. */
export const offerDetails = z
  .strictObject({
    title: requiredText,
    kind: choice(measureKinds),
    targetGroup: shortText,
    language: shortText,
    places: count.nullable(),
    waitingWeeks: count.nullable(),
    costs: shortText,
    childcare: z.enum(childcareAnswers, { error: 'not-in-list' }).nullable(),
    validFrom: date.nullable(),
    validTo: date.nullable(),
    note: longText,
  })
  .refine(({ validFrom, validTo }) => validFrom === null || validTo === null || validFrom <= validTo, {
    error: 'end-before-start',
    path: ['validTo'],
  });
export type OfferDetails = z.infer<typeof offerDetails>;

export const offer = offerDetails.safeExtend({ id, version, institutionId: id });
export type Offer = z.infer<typeof offer>;

/** Whether an offer may be used on a day; both days of its validity count. */
export function isOfferedOn({ validFrom, validTo }: Pick<Offer, 'validFrom' | 'validTo'>, day: string) {
  return (validFrom === null || validFrom <= day) && (validTo === null || day <= validTo);
}
