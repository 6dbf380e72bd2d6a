import { languages, type Language } from '../locales/i18n.ts';

/** The window that follows a lock takes its language from the address of the one before. */
const name = 'language';

export function languageInAddress(): Language {
  const said = new URLSearchParams(window.location.search).get(name);
  return languages.find((one) => one === said) ?? 'de';
}

export function putLanguageInAddress(language: Language): void {
  const address = new URL(window.location.href);
  address.searchParams.set(name, language);
  window.history.replaceState(window.history.state, '', address);
}
