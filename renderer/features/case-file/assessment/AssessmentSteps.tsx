import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AssessmentDetails } from '../../../../domain/case/assessment.ts';
import type { LastRating } from '../../../../domain/case/assessment-course.ts';
import type { FieldOfAction } from '../../../../domain/vocabulary/fields-of-action.ts';
import { Button } from '../../../ui/Button.tsx';
import { toast } from '../../../ui/toast.ts';
import { useUndo } from '../../history/useUndo.ts';
import { DraftedForm } from '../DraftedForm.tsx';
import {
  assessmentForm,
  assessmentToSave,
  assessmentValues,
  type AssessmentValues,
} from './assessment-form.ts';
import { isField, neighbour, type AssessmentPart } from './assessment-parts.ts';
import { AssessmentPartView } from './AssessmentPartView.tsx';
import { usePartName } from './usePartName.ts';

interface Props {
  readonly draftKey: string;
  readonly stored: AssessmentValues;
  readonly version: number;
  /** Null for one that is not there yet. */
  readonly recordId: string | null;
  /** How the fields were rated before; empty in the Erstgespräch. */
  readonly before?: ReadonlyMap<FieldOfAction, LastRating> | undefined;
  readonly submitLabel: string;
  readonly savedLabel: string;
  readonly onSave: (
    details: AssessmentDetails,
    version: number,
  ) => Promise<{ readonly id: string; readonly version: number }>;
}

const none: ReadonlyMap<FieldOfAction, LastRating> = new Map();

/** One form over all parts; each step saves, so that the conversation can stop anywhere. */
export function AssessmentSteps(props: Props) {
  const { t } = useTranslation('assessment');
  const partName = usePartName();
  const undoOf = useUndo();
  const [part, setPart] = useState<AssessmentPart>('basics');
  const next = neighbour(part, 1);
  const previous = neighbour(part, -1);
  return (
    <DraftedForm
      draftKey={props.draftKey}
      schema={assessmentForm}
      stored={props.stored}
      version={props.version}
      record={{ kind: 'assessment', id: props.recordId }}
      submitLabel={next ? t('saveAndNext', { part: partName(next) }) : props.submitLabel}
      actions={
        previous && (
          <Button kind="secondary" onClick={() => setPart(previous)}>
            {t('previous', { part: partName(previous) })}
          </Button>
        )
      }
      onSave={async (values, form, version) => {
        const typed = () => JSON.stringify(form.hook.getValues());
        const before = typed();
        const details = assessmentToSave(values, isField(part) ? part : null);
        const saved = await props.onSave(details, version);
        // A field that was left without a rating now stands as skipped. Who typed on meanwhile keeps the text,
        if (typed() === before) form.hook.reset(assessmentValues(details));
        toast(props.savedLabel, 'success', undoOf('assessment', saved));
        // and who turned to another part stays there.
        setPart((now) => (now === part && next ? next : now));
        return saved;
      }}
    >
      {(form) => (
        <AssessmentPartView form={form} part={part} before={props.before ?? none} onPart={setPart} />
      )}
    </DraftedForm>
  );
}
