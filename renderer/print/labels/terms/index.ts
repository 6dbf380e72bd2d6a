import type { PrintLanguage } from '../../../../domain/vocabulary/print-languages.ts';
import { ar } from './ar.ts';
import { bg } from './bg.ts';
import { de } from './de.ts';
import { fa } from './fa.ts';
import { fr } from './fr.ts';
import { kmr } from './kmr.ts';
import type { TermLabels } from './term-labels.ts';
import { ro } from './ro.ts';
import { ru } from './ru.ts';
import { sq } from './sq.ts';
import { ti } from './ti.ts';
import { tr } from './tr.ts';
import { uk } from './uk.ts';
import { ur } from './ur.ts';

export const termLabels: Readonly<Record<PrintLanguage, TermLabels>> = {
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
