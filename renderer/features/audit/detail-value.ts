import { accessReasons } from '../../../domain/vocabulary/access-reasons.ts';
import { casePhases } from '../../../domain/vocabulary/case-phases.ts';
import { consentPurposes } from '../../../domain/vocabulary/consent-purposes.ts';
import { consentRecipients } from '../../../domain/vocabulary/consent-recipients.ts';
import { contactKinds } from '../../../domain/vocabulary/contact-kinds.ts';
import { gapKinds } from '../../../domain/vocabulary/gap-kinds.ts';
import { durability } from '../../../domain/vocabulary/durability.ts';
import { legalBases } from '../../../domain/vocabulary/legal-bases.ts';
import { referralStates } from '../../../domain/vocabulary/referral-states.ts';
import { paperKinds } from '../../../domain/vocabulary/paper-kinds.ts';
import { talkLanguages } from '../../../domain/vocabulary/talk-languages.ts';
import type { Vocabulary, VocabularyLanguage } from '../../../domain/vocabulary/vocabulary.ts';

/** Which list a detail's code comes from; a code that is not in the list is shown as it is. */
const listOf: Readonly<Record<string, Vocabulary>> = {
  basis: legalBases,
  gapKind: gapKinds,
  state: referralStates,
  from: casePhases,
  to: casePhases,
  kind: contactKinds,
  language: talkLanguages,
  paper: paperKinds,
  purpose: consentPurposes,
  reason: accessReasons,
  recipient: consentRecipients,
  result: durability,
};

/** A detail of an entry in words: codes by their label, yes and no, months as MM.YYYY. */
export function detailValue(
  key: string,
  value: string | number | boolean,
  language: VocabularyLanguage,
  words: { readonly yes: string; readonly no: string },
): string {
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (typeof value === 'number') return String(value);
  if (key === 'month' && /^\d{4}-\d{2}$/.test(value)) return `${value.slice(5)}.${value.slice(0, 4)}`;
  return listOf[key]?.label(value, language) ?? value;
}
