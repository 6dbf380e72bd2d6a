import { useTranslation } from 'react-i18next';
import { useMayUse } from '../../../app/session.ts';
import { PageTitle } from '../../../ui/PageTitle.tsx';
import { ReadOnlyNote } from '../ReadOnlyNote.tsx';
import { useCase } from '../useCase.ts';
import { AdmissionDecision } from './AdmissionDecision.tsx';
import { IntakeForm } from './IntakeForm.tsx';
import { IntakeSummary } from './IntakeSummary.tsx';

/** Zugang: how the request came, why case management, on which basis, and what was decided. */
export function IntakePage() {
  const { t } = useTranslation('caseFile');
  const { view } = useCase();
  const mayWrite = useMayUse('case.write') && view.mayWrite;
  return (
    <>
      <PageTitle lead={t('intake.lead')}>{t('page.zugang')}</PageTitle>
      <ReadOnlyNote />
      {mayWrite ? <IntakeForm /> : <IntakeSummary />}
      <AdmissionDecision />
    </>
  );
}
