import { z } from 'zod';
import { assessment } from '../case/assessment.ts';
import { contactDetails } from '../case/contact.ts';
import { membership } from '../case/household.ts';
import { person } from '../case/person.ts';
import { goalDetails, measureFields } from '../case/plan.ts';
import { choice } from '../case/answer.ts';
import { fieldsOfAction } from '../vocabulary/fields-of-action.ts';
import { paperHead } from './paper-head.ts';

const { shape: assessed } = assessment;
const { shape: measured } = measureFields;

/** The case on one sheet. Of contacts it says day and kind: notes are written for colleagues, not for this paper. */
export const overviewPaper = paperHead.extend({
  today: z.string(),
  occasion: z.string(),
  person: z
    .object(person.shape)
    .pick({ birthDate: true, nationality: true, maritalStatus: true, languages: true })
    .nullable(),
  /** As it was assessed last; null before the first interview. */
  assessment: z
    .object({
      residenceTitle: assessed.residenceTitle,
      residenceExpiresOn: assessed.residenceExpiresOn,
      legalSystems: assessed.legalSystems,
      germanLevel: assessed.germanLevel,
      schooling: assessed.schooling,
      vocationalTraining: assessed.vocationalTraining,
      qualification: assessed.qualification,
      recognition: assessed.recognition,
      fields: z.array(z.object({ field: choice(fieldsOfAction), status: z.number().nullable() })),
    })
    .nullable(),
  /** Without specially protected persons. */
  household: z.array(
    z.object({
      name: z.string(),
      birthDate: z.string().nullable(),
      relationship: membership.shape.relationship,
      livesElsewhere: z.boolean(),
    }),
  ),
  /** In the order of the plan. */
  goals: z.array(goalDetails.pick({ title: true, state: true, dueOn: true })),
  /** Measures that are planned or under way; what is due first stands first. */
  next: z.array(
    z.object({
      title: measured.title,
      responsible: measured.responsible,
      dueOn: measured.dueOn,
      state: measured.state,
    }),
  ),
  /** Latest first. */
  contacts: z.array(contactDetails.pick({ contactOn: true, kind: true })),
});
export type OverviewPaper = z.infer<typeof overviewPaper>;
