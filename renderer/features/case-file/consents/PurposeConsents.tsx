import { useTranslation } from 'react-i18next';
import type { Consent } from '../../../../domain/consent/consent.ts';
import { purposeStanding } from '../../../../domain/consent/purpose-standing.ts';
import { consentRecipients } from '../../../../domain/vocabulary/consent-recipients.ts';
import { dataCategories } from '../../../../domain/vocabulary/data-categories.ts';
import { useLanguage } from '../../../app/LanguageContext.ts';
import { Alert } from '../../../ui/Alert.tsx';
import { RouteLink } from '../../../ui/RouteLink.tsx';
import { casePath } from '../case-pages.ts';
import { isolated } from '../isolated.ts';
import { useCase } from '../useCase.ts';

interface Props {
  readonly purpose: 'case-conference' | 'case-handover' | 'sustainability-check';
  /** On which it happens. */
  readonly day: string;
}

/** What the client permitted and refused for something that happens outside of the program, and what is lacking for it. */
export function PurposeConsents({ purpose, day }: Props) {
  const { t } = useTranslation('consents');
  const { language } = useLanguage();
  const { view, caseId } = useCase();
  const { clientId, legalBasis } = view.file;
  const { without, permitted, refused, lacking } = purposeStanding(
    { clientId, legalBasis, consents: view.consents },
    purpose,
    day,
  );
  if (without === 'all' && refused.length === 0) return null;
  const line = ({ recipient, nameOfBody, categories }: Consent) => ({
    recipient: nameOfBody === '' ? consentRecipients.label(recipient, language) : isolated(nameOfBody),
    categories: categories.map((code) => dataCategories.label(code, language)).join(', '),
  });
  const page = lacking === 'legal-basis-missing' ? 'zugang' : 'einwilligungen';
  return (
    <div role="status">
      <Alert
        tone={lacking !== null || refused.length > 0 ? 'warning' : 'info'}
        heading={t(`standing.${lacking === null ? 'heading' : 'lackingHeading'}.${purpose}`)}
      >
        {lacking !== null && (
          <p>
            {t(`standing.lacking.${lacking}`)}{' '}
            <RouteLink to={casePath(caseId, page)}>{t(`standing.to.${page}`)}</RouteLink>
          </p>
        )}
        {without === 'ordinary' && <p>{t('standing.ordinary')}</p>}
        {permitted.length + refused.length > 0 && (
          <ul className="kim-obstacles">
            {permitted.map((one) => (
              <li key={one.id}>{t('standing.permitted', line(one))}</li>
            ))}
            {refused.map((one) => (
              <li key={one.id}>{t('standing.refused', line(one))}</li>
            ))}
          </ul>
        )}
      </Alert>
    </div>
  );
}
