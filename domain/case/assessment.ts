import { z } from 'zod';
import { date, id, longText, pastDate, shortText, version, withoutRepeats } from '../validation.ts';
import { fieldsOfAction } from '../vocabulary/fields-of-action.ts';
import { germanLevels } from '../vocabulary/german-levels.ts';
import { languageProofs } from '../vocabulary/language-proofs.ts';
import { legalSystems } from '../vocabulary/legal-systems.ts';
import { recognition } from '../vocabulary/recognition.ts';
import { residenceTitles } from '../vocabulary/residence-titles.ts';
import { schooling } from '../vocabulary/schooling.ts';
import { vocationalTraining } from '../vocabulary/vocational-training.ts';
import { answer, choice } from './answer.ts';

/** One Handlungsfeld on the 0–4 scale; `null` says that it was skipped. */
export const fieldStatus = z.strictObject({
  field: choice(fieldsOfAction),
  status: z.int().min(0).max(4).nullable(),
  reason: longText,
  clientWords: longText,
});
export type FieldStatus = z.infer<typeof fieldStatus>;

/** The Erstgespräch; it may be taken in several sittings, so nothing but the day is needed. */
export const assessmentDetails = z.strictObject({
  heldOn: pastDate.nullable(),
  interpreter: shortText,
  residenceTitle: answer(residenceTitles).nullable(),
  residenceExpiresOn: date.nullable(),
  /** Under which acts the person draws benefits, or which apply to them; none where nobody asked. */
  legalSystems: z.array(choice(legalSystems)).refine(
    withoutRepeats((code: string) => code),
    { error: 'invalid' },
  ),
  germanLevel: answer(germanLevels).nullable(),
  germanProof: answer(languageProofs).nullable(),
  schooling: answer(schooling).nullable(),
  vocationalTraining: answer(vocationalTraining).nullable(),
  qualification: shortText,
  recognition: answer(recognition).nullable(),
  resources: longText,
  network: longText,
  fields: z.array(fieldStatus).refine(
    withoutRepeats((status: FieldStatus) => status.field),
    { error: 'invalid' },
  ),
});
export type AssessmentDetails = z.infer<typeof assessmentDetails>;

export const assessment = assessmentDetails.extend({ id, version });
export type Assessment = z.infer<typeof assessment>;

/** When a case is assessed again: on the way, at the closing, at the check three months later. */
export const reassessmentKinds = ['review', 'closing', 'check'] as const;

/** The same questions as in the Erstgespräch, at a later day; it starts from what was known last. */
export const reassessmentDetails = assessmentDetails.extend({
  kind: z.enum(reassessmentKinds, { error: 'required' }),
  heldOn: pastDate,
});
export type ReassessmentDetails = z.infer<typeof reassessmentDetails>;

export const reassessment = reassessmentDetails.extend({ id, version });
export type Reassessment = z.infer<typeof reassessment>;
