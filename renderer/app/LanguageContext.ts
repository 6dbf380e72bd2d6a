import { createContext, useContext } from 'react';
import type { Language } from '../locales/i18n.ts';

interface LanguageChoice {
  readonly language: Language;
  readonly choose: (language: Language) => void;
}

export const LanguageContext = createContext<LanguageChoice>({ language: 'de', choose: () => undefined });

export const useLanguage = () => useContext(LanguageContext);
