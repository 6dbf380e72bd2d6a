import { ChartLine } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isClosed, isEnded } from '../../../../domain/case/phases.ts';
import { useMayUse } from '../../../app/session.ts';
import { Button } from '../../../ui/Button.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { PageTitle } from '../../../ui/PageTitle.tsx';
import { PageDrafts } from '../PageDrafts.tsx';
import { ReadOnlyNote } from '../ReadOnlyNote.tsx';
import { useCase } from '../useCase.ts';
import { AssessmentForm } from './AssessmentForm.tsx';
import { assessmentValues } from './assessment-form.ts';
import { AssessmentTabs, comparison } from './AssessmentTabs.tsx';
import { BeginAgainDialog, beginAgainDraftKey } from './BeginAgainDialog.tsx';
import { ReadAloudView } from './ReadAloudView.tsx';
import './assessment.scss';

/** Erstgespräch: worked on until the case is closed, to read afterwards; assessed again on the way, at its end and after. */
export function AssessmentPage() {
  const { t } = useTranslation(['assessment', 'caseFile']);
  const { view, caseId } = useCase();
  const [selected, setSelected] = useState(comparison);
  const [beginning, setBeginning] = useState(false);
  const { phase } = view.file;
  const mayWrite = useMayUse('case.write') && !isClosed(phase);
  const held = view.assessment?.heldOn ?? null;
  const mayAgain = useMayUse('case.write') && !isEnded(phase) && held !== null;
  const known = [comparison, view.assessment?.id, ...view.reassessments.map(({ id }) => id)];
  return (
    <>
      <PageTitle
        lead={mayWrite ? t('lead') : undefined}
        aside={
          mayAgain && (
            <Button kind="secondary" icon={ChartLine} onClick={() => setBeginning(true)}>
              {t('again.button')}
            </Button>
          )
        }
      >
        {t('caseFile:page.erstgespraech')}
      </PageTitle>
      <ReadOnlyNote />
      {mayAgain && !beginning && (
        <PageDrafts
          prefix={beginAgainDraftKey(caseId)}
          nameOf={() => t('again.button')}
          onResume={() => setBeginning(true)}
        />
      )}
      {view.reassessments.length > 0 ? (
        <AssessmentTabs selected={known.includes(selected) ? selected : comparison} onSelect={setSelected} />
      ) : mayWrite ? (
        <AssessmentForm />
      ) : view.assessment ? (
        <ReadAloudView values={assessmentValues(view.assessment)} />
      ) : (
        <EmptyState heading={t('notYet')}>
          <p>{t('notYetText')}</p>
        </EmptyState>
      )}
      {beginning && (
        <BeginAgainDialog
          onClose={() => setBeginning(false)}
          onBegun={(id) => {
            setBeginning(false);
            setSelected(id);
          }}
        />
      )}
    </>
  );
}
