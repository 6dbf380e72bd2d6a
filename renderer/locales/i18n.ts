import { createInstance, type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { first } from './de/first.ts';
import type { de } from './de/index.ts';

/**
 * A new namespace: write `de/<name>.ts` (`export const <name> = {…} as const`), `en/<name>.ts`
 * (`export const <name>: Translation<typeof german> = {…}`) and one line in each `index.ts`. Then
 * `useTranslation('<name>')` knows the keys and the placeholders of every text.
 */
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: typeof de;
  }
}

export const languages = ['de', 'en'] as const;
export type Language = (typeof languages)[number];

/** What Intl and React Aria are given; plain `de` would leave the country to the machine. */
export const localeOf: Record<Language, string> = { de: 'de-DE', en: 'en-GB' };

const textsOf = {
  de: async () => (await import('./de/index.ts')).de,
  en: async () => (await import('./en/index.ts')).en,
};

/** In German, with what is said before a vault is open: no start waits for more. */
export function createTranslations(): i18n {
  const instance = createInstance();
  void instance.use(initReactI18next).init({
    lng: 'de',
    fallbackLng: 'de',
    defaultNS: 'common',
    resources: { de: first },
    // React escapes; texts are there at once, so nothing is shown half.
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  return instance;
}

/** Brings all texts of a language. Once it has resolved, every page can speak it. */
export async function loadTexts(translations: i18n, language: Language): Promise<void> {
  for (const [namespace, texts] of Object.entries(await textsOf[language]())) {
    if (!translations.hasResourceBundle(language, namespace))
      translations.addResourceBundle(language, namespace, texts);
  }
}
