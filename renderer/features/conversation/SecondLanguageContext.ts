import { createContext, useContext } from 'react';
import { useTranslation } from 'react-i18next';
import type { SecondWords } from '../../ui/field.ts';
import type { SecondLanguage } from './second-language.ts';
import type { ConversationWords } from './words/conversation-words.ts';

/** The language beside the German of a conversation; null while there is none. */
export const SecondLanguageContext = createContext<SecondLanguage | null>(null);

/** Words of the language beside, ready to be set. */
export function useBeside(): (pick: (language: SecondLanguage) => string) => SecondWords | undefined {
  const language = useContext(SecondLanguageContext);
  return (pick) =>
    language === null
      ? undefined
      : { text: pick(language), lang: language.code, direction: language.direction };
}

/** A question or answer in both languages, as fields take it. */
export function useAsk() {
  const { t } = useTranslation('conversation');
  const beside = useBeside();
  return (key: keyof ConversationWords) => ({
    label: t(`ask.${key}`),
    second: beside(({ words }) => words[key]),
  });
}
