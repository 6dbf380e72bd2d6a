import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { deletedAfterTurningAway } from '../../../../domain/case/turning-away.ts';
import { formatGermanDate } from '../../../../domain/date.ts';
import { useMayUse } from '../../../app/session.ts';
import { Button } from '../../../ui/Button.tsx';
import { Card } from '../../../ui/Card.tsx';
import { PageDrafts } from '../PageDrafts.tsx';
import { useCase } from '../useCase.ts';
import { TurnAwayDialog, turnAwayDraftKey } from './TurnAwayDialog.tsx';

/** What was decided about the request, and the way to turn it away while it is open. */
export function AdmissionDecision() {
  const { t } = useTranslation('caseFile');
  const {
    caseId,
    view: { file },
  } = useCase();
  const mayWrite = useMayUse('case.write');
  const [asking, setAsking] = useState(false);
  const decidedOn = file.admission === 'admitted' ? file.admittedOn : file.endedOn;
  return (
    <Card heading={t('intake.decision')} surface>
      <p>{t(`intake.admission.${file.admission}`, { date: formatGermanDate(decidedOn ?? '') })}</p>
      {file.referredTo !== '' && (
        <p>
          {t('intake.referredTo')}: <bdi>{file.referredTo}</bdi>
        </p>
      )}
      {file.referralConsent !== null && (
        <p>
          {t('intake.referralConsent')}: {t(`intake.referralConsentIs.${file.referralConsent}`)}
          {file.referralConsentNote !== '' && (
            <>
              {' '}
              (<bdi>{file.referralConsentNote}</bdi>)
            </>
          )}
        </p>
      )}
      {file.admissionNote !== '' && (
        <p>
          {t('intake.note')}: <bdi className="kim-prewrap">{file.admissionNote}</bdi>
        </p>
      )}
      {file.phase === 'declined' && file.endedOn !== null && (
        <p>
          <strong>
            {t('warning.deletion', { date: formatGermanDate(deletedAfterTurningAway(file.endedOn)) })}
          </strong>{' '}
          {t('intake.untilDeletion')}
        </p>
      )}
      {file.phase === 'inquiry' && mayWrite && (
        <>
          <PageDrafts
            prefix={turnAwayDraftKey(caseId)}
            nameOf={(record) => (record === '' ? t('intake.turnAway') : undefined)}
            onResume={() => setAsking(true)}
          />
          <div>
            <Button kind="secondary" onClick={() => setAsking(true)}>
              {t('intake.turnAway')}
            </Button>
          </div>
        </>
      )}
      {asking && <TurnAwayDialog onClose={() => setAsking(false)} />}
    </Card>
  );
}
