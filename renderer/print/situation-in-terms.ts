import { situationIn, type Naming, type SituationFacts } from '../features/case-file/overview/situation.ts';
import { isolated } from '../features/case-file/isolated.ts';
import type { PrintLabels } from './labels/print-labels.ts';
import type { SecondLanguage } from './PrintLanguageContext.ts';

/** The vocabularies of the situation that have words in the print languages, by their names. */
const wordsOf = ({
  terms,
  fieldsOfAction,
}: PrintLabels): Readonly<Record<string, Readonly<Record<string, string>>>> => ({
  'residence-titles': terms.residenceTitles,
  'german-levels': terms.germanLevels,
  schooling: terms.schooling,
  'vocational-training': terms.vocationalTraining,
  recognition: terms.recognition,
  'marital-status': terms.maritalStatus,
  'fields-of-action': fieldsOfAction,
});

/** A country in a language; empty where it is none, or Chromium has no names in the language (kmr, sq, ti). */
function countryIn(language: string, code: string): string {
  if (!/^[A-Z]{2}$/.test(code) || Intl.DisplayNames.supportedLocalesOf(language).length === 0) return '';
  return new Intl.DisplayNames(language, { type: 'region', fallback: 'none' }).of(code) ?? '';
}

/** The six lines as far as our own terms and names of countries go: what somebody entered stands in German alone. */
export function situationInTerms(
  { client, assessment }: SituationFacts,
  today: string,
  { code: language, labels }: Pick<SecondLanguage, 'code' | 'labels'>,
): ReturnType<typeof situationIn> {
  const words = wordsOf(labels);
  const nameOf: Naming = ({ name }, code) => {
    if (name === 'countries') return countryIn(language, code);
    return words[name]?.[code] ?? (name === 'german-levels' ? isolated(code) : '');
  };
  const { germanLevel, recognised, validUntil, benefits, legalSystems } = labels.terms;
  const nothing = () => '';
  return situationIn(
    {
      occasion: '',
      name: '',
      client: client && { ...client, birthDate: null, languages: '' },
      assessment: assessment && { ...assessment, qualification: '' },
    },
    today,
    nameOf,
    {
      years: nothing,
      speaks: nothing,
      benefits: (acts) => benefits.replace('{{acts}}', () => acts.map((act) => legalSystems[act]).join(', ')),
      german: (level) => germanLevel.replace('{{level}}', () => level),
      recognition: (state) => recognised.replace('{{state}}', () => state),
      validUntil: (date) => validUntil.replace('{{date}}', () => isolated(date)),
    },
  );
}
