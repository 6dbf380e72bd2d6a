import { durability, type Durability } from '../../../../domain/vocabulary/durability.ts';
import { useLanguage } from '../../../app/LanguageContext.ts';
import { useAsk } from '../../conversation/SecondLanguageContext.ts';

const answers = ['stable', 'partly', 'not'] as const satisfies readonly Durability[];

/** The answers in the client's words, with the term of the file beside; who is asked can be reached. */
export function useDurabilityOptions() {
  const ask = useAsk();
  const { language } = useLanguage();
  return answers.map((code) => ({ value: code, ...ask(code), hint: durability.label(code, language) }));
}
