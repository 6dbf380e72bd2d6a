import type { CasePhase } from '../../../../domain/vocabulary/case-phases.ts';
import type { ClosureReason } from '../../../../domain/vocabulary/closure-reasons.ts';

/** What the closing evaluation says on paper beside the words that all papers share. */
export interface ClosingLabels {
  readonly title: string;
  readonly about: string;
  readonly openedOn: string;
  readonly closedOn: string;
  readonly heldOn: string;
  readonly closureReason: string;
  readonly goals: string;
  readonly noGoals: string;
  readonly clientValue: string;
  readonly caseworkerValue: string;
  readonly agreedValue: string;
  /** In place of a value or a view that nobody gave. */
  readonly notSaid: string;
  readonly suspended: string;
  readonly givenUp: string;
  readonly comment: string;
  readonly same: string;
  readonly clientHigher: string;
  readonly caseworkerHigher: string;
  /** Stands before the number, so that no language has to bend its plural. */
  readonly levelsApart: string;
  readonly views: string;
  readonly clientView: string;
  readonly caseworkerView: string;
  readonly clientViewMissing: string;
  readonly wouldHaveHelped: string;
  readonly effort: string;
  readonly phase: string;
  readonly minutes: string;
  readonly total: string;
  readonly effortDerived: string;
  readonly noEffort: string;
  readonly checkFollows: string;
  /** Heads the column of those who sign. */
  readonly evaluatedBy: string;
  readonly closureReasons: Readonly<Record<ClosureReason, string>>;
  readonly phases: Readonly<Record<CasePhase, string>>;
}
