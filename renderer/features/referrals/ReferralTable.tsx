import { FileText, Reply } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Referral } from '../../../domain/case/referral.ts';
import { referralPurpose } from '../../../domain/consent/referral-disclosure.ts';
import { consentPurposes } from '../../../domain/vocabulary/consent-purposes.ts';
import { dataCategories } from '../../../domain/vocabulary/data-categories.ts';
import { notPossibleReasons } from '../../../domain/vocabulary/not-possible-reasons.ts';
import { useLanguage } from '../../app/LanguageContext.ts';
import { Button } from '../../ui/Button.tsx';
import { RouteLink } from '../../ui/RouteLink.tsx';
import { Table } from '../../ui/Table.tsx';
import { useFormat } from '../../ui/useFormat.ts';
import { useOtherName } from '../case-file/useOtherName.ts';
import { institutionPath } from '../directory/directory-paths.ts';
import { ReferralStateBadge } from './ReferralStateBadge.tsx';
import './referrals.scss';

interface Props {
  readonly referrals: readonly Referral[];
  /** Null in ended cases. */
  readonly onAnswer: ((referral: Referral) => void) | null;
  readonly onLetter: (referral: Referral) => void;
}

/** Referrals, newest first: where to, what went, and how it stands. */
export function ReferralTable({ referrals, onAnswer, onLetter }: Props) {
  const { t } = useTranslation('referrals');
  const { language } = useLanguage();
  const { day } = useFormat();
  const otherName = useOtherName();
  /** What tells this line from the others for somebody who hears its buttons. */
  const named = ({ personId, title }: Referral) => {
    const other = otherName(personId);
    return other === null ? title : `${title}, ${other}`;
  };
  const about = (personId: string) => {
    const name = otherName(personId);
    return (
      name !== null && (
        <div>
          <bdi>{t('about', { name })}</bdi>
        </div>
      )
    );
  };
  const standing = ({ state, answeredOn, revokedOn, answerDueOn, reason, note }: Referral) => (
    <>
      <ReferralStateBadge state={state} />
      {answeredOn !== null ? (
        <p className="kim-small">{t('answeredOn', { date: day(answeredOn) })}</p>
      ) : (
        state === 'in-progress' &&
        answerDueOn !== null && <p className="kim-small">{t('answerBy', { date: day(answerDueOn) })}</p>
      )}
      {revokedOn !== null && <p className="kim-small">{t('revokedOn', { date: day(revokedOn) })}</p>}
      {reason !== null && <p className="kim-small">{notPossibleReasons.label(reason, language)}</p>}
      {note !== '' && <p className="kim-small kim-muted kim-entered">{note}</p>}
    </>
  );
  const actions = (referral: Referral) => (
    <span className="kim-referral-actions">
      {onAnswer && (
        <Button
          kind="tertiary"
          compact
          icon={Reply}
          aria-label={t('answerNamed', { title: named(referral) })}
          onClick={() => onAnswer(referral)}
        >
          {t('answer')}
        </Button>
      )}
      {referral.state !== 'revoked' && (
        <Button
          kind="tertiary"
          compact
          icon={FileText}
          aria-label={t('letterNamed', { title: named(referral) })}
          onClick={() => onLetter(referral)}
        >
          {t('letter')}
        </Button>
      )}
    </span>
  );
  return (
    <Table
      caption={t('table')}
      hideCaption
      rows={referrals}
      rowId={({ id }) => id}
      columns={[
        {
          id: 'to',
          header: t('to'),
          rowHeader: true,
          cell: ({ title, purpose, personId, institutionId, contactPerson }) => (
            <>
              <RouteLink to={institutionPath(institutionId)}>
                <bdi>{title}</bdi>
              </RouteLink>
              {about(personId)}
              {purpose !== referralPurpose && <div>{consentPurposes.label(purpose, language)}</div>}
              {contactPerson !== '' && <div className="kim-muted">{contactPerson}</div>}
            </>
          ),
        },
        {
          id: 'sent',
          header: t('sent'),
          cell: ({ sentOn, categories, legalBasis }) => (
            <>
              {day(sentOn)}
              <div className="kim-small">
                {categories.map((code) => dataCategories.label(code, language)).join(', ')}
              </div>
              <div className="kim-small kim-muted">{t(`basis.${legalBasis}`)}</div>
            </>
          ),
        },
        { id: 'state', header: t('stateHeader'), cell: standing },
        { id: 'actions', header: t('action'), cell: actions },
      ]}
    />
  );
}
