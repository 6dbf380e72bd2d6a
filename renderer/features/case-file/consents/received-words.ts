import type { EarlierRecipient } from '../../../../domain/consent/notice.ts';
import { formatGermanDate } from '../../../../domain/date.ts';
import { consentRecipients } from '../../../../domain/vocabulary/consent-recipients.ts';
import { dataCategories } from '../../../../domain/vocabulary/data-categories.ts';
import type { VocabularyLanguage } from '../../../../domain/vocabulary/vocabulary.ts';

/** The body by its own name, or as the list of recipients calls it. */
export const recipientName = (
  { name, recipient }: Pick<EarlierRecipient, 'name' | 'recipient'>,
  language: VocabularyLanguage,
): string => name || consentRecipients.label(recipient, language);

/** The consent names nobody, and the file does not know who of the kind got something: somebody has to look. */
export const isKindAlone = ({ name, way }: Pick<EarlierRecipient, 'name' | 'way'>): boolean =>
  way === 'named' && name === '';

/** „12.03.2026: Personalien, Sprache“, one line per day. */
export const receivedLines = (
  { received }: Pick<EarlierRecipient, 'received'>,
  language: VocabularyLanguage,
): string[] =>
  received.map(
    ({ on, categories }) =>
      `${formatGermanDate(on)}: ${categories.map((code) => dataCategories.label(code, language)).join(', ')}`,
  );
