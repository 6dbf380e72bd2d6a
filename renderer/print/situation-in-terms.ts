import { situationIn, type Naming, type SituationFacts } from '../features/case-file/overview/situation.ts';
import { isolated } from '../features/case-file/isolated.ts';
import type { PrintLabels } from './labels/print-labels.ts';

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

/** The six lines as far as our own terms go: what somebody entered, names of countries and of laws stand in German alone. */
export function situationInTerms(
  { client, assessment }: SituationFacts,
  today: string,
  labels: PrintLabels,
): ReturnType<typeof situationIn> {
  const words = wordsOf(labels);
  const nameOf: Naming = ({ name }, code) =>
    words[name]?.[code] ?? (name === 'german-levels' ? isolated(code) : '');
  const { germanLevel, recognised, validUntil } = labels.terms;
  const nothing = () => '';
  return situationIn(
    {
      occasion: '',
      name: '',
      client: client && { ...client, birthDate: null, languages: '' },
      assessment: assessment && { ...assessment, qualification: '', legalSystems: [] },
    },
    today,
    nameOf,
    {
      years: nothing,
      speaks: nothing,
      benefits: nothing,
      german: (level) => germanLevel.replace('{{level}}', () => level),
      recognition: (state) => recognised.replace('{{state}}', () => state),
      validUntil: (date) => validUntil.replace('{{date}}', () => isolated(date)),
    },
  );
}
