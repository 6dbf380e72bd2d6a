import { FilePlus2, Handshake } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Consent } from '../../../../domain/consent/consent.ts';
import { useMayUse } from '../../../app/session.ts';
import { Button } from '../../../ui/Button.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { PageTitle } from '../../../ui/PageTitle.tsx';
import { PageDrafts } from '../PageDrafts.tsx';
import { ReadOnlyNote } from '../ReadOnlyNote.tsx';
import { useCase } from '../useCase.ts';
import { consentDraftPrefix, newConsent } from './consent-drafts.ts';
import { ConsentDialog } from './ConsentDialog.tsx';
import { CorrectDialog } from './CorrectDialog.tsx';
import { SignAnew } from './SignAnew.tsx';
import { ConsentTable } from './ConsentTable.tsx';
import { Notices } from './Notices.tsx';
import { WithdrawDialog } from './WithdrawDialog.tsx';

/** Einwilligungen: who may learn what, for which purpose, until when. */
export function ConsentsPage() {
  const { t } = useTranslation(['consents', 'caseFile']);
  const { view, caseId } = useCase();
  const mayWrite = useMayUse('case.write');
  const [adding, setAdding] = useState(false);
  const [correcting, setCorrecting] = useState<Consent | null>(null);
  const [toSign, setToSign] = useState<{ consent: Consent; formsGone: boolean } | null>(null);
  const [withdrawing, setWithdrawing] = useState<Consent | null>(null);
  const add = mayWrite && view.mayWrite && (
    <Button icon={FilePlus2} onClick={() => setAdding(true)}>
      {t('add')}
    </Button>
  );
  const consentOf = (wanted: string) => view.consents.find(({ id }) => id === wanted);
  const empty = view.consents.length === 0;
  return (
    <>
      <PageTitle lead={t('lead')} aside={!empty && add}>
        {t('caseFile:page.einwilligungen')}
      </PageTitle>
      <ReadOnlyNote />
      {add && (
        <PageDrafts
          prefix={consentDraftPrefix(caseId)}
          nameOf={(record) =>
            record === newConsent ? t('addHeading') : consentOf(record) && t('correctHeading')
          }
          onResume={(record) => {
            if (record === newConsent) setAdding(true);
            else setCorrecting(consentOf(record) ?? null);
          }}
        />
      )}
      {empty ? (
        <EmptyState icon={Handshake} heading={t('empty')} action={add}>
          <p>{t('emptyText')}</p>
        </EmptyState>
      ) : (
        <ConsentTable
          onCorrect={mayWrite && view.mayWrite ? setCorrecting : null}
          onWithdraw={mayWrite ? setWithdrawing : null}
        />
      )}
      <Notices />
      {adding && (
        <ConsentDialog consent={null} onCorrected={() => undefined} onClose={() => setAdding(false)} />
      )}
      {correcting && (
        <CorrectDialog
          consent={correcting}
          onWithdraw={(consent) => {
            setCorrecting(null);
            setWithdrawing(consent);
          }}
          onCorrected={(consent, formsGone) => setToSign({ consent, formsGone })}
          onClose={() => setCorrecting(null)}
        />
      )}
      {toSign && <SignAnew {...toSign} onClose={() => setToSign(null)} />}
      {withdrawing && <WithdrawDialog consent={withdrawing} onClose={() => setWithdrawing(null)} />}
    </>
  );
}
