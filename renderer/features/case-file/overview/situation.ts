import type { Assessment } from '../../../../domain/case/assessment.ts';
import type { Person } from '../../../../domain/case/person.ts';
import type { CaseView } from '../../../../domain/contract/case.operations.ts';
import { ageOn, formatGermanDate } from '../../../../domain/date.ts';
import { countries } from '../../../../domain/vocabulary/countries.ts';
import { fieldsOfAction, type FieldOfAction } from '../../../../domain/vocabulary/fields-of-action.ts';
import { germanLevels } from '../../../../domain/vocabulary/german-levels.ts';
import type { LegalSystem } from '../../../../domain/vocabulary/legal-systems.ts';
import { maritalStatus } from '../../../../domain/vocabulary/marital-status.ts';
import { recognition } from '../../../../domain/vocabulary/recognition.ts';
import { residenceTitles } from '../../../../domain/vocabulary/residence-titles.ts';
import { schooling } from '../../../../domain/vocabulary/schooling.ts';
import { vocationalTraining } from '../../../../domain/vocabulary/vocational-training.ts';
import {
  notAsked,
  type Vocabulary,
  type VocabularyLanguage,
} from '../../../../domain/vocabulary/vocabulary.ts';

export const situationLines = ['occasion', 'person', 'residence', 'language', 'education', 'urgent'] as const;
export type SituationLine = (typeof situationLines)[number];

/** The few words around the facts, in the language of the screen. */
export interface SituationWords {
  readonly years: (count: number) => string;
  readonly speaks: (languages: string) => string;
  readonly german: (level: string) => string;
  readonly recognition: (state: string) => string;
  readonly validUntil: (date: string) => string;
  readonly benefits: (acts: readonly LegalSystem[]) => string;
}

/** At most this many Handlungsfelder are „am dringendsten“, and none that is already largely stable. */
const urgentFields = { most: 3, below: 3 } as const;

type Source = Pick<CaseView, 'file' | 'household' | 'assessment'>;

/** Of what the six lines are made. */
export interface SituationFacts {
  readonly occasion: string;
  /** Empty where it must not be said, as on paper of a specially protected person. */
  readonly name: string;
  readonly client: Pick<Person, 'birthDate' | 'nationality' | 'maritalStatus' | 'languages'> | null;
  readonly assessment: AssessedFacts | null;
}
type AssessedFacts = Pick<
  Assessment,
  | 'residenceTitle'
  | 'residenceExpiresOn'
  | 'legalSystems'
  | 'germanLevel'
  | 'schooling'
  | 'vocationalTraining'
  | 'qualification'
  | 'recognition'
> & { readonly fields: readonly Pick<Assessment['fields'][number], 'field' | 'status'>[] };

/** The client's situation in six lines, as the file knows it. */
export function situationOf(
  { file, household, assessment }: Source,
  today: string,
  language: VocabularyLanguage,
  words: SituationWords,
): SituationText[] {
  const client = household.find(({ person }) => person.id === file.clientId)?.person ?? null;
  const name = client === null ? '' : `${client.givenName} ${client.familyName}`;
  const nameOf: Naming = (vocabulary, code) => vocabulary.label(code, language);
  return situationIn({ occasion: file.occasion, name, client, assessment }, today, nameOf, words);
}

/** What a code is called; empty where it has no name in the language. */
export type Naming = (vocabulary: Vocabulary, code: string) => string;

interface SituationText {
  readonly line: SituationLine;
  readonly text: string;
}

/**
 * The six lines; a line of which nothing is known is empty text. Codes that say „nicht gefragt“ are left out: they are no
 * part of a situation.
 */
export function situationIn(
  { occasion, name, client, assessment }: SituationFacts,
  today: string,
  nameOf: Naming,
  words: SituationWords,
): SituationText[] {
  const label = (vocabulary: Vocabulary, code: string | null | undefined) =>
    code === null || code === undefined || code === notAsked ? '' : nameOf(vocabulary, code);
  const texts: Record<SituationLine, string> = {
    occasion,
    person: client ? personLine(name, client, today, words, label) : '',
    residence: assessment ? residenceLine(assessment, words, label) : '',
    language: joined([
      assessment ? word(label(germanLevels, assessment.germanLevel), words.german) : '',
      word(client?.languages ?? '', words.speaks),
    ]),
    education: assessment ? educationLine(assessment, words, label) : '',
    urgent: assessment ? urgentIn(assessment, (field) => nameOf(fieldsOfAction, field)) : '',
  };
  return situationLines.map((line) => ({ line, text: texts[line] }));
}

type Labelled = (vocabulary: Vocabulary, code: string | null | undefined) => string;

const joined = (parts: readonly string[]) => parts.filter((part) => part !== '').join(', ');
const word = (text: string, around: (text: string) => string) => (text === '' ? '' : around(text));

function personLine(
  name: string,
  person: NonNullable<SituationFacts['client']>,
  today: string,
  { years }: SituationWords,
  label: Labelled,
): string {
  return joined([
    name,
    person.birthDate === null ? '' : years(ageOn(person.birthDate, today)),
    label(countries, person.nationality),
    label(maritalStatus, person.maritalStatus),
  ]);
}

function residenceLine(
  assessment: AssessedFacts,
  { validUntil, benefits }: SituationWords,
  label: Labelled,
): string {
  return joined([
    label(residenceTitles, assessment.residenceTitle),
    word(formatGermanDate(assessment.residenceExpiresOn ?? ''), validUntil),
    assessment.legalSystems.length === 0 ? '' : benefits(assessment.legalSystems),
  ]);
}

function educationLine(assessment: AssessedFacts, words: SituationWords, label: Labelled): string {
  return joined([
    label(schooling, assessment.schooling),
    label(vocationalTraining, assessment.vocationalTraining),
    assessment.qualification,
    word(label(recognition, assessment.recognition), words.recognition),
  ]);
}

/** What is „am dringendsten“, in the words that name a Handlungsfeld. */
function urgentIn(
  { fields }: Pick<AssessedFacts, 'fields'>,
  nameOf: (field: FieldOfAction) => string,
): string {
  return fields
    .flatMap(({ field, status }) =>
      status === null || status >= urgentFields.below ? [] : [{ field, status }],
    )
    .sort((one, other) => one.status - other.status)
    .slice(0, urgentFields.most)
    .map(({ field, status }) => `${nameOf(field)} (${status})`)
    .join(', ');
}
