import { printLanguages } from '../../../domain/vocabulary/print-languages.ts';
import { useLanguage } from '../../app/LanguageContext.ts';
import type { Option } from '../../ui/field.ts';

/** The languages of papers, each in our words and in its own: whoever sits opposite finds theirs. */
export function usePrintLanguageOptions(): Option[] {
  const { language } = useLanguage();
  return printLanguages.entries.map(({ code, label, ownName }) => ({
    value: code,
    label: label[language] === ownName ? ownName : `${label[language]} – ${ownName}`,
  }));
}
