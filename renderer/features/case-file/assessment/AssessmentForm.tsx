import { useTranslation } from 'react-i18next';
import { casePath } from '../case-pages.ts';
import { useCase, useCaseCommand } from '../useCase.ts';
import { assessmentValues } from './assessment-form.ts';
import { AssessmentSteps } from './AssessmentSteps.tsx';

/** The Erstgespräch. */
export function AssessmentForm() {
  const { t } = useTranslation('assessment');
  const { view, caseId } = useCase();
  const save = useCaseCommand('assessment.save');
  return (
    <AssessmentSteps
      draftKey={casePath(caseId, 'erstgespraech')}
      stored={assessmentValues(view.assessment)}
      version={view.assessment?.version ?? 0}
      recordId={view.assessment?.id ?? null}
      submitLabel={t('save')}
      savedLabel={t('saved')}
      onSave={(details, version) => save.mutateAsync({ caseId, version, details })}
    />
  );
}
