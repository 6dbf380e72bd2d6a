import { useTranslation } from 'react-i18next';
import { againFrom, latestAssessment } from '../../../../domain/case/assessment-course.ts';
import { reassessmentDetails } from '../../../../domain/case/assessment.ts';
import { isClosed } from '../../../../domain/case/phases.ts';
import { localToday } from '../../../../domain/validation.ts';
import { Button } from '../../../ui/Button.tsx';
import { DateField } from '../../../ui/DateField.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { RadioGroup } from '../../../ui/RadioGroup.tsx';
import { toast } from '../../../ui/toast.ts';
import { useUndo } from '../../history/useUndo.ts';
import { casePath } from '../case-pages.ts';
import { DraftedForm } from '../DraftedForm.tsx';
import { useCase, useCaseCommand } from '../useCase.ts';

interface Props {
  readonly onClose: () => void;
  readonly onBegun: (id: string) => void;
}

const beginning = reassessmentDetails.pick({ kind: true, heldOn: true });

export const beginAgainDraftKey = (caseId: string) => `${casePath(caseId, 'erstgespraech')}#neu`;

/** When and what for. The facts start from what was known last; each Handlungsfeld waits until somebody looks at it. */
export function BeginAgainDialog({ onClose, onBegun }: Props) {
  const { t } = useTranslation(['assessment', 'common']);
  const { view, caseId } = useCase();
  const save = useCaseCommand('assessment.saveAgain');
  const undoOf = useUndo();
  const { phase } = view.file;
  const kinds = isClosed(phase) ? (['check'] as const) : (['review', 'closing'] as const);
  return (
    <Dialog isOpen onClose={onClose} heading={t('again.heading')}>
      <p>{t('again.text')}</p>
      <DraftedForm
        draftKey={beginAgainDraftKey(caseId)}
        schema={beginning}
        stored={{
          kind: isClosed(phase) ? 'check' : phase === 'closing' ? 'closing' : 'review',
          heldOn: localToday(),
        }}
        submitLabel={t('again.begin')}
        actions={
          <Button kind="secondary" onClick={onClose}>
            {t('common:action.cancel')}
          </Button>
        }
        onSave={async (begun) => {
          const known = latestAssessment(view);
          // The button is there once the Erstgespräch was held.
          if (known === null) return;
          const details = againFrom(known, begun);
          const saved = await save.mutateAsync({ caseId, assessmentId: null, version: 0, details });
          toast(t('again.begun'), 'success', undoOf('assessment', saved));
          onBegun(saved.id);
        }}
      >
        {(form) => (
          <>
            <RadioGroup
              {...form.field('kind')}
              label={t('again.kind')}
              options={kinds.map((kind) => ({ value: kind, label: t(`again.kinds.${kind}`) }))}
              required
            />
            <DateField {...form.field('heldOn')} label={t('heldOn')} direction="past" required />
          </>
        )}
      </DraftedForm>
    </Dialog>
  );
}
