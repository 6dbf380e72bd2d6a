import { useTranslation } from 'react-i18next';
import type { EarlierRecipient } from '../../../../domain/consent/notice.ts';
import { useLanguage } from '../../../app/LanguageContext.ts';
import { isKindAlone, receivedLines, recipientName } from './received-words.ts';

/** Who got what under a consent, and when. */
export function RecipientList({ recipients }: { readonly recipients: readonly EarlierRecipient[] }) {
  const { t } = useTranslation('consents');
  const { language } = useLanguage();
  return (
    <ul className="kim-obstacles">
      {recipients.map((one, index) => (
        <li key={index}>
          <bdi>{recipientName(one, language)}</bdi>
          {receivedLines(one, language).map((line) => (
            <div key={line} className="kim-muted">
              {line}
            </div>
          ))}
          {isKindAlone(one) && <div className="kim-muted">{t('notices.kindAlone')}</div>}
        </li>
      ))}
    </ul>
  );
}
