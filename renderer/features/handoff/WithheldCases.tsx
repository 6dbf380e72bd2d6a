import { useTranslation } from 'react-i18next';
import { handoverPurpose } from '../../../domain/handoff/disclosure.ts';
import type { Recipient } from '../../../domain/handoff/recipients.ts';
import { consentPurposes } from '../../../domain/vocabulary/consent-purposes.ts';
import { consentRecipients } from '../../../domain/vocabulary/consent-recipients.ts';
import { useLanguage } from '../../app/LanguageContext.ts';
import { RouteLink } from '../../ui/RouteLink.tsx';
import { Section } from '../../ui/Section.tsx';
import { LongTable } from './LongTable.tsx';
import type { Preview } from './MonthPreview.tsx';
import { isWithheldReason, placeToResolve } from './withheld-reason.ts';

interface Props {
  readonly preview: Preview;
  readonly recipient: Recipient;
}

/** What stays, why, and where something can be done about it. */
export function WithheldCases({ preview, recipient }: Props) {
  const { t } = useTranslation('handoff');
  const { language } = useLanguage();
  const meant = {
    recipient: consentRecipients.label(recipient, language),
    purpose: consentPurposes.label(handoverPurpose, language),
  };
  const { withheld, withheldCount } = preview;
  const words = (reason: string, part: 'reason' | 'todo') =>
    isWithheldReason(reason) ? t(`withheldReason.${reason}.${part}`, meant) : reason;
  return (
    <Section heading={t('preview.withheld')}>
      <p>
        {withheldCount === 0
          ? t('preview.withheldNone')
          : t('preview.withheldText', { count: withheldCount })}
      </p>
      {withheld.length < withheldCount && (
        <p>{t('preview.shownOf', { shown: withheld.length, count: withheldCount })}</p>
      )}
      {withheld.length > 0 && (
        <LongTable
          caption={t('preview.withheldCaption')}
          hideCaption
          rows={withheld.map((row, index) => ({ ...row, id: String(index) }))}
          rowId={({ id }) => id}
          columns={[
            {
              id: 'case',
              header: t('preview.case'),
              width: '11rem',
              cell: ({ caseId, reference, reason }) =>
                caseId === null ? (
                  t('preview.foreignCase')
                ) : (
                  <RouteLink className="kern-link kim-numeric" to={placeToResolve(caseId, reason)}>
                    {reference}
                  </RouteLink>
                ),
            },
            { id: 'reason', header: t('preview.reason'), cell: ({ reason }) => words(reason, 'reason') },
            { id: 'todo', header: t('preview.todo'), cell: ({ reason }) => words(reason, 'todo') },
          ]}
        />
      )}
    </Section>
  );
}
