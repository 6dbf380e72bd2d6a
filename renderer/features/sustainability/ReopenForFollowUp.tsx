import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { localToday } from '../../../domain/validation.ts';
import { casePhases } from '../../../domain/vocabulary/case-phases.ts';
import { useLanguage } from '../../app/LanguageContext.ts';
import { useMayUse } from '../../app/session.ts';
import { Alert } from '../../ui/Alert.tsx';
import { Button } from '../../ui/Button.tsx';
import { AdvanceDialog } from '../case-file/AdvanceDialog.tsx';
import { otherWay } from '../case-file/other-way.ts';
import { useCase } from '../case-file/useCase.ts';

/** The check found that more is needed: the way back to work, beside where it says so. */
export function ReopenForFollowUp() {
  const { t } = useTranslation('sustainability');
  const { language } = useLanguage();
  const { view } = useCase();
  const mayWrite = useMayUse('case.write');
  const [asking, setAsking] = useState(false);
  const way = otherWay(view, localToday());
  if (view.check?.followUpNeeded !== true || way?.kind !== 'reopen' || !mayWrite) return null;
  return (
    <>
      <Alert tone="warning" heading={t('reopen.heading')}>
        <p>{t('reopen.text', { phase: casePhases.label(way.to, language) })}</p>
        <Button kind="secondary" onClick={() => setAsking(true)}>
          {t('reopen.button')}
        </Button>
      </Alert>
      {asking && <AdvanceDialog to={way.to} other={way} onClose={() => setAsking(false)} />}
    </>
  );
}
