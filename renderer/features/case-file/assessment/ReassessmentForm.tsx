import { useTranslation } from 'react-i18next';
import type { Reassessment } from '../../../../domain/case/assessment.ts';
import { assessmentsInOrder, lastRatings } from '../../../../domain/case/assessment-course.ts';
import { casePath } from '../case-pages.ts';
import { useCase, useCaseCommand } from '../useCase.ts';
import { assessmentValues } from './assessment-form.ts';
import { AssessmentSteps } from './AssessmentSteps.tsx';

/** The same questions at a later day; each Handlungsfeld shows how it was rated before, to confirm or to rate anew. */
export function ReassessmentForm({ again }: { readonly again: Reassessment }) {
  const { t } = useTranslation('assessment');
  const { view, caseId } = useCase();
  const save = useCaseCommand('assessment.saveAgain');
  const { id, kind, version } = again;
  const all = assessmentsInOrder(view);
  const before = lastRatings(
    all.slice(
      0,
      all.findIndex((one) => one.id === id),
    ),
  );
  return (
    <AssessmentSteps
      draftKey={`${casePath(caseId, 'erstgespraech')}#${id}`}
      stored={assessmentValues(again)}
      version={version}
      recordId={id}
      before={before}
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
