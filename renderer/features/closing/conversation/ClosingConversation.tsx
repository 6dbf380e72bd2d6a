import { useRef, useState } from 'react';
import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { closingDetails, type ClosingDetails } from '../../../../domain/case/closing.ts';
import { needsCheck } from '../../../../domain/case/closing-rules.ts';
import { localToday } from '../../../../domain/validation.ts';
import type { CasePhase } from '../../../../domain/vocabulary/case-phases.ts';
import { toast } from '../../../ui/toast.ts';
import { AdvanceDialog } from '../../case-file/AdvanceDialog.tsx';
import { casePath } from '../../case-file/case-pages.ts';
import { DraftedForm } from '../../case-file/DraftedForm.tsx';
import { useCase, useCaseCommand } from '../../case-file/useCase.ts';
import { AfterTalk } from '../../conversation/AfterTalk.tsx';
import { ConversationFrame } from '../../conversation/ConversationFrame.tsx';
import { stepBeside } from '../../conversation/conversation-steps.ts';
import { ConversationSteps, type NamedStep } from '../../conversation/ConversationSteps.tsx';
import { refusedPaths } from '../../conversation/refused-paths.ts';
import { StepActions } from '../../conversation/StepActions.tsx';
import { useConversation, type Conversation } from '../../conversation/useConversation.ts';
import type { ClosingFormHandle } from '../ClosingForm.tsx';
import { closingValues } from '../closing-values.ts';
import { PrintClosing } from '../PrintClosing.tsx';
import { closingSteps, type ClosingStep } from './closing-steps.ts';
import { ClosingStepView } from './ClosingStepView.tsx';

/** The same record as the form on the page, one question at a time. */
export function ClosingConversation() {
  const { t } = useTranslation(['conversation', 'closing']);
  const { view, caseId } = useCase();
  const conversation = useConversation();
  const save = useCaseCommand('closing.save');
  const [saved, setSaved] = useState<ClosingDetails | null>(null);
  const [closing, setClosing] = useState<CasePhase | null>(null);
  const page = casePath(caseId, 'abschluss');
  const steps = closingSteps(view.goals);
  const onSummary = conversation.step === steps.at(-1)?.id;
  const go = (by: -1 | 1) => conversation.go(stepBeside(steps, conversation.step ?? '', by));
  const store = async (details: ClosingDetails, _form: unknown, version: number) => {
    const answer = await save.mutateAsync({ caseId, version, details });
    if (onSummary) setSaved(details);
    else toast(t('saved'));
    return answer;
  };
  // A talk that is led now is held today and in the language beside, unless somebody says otherwise.
  const now = useRef({ heldOn: localToday(), language: conversation.language });
  const stored = closingValues(view.closing, view.goals);
  return (
    <ConversationFrame conversation={conversation} title={t('closing')} page={page}>
      <DraftedForm
        draftKey={page}
        schema={closingDetails}
        stored={{
          ...stored,
          heldOn: stored.heldOn ?? now.current.heldOn,
          language: stored.language ?? now.current.language,
        }}
        version={view.closing?.version ?? 0}
        record={{ kind: 'closing', id: caseId }}
        onSave={store}
        onStep={onSummary ? undefined : () => go(1)}
        submitLabel={t(onSummary ? 'save' : 'next')}
        label={t('closing')}
        actions={<StepActions onBack={() => go(-1)} />}
      >
        {(form) => (
          <>
            <Steps
              form={form}
              conversation={conversation}
              steps={steps}
              onNext={() => (onSummary ? void form.submit() : go(1))}
            />
            {saved && onSummary && !form.busy && !form.touched() && (
              <AfterTalk
                page={page}
                paper={<PrintClosing beside={conversation.language} />}
                text={t('afterClosing')}
                action={t('closing:close.button')}
                onAct={() =>
                  setClosing(saved.reason !== null && !needsCheck(saved.reason) ? 'ended' : 'sustainability')
                }
              />
            )}
          </>
        )}
      </DraftedForm>
      {closing && <AdvanceDialog to={closing} other={null} onClose={() => setClosing(null)} />}
    </ConversationFrame>
  );
}

interface StepsProps {
  readonly form: ClosingFormHandle;
  readonly conversation: Conversation;
  readonly steps: readonly ClosingStep[];
  readonly onNext: () => void;
}

function Steps({ form, conversation, steps, onNext }: StepsProps) {
  const values = useWatch({ control: form.hook.control });
  const named = steps.map(useNamed());
  return (
    <ConversationSteps
      conversation={conversation}
      steps={named}
      values={values}
      refused={refusedPaths(form.hook.formState.errors)}
      attempts={form.attempts}
      onNext={onNext}
    >
      {(id) => {
        const step = steps.find((one) => one.id === id);
        return step && <ClosingStepView form={form} step={step} steps={named} onGo={conversation.go} />;
      }}
    </ConversationSteps>
  );
}

function useNamed(): (step: ClosingStep) => ClosingStep & NamedStep {
  const { t } = useTranslation('conversation');
  return (step) => {
    if (step.kind !== 'views' && step.kind !== 'joint') return { ...step, name: t(step.kind) };
    const part = t(step.kind);
    const goal = t('goal', { number: step.index + 1 });
    return { ...step, name: `${goal}: ${part}`, title: `${step.goal.title}: ${part}` };
  };
}
