import type { EarlierRecipient } from '../../../../domain/consent/notice.ts';
import { useLanguage } from '../../../app/LanguageContext.ts';
import { receivedLines, recipientName } from './received-words.ts';

/** Who got what under a consent, and when. */
export function RecipientList({ recipients }: { readonly recipients: readonly EarlierRecipient[] }) {
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
        </li>
      ))}
    </ul>
  );
}
