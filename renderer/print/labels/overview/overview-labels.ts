import type { Relationship } from '../../../../domain/case/household.ts';
import type { ContactKind } from '../../../../domain/vocabulary/contact-kinds.ts';
import type { SituationLine } from '../../../features/case-file/overview/situation.ts';

/** What the overview of a case says on paper beside the words that all papers share. */
export interface OverviewLabels {
  readonly title: string;
  /** The day on which it was made: it is true of that day. */
  readonly madeOn: string;
  readonly situation: string;
  readonly lines: Readonly<Record<SituationLine, string>>;
  readonly household: string;
  readonly nobody: string;
  readonly name: string;
  readonly relationship: string;
  readonly bornOn: string;
  readonly livesElsewhere: string;
  readonly goals: string;
  readonly noGoals: string;
  readonly next: string;
  readonly nothingNext: string;
  readonly contacts: string;
  readonly noContacts: string;
  readonly contactOn: string;
  readonly contactKind: string;
  readonly relationships: Readonly<Record<Relationship, string>>;
  readonly contactKinds: Readonly<Record<ContactKind, string>>;
}
