import type { Durability } from '../../../../domain/vocabulary/durability.ts';

/** What the check says on paper beside the words that all papers share and those of the closing before it. */
export interface CheckLabels {
  readonly title: string;
  readonly about: string;
  readonly heldOn: string;
  readonly result: string;
  readonly goals: string;
  readonly goalResult: string;
  readonly atClosing: string;
  readonly followUp: string;
  readonly followUpNeeded: string;
  readonly noFollowUp: string;
  readonly followUpOn: string;
  readonly followUpNote: string;
  /** Heads the column of those who sign. */
  readonly checkedBy: string;
  readonly durability: Readonly<Record<Durability, string>>;
}
