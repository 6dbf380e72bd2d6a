import { useRef, useState } from 'react';
import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import { localToday } from '../../../../domain/validation.ts';
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
import type { CheckFormHandle } from '../CheckForm.tsx';
import { answeredCheck, checkForm, checkValues } from '../check-values.ts';
import { PrintCheck } from '../PrintCheck.tsx';
import { ReopenForFollowUp } from '../ReopenForFollowUp.tsx';
import { checkSteps, savingSteps, type CheckStep } from './check-steps.ts';
import { CheckStepView } from './CheckStepView.tsx';

/** The same record as the form on the page, one question at a time. */
export function CheckConversation() {
  const { t } = useTranslation(['conversation', 'sustainability']);
  const { view, caseId } = useCase();
  const conversation = useConversation();
  const save = useCaseCommand('check.save');
  const [saved, setSaved] = useState(false);
  const [ending, setEnding] = useState(false);
  const page = casePath(caseId, 'nachhaltigkeit');
  const stepsOf = (form: CheckFormHandle) => checkSteps(view.goals, form.hook.getValues('result'));
  const go = (form: CheckFormHandle, by: -1 | 1) =>
    conversation.go(stepBeside(stepsOf(form), conversation.step ?? '', by));
  const saving = savingSteps.includes(conversation.step ?? '');
  const store = async (values: z.output<typeof checkForm>, _form: unknown, version: number) => {
    const answer = await save.mutateAsync({ caseId, version, details: answeredCheck(values) });
    setSaved(true);
    toast(t('saved'));
    return answer;
  };
  // A talk that is led now is held today and in the language beside, unless somebody says otherwise.
  const now = useRef({ heldOn: localToday(), language: conversation.language });
  const stored = checkValues(view.check, view.goals);
  return (
    <ConversationFrame conversation={conversation} title={t('check')} page={page}>
      <DraftedForm
        draftKey={page}
        schema={checkForm}
        stored={{
          ...stored,
          heldOn: stored.heldOn ?? now.current.heldOn,
          language: stored.language ?? now.current.language,
        }}
        version={view.check?.version ?? 0}
        record={{ kind: 'check', id: caseId }}
        onSave={store}
        onStep={saving ? undefined : (form) => go(form, 1)}
        submitLabel={t(saving ? 'save' : 'next')}
        label={t('check')}
        actions={(form) => <StepActions onBack={() => go(form, -1)} />}
      >
        {(form) => (
          <>
            <Steps
              form={form}
              conversation={conversation}
              onNext={() => (saving ? void form.submit() : go(form, 1))}
            />
            {saved && saving && !form.busy && !form.touched() && (
              <>
                <AfterTalk
                  page={page}
                  paper={<PrintCheck beside={conversation.language} />}
                  text={t('afterCheck')}
                  action={t('sustainability:end.button')}
                  onAct={() => setEnding(true)}
                />
                {conversation.step === 'arbeitsweise' && <ReopenForFollowUp />}
              </>
            )}
          </>
        )}
      </DraftedForm>
      {ending && <AdvanceDialog to="ended" other={null} onClose={() => setEnding(false)} />}
    </ConversationFrame>
  );
}

interface StepsProps {
  readonly form: CheckFormHandle;
  readonly conversation: Conversation;
  readonly onNext: () => void;
}

function Steps({ form, conversation, onNext }: StepsProps) {
  const { t } = useTranslation('conversation');
  const { view } = useCase();
  const values = useWatch({ control: form.hook.control });
  const named = (step: CheckStep): CheckStep & NamedStep => {
    if (step.kind !== 'holds') return { ...step, name: t(step.kind) };
    const part = t('holds');
    const goal = t('goal', { number: step.index + 1 });
    return { ...step, name: `${goal}: ${part}`, title: `${step.goal.title}: ${part}` };
  };
  const steps = checkSteps(view.goals, values.result).map(named);
  return (
    <ConversationSteps
      conversation={conversation}
      steps={steps}
      values={values}
      refused={refusedPaths(form.hook.formState.errors)}
      attempts={form.attempts}
      onNext={onNext}
    >
      {(id) => {
        const step = steps.find((one) => one.id === id);
        return step && <CheckStepView form={form} step={step} steps={steps} onGo={conversation.go} />;
      }}
    </ConversationSteps>
  );
}
