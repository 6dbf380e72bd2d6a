import { createInstance, type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { de } from './de/index.ts';
import { en } from './en/index.ts';

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

export function createTranslations(language: Language): i18n {
  const instance = createInstance();
  void instance.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'de',
    defaultNS: 'common',
    resources: { de, en },
    // React escapes; texts are there at once, so nothing is shown half.
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  return instance;
}
