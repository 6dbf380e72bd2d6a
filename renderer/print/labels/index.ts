import { printLanguages, type PrintLanguage } from '../../../domain/vocabulary/print-languages.ts';
import * as check from './check/index.ts';
import * as closing from './closing/index.ts';
import * as consent from './consent/index.ts';
import * as letter from './letter/index.ts';
import * as overview from './overview/index.ts';
import * as plan from './plan.ts';
import type { PrintLabels } from './print-labels.ts';
import * as terms from './terms/index.ts';

const labelsIn = (language: PrintLanguage): PrintLabels => ({
  ...plan[language],
  closing: closing[language],
  check: check[language],
  consentForm: consent[language],
  overview: overview[language],
  letter: letter[language],
  terms: terms[language],
});

/** A language of the vocabulary without its words, or a word without its translation, fails the type check. */
export const printLabels = Object.fromEntries(
  printLanguages.codes.map((language) => [language, labelsIn(language)]),
) as Readonly<Record<PrintLanguage, PrintLabels>>;
