import type { attainmentLevels, priorities, signatureStates } from '../../../domain/case/plan.ts';
import type { FieldOfAction } from '../../../domain/vocabulary/fields-of-action.ts';
import type { GoalState } from '../../../domain/vocabulary/goal-states.ts';
import type { MeasureState } from '../../../domain/vocabulary/measure-states.ts';
import type { NotPossibleReason } from '../../../domain/vocabulary/not-possible-reasons.ts';
import type { ResponsibleParty } from '../../../domain/vocabulary/responsible-parties.ts';
import type { CheckLabels } from './check/check-labels.ts';
import type { ClosingLabels } from './closing/closing-labels.ts';
import type { ConsentLabels } from './consent/consent-labels.ts';
import type { LetterLabels } from './letter/letter-labels.ts';
import type { OverviewLabels } from './overview/overview-labels.ts';
import type { TermLabels } from './terms/term-labels.ts';

/** One row per level of the goal attainment scale, in the order of the plan's schema. */
export type AttainmentLevelName = keyof (typeof attainmentLevels)['shape'];

/**
 * Every word that papers share and that the printed plan itself adds; what people entered is never translated.
 */
export interface PlanLabels {
  readonly title: string;
  readonly version: string;
  readonly about: string;
  /** Which text counts. */
  readonly binding: string;
  readonly asEntered: string;
  readonly reference: string;
  readonly client: string;
  readonly caseworker: string;
  readonly office: string;
  readonly agreedOn: string;
  readonly conversationLanguage: string;
  readonly interpreter: string;
  readonly notRecorded: string;
  readonly goal: string;
  readonly fieldOfAction: string;
  readonly indicator: string;
  readonly dueOn: string;
  readonly priority: string;
  readonly clientWords: string;
  readonly state: string;
  readonly attainment: string;
  readonly level: string;
  readonly meaning: string;
  readonly steps: string;
  readonly noSteps: string;
  readonly step: string;
  readonly measure: string;
  readonly responsible: string;
  readonly institution: string;
  readonly reason: string;
  readonly startsOn: string;
  readonly doneOn: string;
  /** Of a goal that rests. */
  readonly reviewOn: string;
  readonly signatures: string;
  readonly consent: string;
  readonly placeAndDate: string;
  readonly signature: string;
  readonly priorities: Readonly<Record<(typeof priorities)[number], string>>;
  readonly signatureStates: Readonly<Record<(typeof signatureStates)[number], string>>;
  readonly attainmentLevels: Readonly<Record<AttainmentLevelName, string>>;
  readonly goalStates: Readonly<Record<GoalState, string>>;
  readonly measureStates: Readonly<Record<MeasureState, string>>;
  readonly responsibleParties: Readonly<Record<ResponsibleParty, string>>;
  readonly fieldsOfAction: Readonly<Record<FieldOfAction, string>>;
  readonly notPossibleReasons: Readonly<Record<NotPossibleReason, string>>;
}

/** Every word of every paper in one language; what one paper alone says stands in a group of its own. */
export interface PrintLabels extends PlanLabels {
  readonly closing: ClosingLabels;
  readonly check: CheckLabels;
  readonly consentForm: ConsentLabels;
  readonly overview: OverviewLabels;
  readonly letter: LetterLabels;
  readonly terms: TermLabels;
}
