import { z } from 'zod';
import { date, id, longText, pastDate, shortText, version, withoutRepeats } from '../validation.ts';
import { accessPaths } from '../vocabulary/access-paths.ts';
import { admissionCriteria } from '../vocabulary/admission-criteria.ts';
import { casePhases } from '../vocabulary/case-phases.ts';
import { closureReasons } from '../vocabulary/closure-reasons.ts';
import { legalBases } from '../vocabulary/legal-bases.ts';
import { municipalities } from '../vocabulary/municipalities.ts';
import { talkLanguages } from '../vocabulary/talk-languages.ts';
import { answer, choice } from './answer.ts';
import { referralConsents } from './turning-away.ts';

export const admissions = ['open', 'admitted', 'referred', 'declined'] as const;

/** Request and admission (Anfrage / Zugang), as they are kept. */
const intakeFields = z.strictObject({
  municipality: choice(municipalities).nullable(),
  openedOn: pastDate,
  accessPath: answer(accessPaths).nullable(),
  occasion: longText,
  criteria: z.array(choice(admissionCriteria)),
  /** Information after Art. 13 DSGVO: when, and in which language. */
  informedOn: pastDate.nullable(),
  informedIn: choice(talkLanguages).nullable(),
  /** Without a legal basis nothing of this case leaves the office (domain.md, data protection). */
  legalBasis: choice(legalBases).nullable(),
  /** Data that came from Jobcenter or Jugendamt stay social data (§§ 67d, 78 SGB X). */
  dataSource: shortText,
  /** The Aktenzeichen that the case had in the list it came from. */
  formerReference: shortText.default(''),
});

/** The request as it may be saved. What was kept before a rule came stays readable. */
export const intakeDetails = intakeFields.extend({
  criteria: intakeFields.shape.criteria.refine(withoutRepeats(String), { error: 'invalid' }),
});
export type IntakeDetails = z.infer<typeof intakeDetails>;

export const caseFile = intakeFields.extend({
  id,
  /** Aktenzeichen, `KIM-2026-00012`. */
  reference: z.string(),
  clientId: id,
  responsible: id,
  phase: choice(casePhases),
  admission: z.enum(admissions),
  admissionNote: longText,
  referredTo: shortText,
  referralConsent: z.enum(referralConsents).nullable(),
  referralConsentNote: shortText,
  admittedOn: date.nullable(),
  closedOn: date.nullable(),
  closureReason: choice(closureReasons).nullable(),
  endedOn: date.nullable(),
  version,
});
export type CaseFile = z.infer<typeof caseFile>;

/** Since when a case is in a phase; minutes per phase are derived from it. */
export const phaseChange = z.strictObject({ phase: choice(casePhases), since: date });
export type PhaseChange = z.infer<typeof phaseChange>;
