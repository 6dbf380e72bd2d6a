import { useTranslation } from 'react-i18next';
import type { Reassessment } from '../../../../domain/case/assessment.ts';
import { casePath } from '../case-pages.ts';
import { useCase, useCaseCommand } from '../useCase.ts';
import { assessmentValues } from './assessment-form.ts';
import { AssessmentSteps } from './AssessmentSteps.tsx';

/** The same questions at a later day; it began with what was known last. */
export function ReassessmentForm({ again }: { readonly again: Reassessment }) {
  const { t } = useTranslation('assessment');
  const { caseId } = useCase();
  const save = useCaseCommand('assessment.saveAgain');
  const { id, kind, version } = again;
  return (
    <AssessmentSteps
      draftKey={`${casePath(caseId, 'erstgespraech')}#${id}`}
      stored={assessmentValues(again)}
      version={version}
      recordId={id}
      submitLabel={t('again.save')}
      savedLabel={t('again.saved')}
      onSave={(details, seen) =>
        save.mutateAsync({
          caseId,
          assessmentId: id,
          version: seen,
          // Without a day core refuses it, and the field says so.
          details: { ...details, kind, heldOn: details.heldOn ?? '' },
        })
      }
    />
  );
}
