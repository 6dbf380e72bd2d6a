import type { AttachmentDetails } from '../../domain/attachment/attachment.ts';
import type { AssessmentDetails } from '../../domain/case/assessment.ts';
import type { CheckDetails, ClosingDetails, GoalAttainment } from '../../domain/case/closing.ts';
import type { ContactDetails } from '../../domain/case/contact.ts';
import type { GapSignalDetails } from '../../domain/case/gap-signal.ts';
import type { PersonDetails } from '../../domain/case/person.ts';
import type { AgreementDetails, GoalDetails, MeasureDetails } from '../../domain/case/plan.ts';
import type { ReferralAnswer, ReferralDetails } from '../../domain/case/referral.ts';
import type { Input } from '../../domain/contract/operations.ts';
import type { GroupDetails } from '../../domain/programme/group.ts';
import type { ParticipationDetails } from '../../domain/programme/participation.ts';
import type { Placement, SchoolEntryDetails } from '../../domain/programme/school-entry.ts';
import type { InstitutionDetails } from '../../domain/directory/institution.ts';
import type { Durability } from '../../domain/vocabulary/durability.ts';

/**
 * A fictional case as data, from the request to the check. Whatever a story leaves out has not happened yet: a story
 * without `assessment` is still a request, one without `closing` is being worked on.
 */
export interface Story {
  /** How tests and the demo call it. */
  readonly key: string;
  readonly openedOn: string;
  readonly client: PersonDetails;
  /** All from the day of the request on. */
  readonly household: readonly {
    readonly details: PersonDetails;
    readonly membership: Omit<Input<'household.add'>['membership'], 'since'>;
  }[];
  readonly intake: Omit<Input<'case.saveIntake'>['intake'], 'openedOn'>;
  /** Day of the decision to take the case on. */
  readonly admittedOn?: string;
  readonly assessment?: AssessmentDetails;
  /** The client's own. */
  readonly consents: readonly (Omit<Input<'consent.record'>['details'], 'personId' | 'givenBy'> & {
    readonly withdrawnOn?: string;
  })[];
  readonly plan?: {
    readonly goals: readonly StoryGoal[];
    /** One agreed version each; none while the plan is still being worked out. */
    readonly agreements: readonly AgreementDetails[];
  };
  /** Groups that the family joined, and children who needed a school; people and measures by their names. */
  readonly groups?: readonly {
    readonly group: GroupDetails;
    readonly who: readonly string[];
    readonly measure: string;
    readonly times: Pick<ParticipationDetails, 'registeredOn' | 'joinedOn'>;
  }[];
  readonly schoolEntries?: readonly {
    readonly child: string;
    readonly measure: string;
    readonly details: Omit<SchoolEntryDetails, 'personId' | 'measureId'>;
    readonly placement: Placement;
    readonly startedOn: string;
  }[];
  readonly referrals?: readonly StoryReferral[];
  readonly contacts: readonly ContactDetails[];
  /** One page each, which says its title. */
  readonly documents?: readonly AttachmentDetails[];
  /** What the support system lacks, beside what failed measures and refused referrals say by themselves. */
  readonly gaps?: readonly Omit<GapSignalDetails, 'institutionId'>[];
  readonly closing?: {
    readonly begunOn: string;
    /** Absent while the evaluation is still going on. */
    readonly closedOn?: string;
    readonly details: Omit<ClosingDetails, 'goals'>;
  };
  /** What is corrected in the request after the closing, e.g. a legal basis that proved not to hold. */
  readonly correctedIntake?: Partial<Input<'case.saveIntake'>['intake']>;
  readonly check?: Omit<CheckDetails, 'goals'> & { readonly endedOn: string };
}

export interface StoryGoal {
  readonly details: GoalDetails;
  readonly steps: readonly { readonly title: string; readonly measures: readonly StoryMeasure[] }[];
  /** The state before the closing where it differs from the agreed one. */
  readonly outcome?: Pick<GoalDetails, 'state'> & Partial<Pick<GoalDetails, 'reviewOn'>>;
  readonly attainment?: Omit<GoalAttainment, 'goalId'>;
  readonly durability?: { readonly durability: Durability; readonly comment: string };
}

export interface StoryMeasure {
  readonly details: MeasureDetails;
  /** Agreed with the second version of the plan only. */
  readonly later?: boolean;
  /** What became of it. */
  readonly outcome?: Partial<MeasureDetails>;
}

export interface StoryReferral {
  /** Stands in the directory by its name. */
  readonly institution: InstitutionDetails;
  /** Title of the measure that it carries out, if it does. */
  readonly measure: string | null;
  readonly details: Omit<ReferralDetails, 'personId' | 'institutionId' | 'offerId' | 'measureId'>;
  readonly answer: ReferralAnswer;
}
