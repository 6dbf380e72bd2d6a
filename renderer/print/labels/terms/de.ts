import { germanLevels } from '../../../../domain/vocabulary/german-levels.ts';
import { legalSystems } from '../../../../domain/vocabulary/legal-systems.ts';
import { maritalStatus } from '../../../../domain/vocabulary/marital-status.ts';
import { measureKinds } from '../../../../domain/vocabulary/measure-kinds.ts';
import { recognition } from '../../../../domain/vocabulary/recognition.ts';
import { residenceTitles } from '../../../../domain/vocabulary/residence-titles.ts';
import { schooling } from '../../../../domain/vocabulary/schooling.ts';
import { vocationalTraining } from '../../../../domain/vocabulary/vocational-training.ts';
import { caseFile } from '../../../locales/de/caseFile.ts';
import { germanWords } from '../german-words.ts';
import type { TermLabels } from './term-labels.ts';

const { overview } = caseFile;
const levels = germanWords(germanLevels);

export const de: TermLabels = {
  residenceTitles: germanWords(residenceTitles),
  measureKinds: germanWords(measureKinds),
  germanLevels: { 'literacy-need': levels['literacy-need'], A0: levels.A0 },
  schooling: germanWords(schooling),
  vocationalTraining: germanWords(vocationalTraining),
  recognition: germanWords(recognition),
  maritalStatus: germanWords(maritalStatus),
  legalSystems: germanWords(legalSystems),
  germanLevel: overview.german,
  recognised: overview.recognition,
  validUntil: overview.validUntil,
  benefits: overview.benefits,
};
