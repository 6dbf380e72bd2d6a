import { createContext, useContext } from 'react';
import { printLanguages, type PrintLanguage } from '../../domain/vocabulary/print-languages.ts';
import { printLabels } from './labels/index.ts';
import type { PrintLabels } from './labels/print-labels.ts';

/** The language beside German; `de` for a plan in German alone. */
export const PrintLanguageContext = createContext<PrintLanguage>('de');

export interface SecondLanguage {
  readonly code: PrintLanguage;
  readonly direction: 'ltr' | 'rtl';
  readonly labels: PrintLabels;
}

/** The second language of this print, or null where there is none. */
export function useSecondLanguage(): SecondLanguage | null {
  const code = useContext(PrintLanguageContext);
  if (code === 'de') return null;
  const direction = printLanguages.find(code)?.direction ?? 'ltr';
  return { code, direction, labels: printLabels[code] };
}
