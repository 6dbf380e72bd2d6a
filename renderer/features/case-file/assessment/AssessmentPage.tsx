import { useTranslation } from 'react-i18next';
import { isClosed } from '../../../../domain/case/phases.ts';
import { useMayUse } from '../../../app/session.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { PageTitle } from '../../../ui/PageTitle.tsx';
import { ReadOnlyNote } from '../ReadOnlyNote.tsx';
import { useCase } from '../useCase.ts';
import { AssessmentForm } from './AssessmentForm.tsx';
import { assessmentValues } from './assessment-form.ts';
import { ReadAloudView } from './ReadAloudView.tsx';
import './assessment.scss';

/** Erstgespräch: worked on until the case is closed, to read afterwards. */
export function AssessmentPage() {
  const { t } = useTranslation(['assessment', 'caseFile']);
  const { view } = useCase();
  const mayWrite = useMayUse('case.write') && !isClosed(view.file.phase);
  return (
    <>
      <PageTitle lead={mayWrite ? t('lead') : undefined}>{t('caseFile:page.erstgespraech')}</PageTitle>
      <ReadOnlyNote />
      {mayWrite && <AssessmentForm />}
      {!mayWrite && view.assessment && <ReadAloudView values={assessmentValues(view.assessment)} />}
      {!mayWrite && !view.assessment && (
        <EmptyState heading={t('notYet')}>
          <p>{t('notYetText')}</p>
        </EmptyState>
      )}
    </>
  );
}
