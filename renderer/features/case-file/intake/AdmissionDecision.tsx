import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatGermanDate } from '../../../../domain/date.ts';
import { useMayUse } from '../../../app/session.ts';
import { Button } from '../../../ui/Button.tsx';
import { Card } from '../../../ui/Card.tsx';
import { useCase } from '../useCase.ts';
import { TurnAwayDialog } from './TurnAwayDialog.tsx';

/** What was decided about the request, and the way to turn it away while it is open. */
export function AdmissionDecision() {
  const { t } = useTranslation('caseFile');
  const { file } = useCase().view;
  const mayWrite = useMayUse('case.write');
  const [asking, setAsking] = useState(false);
  const decidedOn = file.admission === 'admitted' ? file.admittedOn : file.endedOn;
  return (
    <Card heading={t('intake.decision')} surface>
      <p>{t(`intake.admission.${file.admission}`, { date: formatGermanDate(decidedOn ?? '') })}</p>
      {file.admissionNote !== '' && (
        <p>
          {t('intake.note')}: <bdi className="kim-prewrap">{file.admissionNote}</bdi>
        </p>
      )}
      {file.phase === 'inquiry' && mayWrite && (
        <div>
          <Button kind="secondary" onClick={() => setAsking(true)}>
            {t('intake.turnAway')}
          </Button>
        </div>
      )}
      {asking && <TurnAwayDialog onClose={() => setAsking(false)} />}
    </Card>
  );
}
