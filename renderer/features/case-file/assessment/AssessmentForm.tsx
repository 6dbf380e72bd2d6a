import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button.tsx';
import { toast } from '../../../ui/toast.ts';
import { casePath } from '../case-pages.ts';
import { useUndo } from '../../history/useUndo.ts';
import { DraftedForm } from '../DraftedForm.tsx';
import { useCase, useCaseCommand } from '../useCase.ts';
import { assessmentForm, assessmentToSave, assessmentValues } from './assessment-form.ts';
import { isField, neighbour, type AssessmentPart } from './assessment-parts.ts';
import { AssessmentPartView } from './AssessmentPartView.tsx';
import { usePartName } from './usePartName.ts';

/** One form over all parts; each step saves, so that the conversation can stop anywhere. */
export function AssessmentForm() {
  const { t } = useTranslation('assessment');
  const partName = usePartName();
  const { view, caseId } = useCase();
  const save = useCaseCommand('assessment.save');
  const undoOf = useUndo();
  const [part, setPart] = useState<AssessmentPart>('basics');
  const next = neighbour(part, 1);
  const previous = neighbour(part, -1);
  return (
    <DraftedForm
      draftKey={casePath(caseId, 'erstgespraech')}
      schema={assessmentForm}
      stored={assessmentValues(view.assessment)}
      version={view.assessment?.version ?? 0}
      record={{ kind: 'assessment', id: view.assessment?.id ?? null }}
      submitLabel={next ? t('saveAndNext', { part: partName(next) }) : t('save')}
      actions={
        previous && (
          <Button kind="secondary" onClick={() => setPart(previous)}>
            {t('previous', { part: partName(previous) })}
          </Button>
        )
      }
      onSave={async (values, form, version) => {
        const details = assessmentToSave(values, isField(part) ? part : null);
        const saved = await save.mutateAsync({ caseId, version, details });
        // A field that was left without a rating now stands as skipped.
        form.hook.reset(assessmentValues(details));
        toast(t('saved'), 'success', undoOf('assessment', saved));
        if (next) setPart(next);
        return saved;
      }}
    >
      {(form) => <AssessmentPartView form={form} part={part} onPart={setPart} />}
    </DraftedForm>
  );
}
