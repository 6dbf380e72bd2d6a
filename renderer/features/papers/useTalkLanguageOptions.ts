import { printLanguages } from '../../../domain/vocabulary/print-languages.ts';
import { talkLanguages } from '../../../domain/vocabulary/talk-languages.ts';
import { useLanguage } from '../../app/LanguageContext.ts';
import type { Option } from '../../ui/field.ts';
import { usePrintLanguageOptions } from './usePrintLanguageOptions.ts';

/** The languages of a talk: those with papers as the papers name them, then all others that are interpreted. */
export function useTalkLanguageOptions(): Option[] {
  const { language } = useLanguage();
  const withPapers = usePrintLanguageOptions();
  return [
    ...withPapers,
    ...talkLanguages.entries
      .filter(({ code }) => !printLanguages.has(code))
      .map(({ code, label }) => ({ value: code, label: label[language] })),
  ];
}
