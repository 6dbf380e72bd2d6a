import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Consent } from '../../../../domain/consent/consent.ts';
import { formatGermanDate } from '../../../../domain/date.ts';
import { localToday } from '../../../../domain/validation.ts';
import { consentPurposes } from '../../../../domain/vocabulary/consent-purposes.ts';
import { consentRecipients } from '../../../../domain/vocabulary/consent-recipients.ts';
import { dataCategories } from '../../../../domain/vocabulary/data-categories.ts';
import { paperLanguageFor, talkLanguages } from '../../../../domain/vocabulary/talk-languages.ts';
import { useLanguage } from '../../../app/LanguageContext.ts';
import { Badge } from '../../../ui/Badge.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Table } from '../../../ui/Table.tsx';
import type { Column } from '../../../ui/table-column.ts';
import type { Tone } from '../../../ui/tone.ts';
import { nameOf } from '../../../../domain/case/person.ts';
import { memberIn } from '../../../../domain/case/household.ts';
import { useCase } from '../useCase.ts';
import { useOtherName } from '../useOtherName.ts';
import { ConsentPaper } from './ConsentPaper.tsx';
import { consentState, ledgerOrder, type ConsentState } from './consent-state.ts';

const tones: Readonly<Record<ConsentState, Tone | 'neutral'>> = {
  'in-force': 'success',
  'ends-soon': 'warning',
  'not-begun': 'info',
  refused: 'danger',
  expired: 'neutral',
  withdrawn: 'neutral',
};

interface Props {
  /** Null where nothing may be entered any more. */
  readonly onCorrect: ((consent: Consent) => void) | null;
  /** Null where nothing may be changed. */
  readonly onWithdraw: ((consent: Consent) => void) | null;
}

/** The ledger: recipient × purpose × categories, its validity and its end. */
export function ConsentTable({ onCorrect, onWithdraw }: Props) {
  const { t } = useTranslation('consents');
  const { language } = useLanguage();
  const { view } = useCase();
  const { consents, file } = view;
  const otherName = useOtherName();
  const [printing, setPrinting] = useState<Consent | null>(null);
  const today = localToday();
  const recipientOf = ({ recipient }: Consent) => consentRecipients.label(recipient, language);
  const purposeOf = ({ purpose }: Consent) => consentPurposes.label(purpose, language);
  /** Named as soon as somebody else consented too: until then all are the client's. */
  const several = consents.some(({ personId }) => personId !== file.clientId);
  const client = memberIn(view, file.clientId);
  const whose = ({ personId }: Consent): string =>
    several ? (otherName(personId) ?? (client ? nameOf(client.person) : '')) : '';
  /** What tells this line from the others for somebody who hears its buttons. */
  const named = (consent: Consent) => {
    const other = otherName(consent.personId);
    const purpose = purposeOf(consent);
    return { recipient: recipientOf(consent), purpose: other === null ? purpose : `${purpose}, ${other}` };
  };

  // Few columns, because the table has to fit beside the pages of the file and German words are long.
  const aim = (consent: Consent) => (
    <>
      {whose(consent) !== '' && (
        <div>
          <strong>
            <bdi>{t('by', { name: whose(consent) })}</bdi>
          </strong>
        </div>
      )}
      {recipientOf(consent)}
      {consent.nameOfBody !== '' && (
        <div>
          <bdi>{consent.nameOfBody}</bdi>
        </div>
      )}
      <div className="kim-muted">{purposeOf(consent)}</div>
    </>
  );

  /** Until when it holds, or since when no more. */
  const days = ({ answer, givenOn, validUntil, withdrawnOn }: Consent) => {
    if (answer === 'refused') return t('on', { date: formatGermanDate(givenOn) });
    if (withdrawnOn !== null) return t('on', { date: formatGermanDate(withdrawnOn) });
    return validUntil === null ? t('unlimited') : t('until', { date: formatGermanDate(validUntil) });
  };

  /** How the answer was given; of a yes also when. */
  const answered = ({ answer, givenOn, givenBy, form, language: spoken, interpreter }: Consent) => (
    <>
      {answer === 'given' && `${t('givenNote', { date: formatGermanDate(givenOn) })}, `}
      {t(`form.${form}`)}, {talkLanguages.label(spoken, language)}
      {interpreter !== '' && (
        <>
          , <bdi>{t('interpreterNote', { interpreter })}</bdi>
        </>
      )}
      {givenBy !== '' && (
        <div>
          <bdi>{t('givenByNote', { name: givenBy })}</bdi>
        </div>
      )}
    </>
  );

  const state = (consent: Consent) => {
    const now = consentState(consent, today);
    return (
      <>
        <Badge tone={tones[now]}>{t(`state.${now}`)}</Badge>
        <div className="kim-numeric">{days(consent)}</div>
        <div className="kim-muted">{answered(consent)}</div>
      </>
    );
  };

  const action = (consent: Consent) =>
    consent.withdrawnOn === null && (
      <>
        {consent.answer === 'given' && (
          <Button
            kind="tertiary"
            compact
            aria-label={t('printNamed', named(consent))}
            onClick={() => setPrinting(consent)}
          >
            {t('print')}
          </Button>
        )}
        {onCorrect && (
          <Button
            kind="tertiary"
            compact
            aria-label={t('correctNamed', named(consent))}
            onClick={() => onCorrect(consent)}
          >
            {t('correct')}
          </Button>
        )}
        {onWithdraw && consent.answer === 'given' && withdrawal(consent, onWithdraw)}
      </>
    );

  const withdrawal = (consent: Consent, withdraw: NonNullable<Props['onWithdraw']>) => (
    <Button
      kind="tertiary"
      compact
      aria-label={t('withdrawNamed', named(consent))}
      onClick={() => withdraw(consent)}
    >
      {t('withdraw')}
    </Button>
  );

  const columns: readonly Column<Consent>[] = [
    { id: 'aim', header: t('column.aim'), rowHeader: true, cell: aim },
    {
      id: 'categories',
      header: t('column.categories'),
      cell: ({ categories }) => categories.map((code) => dataCategories.label(code, language)).join(', '),
    },
    { id: 'state', header: t('column.state'), cell: state },
    { id: 'actions', header: t('column.actions'), cell: action },
  ];
  return (
    <>
      <Table
        caption={t('table')}
        hideCaption
        columns={columns}
        rows={ledgerOrder(consents, today)}
        rowId={({ id }) => id}
      />
      {printing && (
        <ConsentPaper
          consent={printing.id}
          language={paperLanguageFor(printing.language)}
          onClose={() => setPrinting(null)}
        />
      )}
    </>
  );
}
