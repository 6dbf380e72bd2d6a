import type { GermanLevel } from '../../../../domain/vocabulary/german-levels.ts';
import type { LegalSystem } from '../../../../domain/vocabulary/legal-systems.ts';
import type { MaritalStatus } from '../../../../domain/vocabulary/marital-status.ts';
import type { MeasureKind } from '../../../../domain/vocabulary/measure-kinds.ts';
import type { Recognition } from '../../../../domain/vocabulary/recognition.ts';
import type { ResidenceTitle } from '../../../../domain/vocabulary/residence-titles.ts';
import type { Schooling } from '../../../../domain/vocabulary/schooling.ts';
import type { VocationalTraining } from '../../../../domain/vocabulary/vocational-training.ts';

/**
 * What the terms of law, school and offers mean, in plain words. The German term always stands beside them: it is what letters
 * and doors say, and it alone names the section, the level of a course or the abbreviation.
 */
export interface TermLabels {
  readonly residenceTitles: Readonly<Record<ResidenceTitle, string>>;
  readonly measureKinds: Readonly<Record<MeasureKind, string>>;
  /** Of the levels those that are words: A1 is A1 everywhere. */
  readonly germanLevels: Readonly<Record<Extract<GermanLevel, 'literacy-need' | 'A0'>, string>>;
  readonly schooling: Readonly<Record<Schooling, string>>;
  readonly vocationalTraining: Readonly<Record<VocationalTraining, string>>;
  readonly recognition: Readonly<Record<Recognition, string>>;
  readonly maritalStatus: Readonly<Record<MaritalStatus, string>>;
  readonly legalSystems: Readonly<Record<LegalSystem, string>>;
  /** With `{{level}}`. */
  readonly germanLevel: string;
  /** With `{{state}}`. */
  readonly recognised: string;
  /** With `{{date}}`. */
  readonly validUntil: string;
  /** With `{{acts}}`. */
  readonly benefits: string;
}
