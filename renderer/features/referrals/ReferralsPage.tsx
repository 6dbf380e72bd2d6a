import { Send } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isClosed } from '../../../domain/case/phases.ts';
import type { Referral } from '../../../domain/case/referral.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { PageDrafts } from '../case-file/PageDrafts.tsx';
import { ReadOnlyNote } from '../case-file/ReadOnlyNote.tsx';
import { useCase } from '../case-file/useCase.ts';
import { AnswerDialog } from './AnswerDialog.tsx';
import { LetterDialog } from './LetterDialog.tsx';
import { answerDraftPrefix, sendDraftPrefix } from './referral-drafts.ts';
import { ReferralTable } from './ReferralTable.tsx';
import { SendDialog } from './SendDialog.tsx';

type Overlay =
  { readonly kind: 'send' } | { readonly kind: 'answer' | 'letter'; readonly referral: Referral };

/** To whom this case was referred, on what grounds, and what became of it. */
export function ReferralsPage() {
  const { t } = useTranslation(['referrals', 'caseFile']);
  const { view, caseId } = useCase();
  const [overlay, setOverlay] = useState<Overlay | null>(null);
  const close = () => setOverlay(null);
  const { referrals } = view;
  const find = (id: string) => referrals.find((one) => one.id === id);
  const maySend = view.mayWrite && !isClosed(view.file.phase);
  const add = maySend && (
    <Button icon={Send} onClick={() => setOverlay({ kind: 'send' })}>
      {t('referrals:add')}
    </Button>
  );
  const resumeAnswer = (id: string) => {
    const referral = find(id);
    if (referral) setOverlay({ kind: 'answer', referral });
  };
  return (
    <>
      <PageTitle lead={t('referrals:lead')} aside={referrals.length > 0 && add}>
        {t('caseFile:page.vermittlungen')}
      </PageTitle>
      <ReadOnlyNote />
      {maySend && (
        <PageDrafts
          prefix={sendDraftPrefix(caseId)}
          nameOf={() => t('referrals:addHeading')}
          onResume={() => setOverlay({ kind: 'send' })}
        />
      )}
      {view.mayWrite && (
        <PageDrafts
          prefix={answerDraftPrefix(caseId)}
          nameOf={(id) => find(id)?.title}
          onResume={resumeAnswer}
        />
      )}
      {referrals.length === 0 ? (
        <EmptyState icon={Send} heading={t('referrals:empty')} action={add}>
          <p>{t('referrals:emptyText')}</p>
        </EmptyState>
      ) : (
        <ReferralTable
          referrals={referrals}
          onAnswer={view.mayWrite ? (referral) => setOverlay({ kind: 'answer', referral }) : null}
          onLetter={(referral) => setOverlay({ kind: 'letter', referral })}
        />
      )}
      {overlay?.kind === 'send' && <SendDialog onClose={close} />}
      {overlay?.kind === 'answer' && <AnswerDialog referral={overlay.referral} onClose={close} />}
      {overlay?.kind === 'letter' && <LetterDialog referral={overlay.referral} onClose={close} />}
    </>
  );
}
