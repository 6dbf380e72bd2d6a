import type { Consent } from '../consent/consent.ts';
import type { Notice } from '../consent/notice.ts';
import type { Assessment, Reassessment } from './assessment.ts';
import type { CaseFile, PhaseChange } from './case-file.ts';
import type { Check, Closing, EarlierClosing } from './closing.ts';
import type { Conference } from './conference.ts';
import type { HouseholdMember } from './household.ts';
import type { Goal, PlanVersion } from './plan.ts';
import type { InterpretingRequest } from '../interpreting/request.ts';
import type { Referral } from './referral.ts';
import type { ProgrammeGroup } from '../programme/group.ts';
import type { Participation } from '../programme/participation.ts';
import type { SchoolEntry } from '../programme/school-entry.ts';

/** What the rules need to know of one case; a `CaseView` of the contract is one. */
export interface CaseRecords {
  readonly file: CaseFile;
  /** Who belongs to it today. */
  readonly household: readonly HouseholdMember[];
  readonly assessment: Assessment | null;
  readonly reassessments: readonly Reassessment[];
  readonly consents: readonly Consent[];
  /** Whom withdrawn consents oblige to tell. */
  readonly notices: readonly Notice[];
  readonly goals: readonly Goal[];
  readonly referrals: readonly Referral[];
  readonly interpreting: readonly InterpretingRequest[];
  readonly schoolEntries: readonly SchoolEntry[];
  readonly participations: readonly (Participation & { readonly group: Pick<ProgrammeGroup, 'place'> })[];
  readonly planVersions: readonly Pick<PlanVersion, 'number' | 'agreedOn'>[];
  readonly conferences: readonly Conference[];
  readonly closing: Closing | null;
  readonly check: Check | null;
  /** Closings that work went on after, newest first. */
  readonly earlierClosings: readonly EarlierClosing[];
  /** Oldest first. */
  readonly phaseHistory: readonly PhaseChange[];
}
