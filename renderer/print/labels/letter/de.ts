import { letterSentences } from '../../../../domain/case/letter-sentences.ts';
import type { LetterLabels } from './letter-labels.ts';

export const de: LetterLabels = {
  ...letterSentences,
  germanOnly: 'Was hier nur auf Deutsch steht, wurde eigens für Sie geschrieben.',
};
