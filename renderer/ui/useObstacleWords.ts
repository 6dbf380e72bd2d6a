import { useTranslation } from 'react-i18next';
import { disclosureObstacleCodes } from '../../domain/consent/referral-disclosure.ts';
import { consentPurposes } from '../../domain/vocabulary/consent-purposes.ts';
import { consentRecipients } from '../../domain/vocabulary/consent-recipients.ts';
import { dataCategories } from '../../domain/vocabulary/data-categories.ts';
import { useLanguage } from '../app/LanguageContext.ts';

/** Which consent would be needed, by its codes. */
interface Meant {
  readonly recipient: string | null;
  readonly purpose: string | null;
}

/** Why data may not go, in a sentence that says which kind of data, to whom and what for; empty for other rules. */
export function useObstacleWords() {
  const { t } = useTranslation('referrals');
  const { language } = useLanguage();
  return (
    { code, category }: { readonly code: string; readonly category: string | null },
    { recipient, purpose }: Meant,
  ): string => {
    const known = disclosureObstacleCodes.find((one) => one === code);
    if (known === undefined) return '';
    return t(`obstacle.${known}`, {
      category: dataCategories.find(category ?? '')?.label[language] ?? '',
      recipient: consentRecipients.find(recipient ?? '')?.label[language] ?? '',
      purpose: consentPurposes.find(purpose ?? '')?.label[language] ?? '',
    });
  };
}
