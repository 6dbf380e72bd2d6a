import { useRef, useState } from 'react';
import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { closingDetails, type ClosingDetails } from '../../../domain/case/closing.ts';
import { mayGoOnElsewhere, needsCheck } from '../../../domain/case/closing-rules.ts';
import { localToday } from '../../../domain/validation.ts';
import type { CasePhase } from '../../../domain/vocabulary/case-phases.ts';
import { Button } from '../../ui/Button.tsx';
import type { FormHandle } from '../../ui/form/useForm.ts';
import { toast } from '../../ui/toast.ts';
import { AdvanceDialog } from '../case-file/AdvanceDialog.tsx';
import { casePath } from '../case-file/case-pages.ts';
import { PurposeConsents } from '../case-file/consents/PurposeConsents.tsx';
import { DraftedForm } from '../case-file/DraftedForm.tsx';
import { useCase, useCaseCommand } from '../case-file/useCase.ts';
import { useUndo } from '../history/useUndo.ts';
import { closingValues } from './closing-values.ts';
import { EffortTable } from './EffortTable.tsx';
import { GoalEvaluation } from './GoalEvaluation.tsx';
import { ResultOfForm } from './ResultSummary.tsx';
import { TalkFields } from './TalkFields.tsx';
import { ViewFields } from './ViewFields.tsx';

export type ClosingFormHandle = FormHandle<typeof closingDetails>;

/** The talk as a form that can be saved in several sittings; closing the case saves it first. */
export function ClosingForm() {
  const { t } = useTranslation('closing');
  const { view, caseId } = useCase();
  const save = useCaseCommand('closing.save');
  const undoOf = useUndo();
  const wantsToClose = useRef(false);
  const [next, setNext] = useState<CasePhase | null>(null);

  const store = async (details: ClosingDetails, _form: unknown, version: number) => {
    const close = wantsToClose.current;
    wantsToClose.current = false;
    const saved = await save.mutateAsync({ caseId, version, details });
    if (!close) toast(t('saved'), 'success', undoOf('closing', saved));
    else setNext(details.reason !== null && !needsCheck(details.reason) ? 'ended' : 'sustainability');
    return saved;
  };

  return (
    <>
      <DraftedForm
        draftKey={casePath(caseId, 'abschluss')}
        schema={closingDetails}
        stored={closingValues(view.closing, view.goals)}
        version={view.closing?.version ?? 0}
        record={{ kind: 'closing', id: caseId }}
        onSave={store}
        submitLabel={t('save')}
        label={t('title')}
        actions={
          <Button type="submit" kind="secondary" onClick={() => (wantsToClose.current = true)}>
            {t('close.button')}
          </Button>
        }
      >
        {(form) => (
          <>
            <TalkFields form={form} />
            <HandingOver form={form} />
            <section className="kim-section" aria-labelledby="closing-goals">
              <h2 id="closing-goals">{t('goals.heading')}</h2>
              {view.goals.length === 0 && <p>{t('goals.none')}</p>}
              {view.goals.map((goal, index) => (
                <GoalEvaluation key={goal.id} form={form} goal={goal} index={index} />
              ))}
            </section>
            <ViewFields form={form} />
            <EffortTable />
            <ResultOfForm form={form} goals={view.goals} />
          </>
        )}
      </DraftedForm>
      {next && <AdvanceDialog to={next} other={null} onClose={() => setNext(null)} />}
    </>
  );
}

/** Where somebody else goes on, what they may learn of it. */
function HandingOver({ form }: { readonly form: ClosingFormHandle }) {
  const reason = useWatch({ control: form.hook.control, name: 'reason' });
  return mayGoOnElsewhere(reason) && <PurposeConsents purpose="case-handover" day={localToday()} />;
}
