import { printLanguages, type PrintLanguage } from '../../../domain/vocabulary/print-languages.ts';
import { ar } from './ar.ts';
import { bg } from './bg.ts';
import { checkLabels } from './check/index.ts';
import { closingLabels } from './closing/index.ts';
import { consentLabels } from './consent/index.ts';
import { de } from './de.ts';
import { fa } from './fa.ts';
import { fr } from './fr.ts';
import { kmr } from './kmr.ts';
import { letterLabels } from './letter/index.ts';
import { overviewLabels } from './overview/index.ts';
import type { PlanLabels, PrintLabels } from './print-labels.ts';
import { ro } from './ro.ts';
import { ru } from './ru.ts';
import { sq } from './sq.ts';
import { termLabels } from './terms/index.ts';
import { ti } from './ti.ts';
import { tr } from './tr.ts';
import { uk } from './uk.ts';
import { ur } from './ur.ts';

const shared: Readonly<Record<PrintLanguage, PlanLabels>> = {
  de,
  ar,
  uk,
  tr,
  kmr,
  fa,
  ru,
  ro,
  bg,
  sq,
  ti,
  fr,
  ur,
};

const labelsIn = (language: PrintLanguage): PrintLabels => ({
  ...shared[language],
  closing: closingLabels[language],
  check: checkLabels[language],
  consentForm: consentLabels[language],
  overview: overviewLabels[language],
  letter: letterLabels[language],
  terms: termLabels[language],
});

/** A language of the vocabulary without its words, or a word without its translation, fails the type check. */
export const printLabels = Object.fromEntries(
  printLanguages.codes.map((language) => [language, labelsIn(language)]),
) as Readonly<Record<PrintLanguage, PrintLabels>>;
