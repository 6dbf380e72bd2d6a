import type { DataCategory } from '../../../../domain/vocabulary/data-categories.ts';
import type { ConsentPurpose } from '../../../../domain/vocabulary/consent-purposes.ts';

/** What the consent form and the release from confidentiality say beside the words that all papers share. */
export interface ConsentLabels {
  readonly title: string;
  readonly releaseTitle: string;
  /** What the person declares: to pass on, to release, to keep the file. */
  readonly agrees: string;
  readonly releases: string;
  readonly keeps: string;
  readonly onlyThisCase: string;
  readonly recipient: string;
  readonly nameOfBody: string;
  readonly purpose: string;
  readonly information: string;
  readonly special: string;
  readonly noSpecial: string;
  readonly direction: string;
  readonly toBody: string;
  readonly fromBody: string;
  readonly mutual: string;
  readonly validFrom: string;
  readonly validUntil: string;
  readonly untilWithdrawn: string;
  readonly voluntary: string;
  readonly withdrawal: string;
  readonly refusal: string;
  readonly understood: string;
  /** Who signs for a child. */
  readonly givenBy: string;
  readonly declares: string;
  readonly purposes: Readonly<Record<ConsentPurpose, string>>;
  readonly categories: Readonly<Record<DataCategory, string>>;
}
