import type { Recipient } from '../../../domain/handoff/recipients.ts';
import { consentRecipients } from '../../../domain/vocabulary/consent-recipients.ts';
import { useLanguage } from '../../app/LanguageContext.ts';
import { localeOf } from '../../locales/i18n.ts';
import { fileSizeInWords } from './file-size.ts';
import { monthInWords } from './reporting-months.ts';

/** Recipients, months and sizes in the language of the screen. */
export function useHandoffWords() {
  const { language } = useLanguage();
  return {
    recipient: (recipient: Recipient) => consentRecipients.label(recipient, language),
    month: (month: string) => monthInWords(month, localeOf[language]),
    size: (bytes: number) => fileSizeInWords(bytes, localeOf[language]),
  };
}
