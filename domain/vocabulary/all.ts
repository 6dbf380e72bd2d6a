import { accessPaths } from './access-paths.ts';
import { accessReasons } from './access-reasons.ts';
import { admissionCriteria } from './admission-criteria.ts';
import { attainmentScale } from './attainment-scale.ts';
import { careStates } from './care-states.ts';
import { casePhases } from './case-phases.ts';
import { closureReasons } from './closure-reasons.ts';
import { confidentialKinds } from './confidential-kinds.ts';
import { consentPurposes } from './consent-purposes.ts';
import { consentRecipients } from './consent-recipients.ts';
import { contactKinds } from './contact-kinds.ts';
import { countries } from './countries.ts';
import { dataCategories } from './data-categories.ts';
import { durability } from './durability.ts';
import { fieldsOfAction } from './fields-of-action.ts';
import { gapKinds } from './gap-kinds.ts';
import { genders } from './genders.ts';
import { germanLevels } from './german-levels.ts';
import { goalStates } from './goal-states.ts';
import { interpretingFailures } from './interpreting-failures.ts';
import { interpretingLanguages } from './interpreting-languages.ts';
import { languageProofs } from './language-proofs.ts';
import { leavingReasons } from './leaving-reasons.ts';
import { legalBases } from './legal-bases.ts';
import { letterTemplates } from './letter-templates.ts';
import { legalSystems } from './legal-systems.ts';
import { maritalStatus } from './marital-status.ts';
import { measureKinds } from './measure-kinds.ts';
import { measureStates } from './measure-states.ts';
import { municipalities } from './municipalities.ts';
import { notPossibleReasons } from './not-possible-reasons.ts';
import { paperKinds } from './paper-kinds.ts';
import { participationEndings } from './participation-endings.ts';
import { printLanguages } from './print-languages.ts';
import { programmeKinds } from './programme-kinds.ts';
import { recognition } from './recognition.ts';
import { referralStates } from './referral-states.ts';
import { residenceTitles } from './residence-titles.ts';
import { responsibleParties } from './responsible-parties.ts';
import { schoolWithdrawals } from './school-withdrawals.ts';
import { schoolTypes } from './school-types.ts';
import { schooling } from './schooling.ts';
import { statusScale } from './status-scale.ts';
import { talkLanguages } from './talk-languages.ts';
import { vocationalTraining } from './vocational-training.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Every list, for the glossary, the schema of the handover and tests; forms import the single lists. */
export const vocabularies: readonly Vocabulary[] = [
  accessPaths,
  accessReasons,
  admissionCriteria,
  attainmentScale,
  careStates,
  casePhases,
  closureReasons,
  confidentialKinds,
  consentPurposes,
  consentRecipients,
  contactKinds,
  countries,
  dataCategories,
  durability,
  fieldsOfAction,
  gapKinds,
  genders,
  germanLevels,
  goalStates,
  interpretingFailures,
  interpretingLanguages,
  languageProofs,
  leavingReasons,
  legalBases,
  legalSystems,
  letterTemplates,
  maritalStatus,
  measureKinds,
  measureStates,
  municipalities,
  notPossibleReasons,
  paperKinds,
  participationEndings,
  printLanguages,
  programmeKinds,
  recognition,
  referralStates,
  residenceTitles,
  responsibleParties,
  schoolWithdrawals,
  schoolTypes,
  schooling,
  statusScale,
  talkLanguages,
  vocationalTraining,
];
