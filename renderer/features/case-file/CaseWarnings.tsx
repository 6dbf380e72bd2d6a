import { Archive, ShieldAlert, TriangleAlert, type LucideIcon } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { formatGermanDate } from '../../../domain/date.ts';
import { consentRecipients } from '../../../domain/vocabulary/consent-recipients.ts';
import { useLanguage } from '../../app/LanguageContext.ts';
import { RouteLink } from '../../ui/RouteLink.tsx';
import { isolated } from './isolated.ts';
import { casePath, type CasePage } from './case-pages.ts';
import type { CaseWarning } from './case-warnings.ts';
import { useCase } from './useCase.ts';
import { useOtherName } from './useOtherName.ts';

const shown: Record<CaseWarning['kind'], { readonly icon: LucideIcon; readonly page: CasePage | null }> = {
  'special-protection': { icon: ShieldAlert, page: 'personen' },
  'residence-expiry': { icon: TriangleAlert, page: 'erstgespraech' },
  'member-residence-expiry': { icon: TriangleAlert, page: 'personen' },
  'consent-expiry': { icon: TriangleAlert, page: 'einwilligungen' },
  deletion: { icon: Archive, page: null },
};

type Ending = Pick<Extract<CaseWarning, { readonly recordId: string | null }>, 'recordId' | 'over' | 'on'>;

function useWarningText() {
  const { t } = useTranslation('caseFile');
  const { language } = useLanguage();
  const { consents } = useCase().view;
  const otherName = useOtherName();
  const consentText = ({ recordId, over, on }: Ending): string => {
    const consent = consents.find(({ id }) => id === recordId);
    const other = consent === undefined ? null : otherName(consent.personId);
    const words = {
      recipient: consent === undefined ? '' : consentRecipients.label(consent.recipient, language),
      date: formatGermanDate(on),
    };
    return other === null
      ? t(over ? 'warning.consentOver' : 'warning.consentSoon', words)
      : t(over ? 'warning.otherConsentOver' : 'warning.otherConsentSoon', {
          ...words,
          name: isolated(other),
        });
  };
  return (warning: CaseWarning): string => {
    switch (warning.kind) {
      case 'special-protection':
        return t('warning.protection', { names: warning.names.map(isolated).join(', ') });
      case 'residence-expiry':
        return t(warning.over ? 'warning.residenceOver' : 'warning.residenceSoon', {
          date: formatGermanDate(warning.on),
        });
      case 'member-residence-expiry':
        return t(warning.over ? 'warning.memberResidenceOver' : 'warning.memberResidenceSoon', {
          count: warning.names.length,
          names: warning.names.map(isolated).join(', '),
          date: formatGermanDate(warning.on),
        });
      case 'consent-expiry':
        return consentText(warning);
      case 'deletion':
        return t('warning.deletion', { date: formatGermanDate(warning.on) });
    }
  };
}

/** What to mind in this case, as sentences that lead to their place. */
export function CaseWarnings({ warnings }: { readonly warnings: readonly CaseWarning[] }) {
  const { t } = useTranslation('caseFile');
  const textOf = useWarningText();
  const { caseId } = useCase();
  if (warnings.length === 0) return null;
  return (
    <ul className="kim-case__warnings" aria-label={t('warnings')}>
      {warnings.map((warning) => {
        const { icon: Icon, page } = shown[warning.kind];
        const text = textOf(warning);
        // One recipient may have two consents that end on one day.
        const key = [
          'recordId' in warning && warning.recordId,
          'on' in warning && warning.on,
          warning.kind,
        ].join(' ');
        return (
          <li className={`kim-case__warning kim-case__warning--${warning.kind}`} key={key}>
            <Icon size={18} />
            {page === null ? text : <RouteLink to={casePath(caseId, page)}>{text}</RouteLink>}
          </li>
        );
      })}
    </ul>
  );
}
