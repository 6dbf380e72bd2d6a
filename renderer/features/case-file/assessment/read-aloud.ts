import { formatGermanDate } from '../../../../domain/date.ts';
import { fieldsOfAction, type FieldOfAction } from '../../../../domain/vocabulary/fields-of-action.ts';
import { germanLevels } from '../../../../domain/vocabulary/german-levels.ts';
import { languageProofs } from '../../../../domain/vocabulary/language-proofs.ts';
import { legalSystemsInShort } from '../../../../domain/vocabulary/legal-systems.ts';
import { recognition } from '../../../../domain/vocabulary/recognition.ts';
import { residenceTitles } from '../../../../domain/vocabulary/residence-titles.ts';
import { schooling } from '../../../../domain/vocabulary/schooling.ts';
import { statusScale } from '../../../../domain/vocabulary/status-scale.ts';
import { vocationalTraining } from '../../../../domain/vocabulary/vocational-training.ts';
import {
  notAsked,
  type Vocabulary,
  type VocabularyLanguage,
} from '../../../../domain/vocabulary/vocabulary.ts';
import { fieldState, type AssessmentValues } from './assessment-form.ts';
import type { AssessmentPart } from './assessment-parts.ts';

/** One sentence of the summary: `assessment.readAloud.<sentence>` with its values. */
export interface Fact {
  readonly sentence:
    | 'heldOn'
    | 'interpreter'
    | 'residence'
    | 'expires'
    | 'benefits'
    | 'german'
    | 'schooling'
    | 'training'
    | 'qualification'
    | 'recognition'
    | 'resources'
    | 'network';
  readonly value: string;
  /** Where it can be corrected. */
  readonly part: AssessmentPart;
}

export interface Area {
  readonly field: FieldOfAction;
  /** The anchor of the scale in words; empty where only reason or words were taken down. */
  readonly anchor: string;
  readonly status: number | null;
  readonly reason: string;
  readonly clientWords: string;
}

export interface ReadAloud {
  readonly facts: readonly Fact[];
  /** Most urgent first. */
  readonly areas: readonly Area[];
  readonly notDiscussed: readonly FieldOfAction[];
}

/** What is read to the client at the end. Answers that nobody asked for are left out. */
export function readAloudOf(values: AssessmentValues, language: VocabularyLanguage): ReadAloud {
  const label = (vocabulary: Vocabulary, code: string | null) =>
    code === null || code === notAsked ? '' : vocabulary.label(code, language);
  const proof = label(languageProofs, values.germanProof);
  const level = label(germanLevels, values.germanLevel);
  const sentences: Record<Fact['sentence'], string> = {
    heldOn: formatGermanDate(values.heldOn ?? ''),
    interpreter: values.interpreter,
    residence: label(residenceTitles, values.residenceTitle),
    expires: formatGermanDate(values.residenceExpiresOn ?? ''),
    benefits: legalSystemsInShort(values.legalSystems),
    german: level !== '' && proof !== '' ? `${level} (${proof})` : level,
    schooling: label(schooling, values.schooling),
    training: label(vocationalTraining, values.vocationalTraining),
    qualification: values.qualification,
    recognition: label(recognition, values.recognition),
    resources: values.resources,
    network: values.network,
  };
  const facts = (Object.keys(sentences) as Fact['sentence'][])
    .filter((sentence) => sentences[sentence].trim() !== '')
    .map((sentence): Fact => ({ sentence, value: sentences[sentence], part: partOf(sentence) }));
  const areas = values.fields
    .filter((entry) => typeof entry.status === 'number' || entry.reason !== '' || entry.clientWords !== '')
    .map(({ field, status, reason, clientWords }) => ({
      field,
      anchor: typeof status === 'number' ? statusScale.label(String(status), language) : '',
      status: status ?? null,
      reason,
      clientWords,
    }))
    .sort((one, other) => rank(one) - rank(other));
  const discussed = new Set(areas.map(({ field }) => field));
  return {
    facts,
    areas,
    notDiscussed: values.fields
      .filter((entry) => !discussed.has(entry.field) && fieldState(entry) !== 'rated')
      .map(({ field }) => field),
  };
}

const partOf = (sentence: Fact['sentence']): AssessmentPart =>
  sentence === 'resources' || sentence === 'network' ? 'strengths' : 'basics';

/** By urgency, then in the order of the list; what has no level comes last. */
const rank = ({ status, field }: Area) =>
  (status ?? 9) * fieldsOfAction.codes.length + fieldsOfAction.codes.indexOf(field);
