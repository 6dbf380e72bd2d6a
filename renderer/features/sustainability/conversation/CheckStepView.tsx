import { useState } from 'react';
import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Goal } from '../../../../domain/case/plan.ts';
import { DateField } from '../../../ui/DateField.tsx';
import { RadioGroup } from '../../../ui/RadioGroup.tsx';
import { Second } from '../../../ui/Second.tsx';
import { TextArea } from '../../../ui/TextArea.tsx';
import { HeldInFields } from '../../closing/HeldInFields.tsx';
import { TalkedGoal } from '../../closing/conversation/TalkedGoal.tsx';
import { useCase } from '../../case-file/useCase.ts';
import type { NamedStep } from '../../conversation/ConversationSteps.tsx';
import { Question } from '../../conversation/Question.tsx';
import { useAsk, useBeside } from '../../conversation/SecondLanguageContext.ts';
import type { CheckFormHandle } from '../CheckForm.tsx';
import { useReachedAtClosing } from '../GoalDurability.tsx';
import { WorkLevelFields } from '../WorkLevelFields.tsx';
import { CheckSummary } from './CheckSummary.tsx';
import type { CheckStep } from './check-steps.ts';
import { useDurabilityOptions } from './useDurabilityOptions.ts';

interface Props {
  readonly form: CheckFormHandle;
  readonly step: CheckStep;
  readonly steps: readonly (CheckStep & NamedStep)[];
  readonly onGo: (step: string) => void;
}

/** What stands on one step of the talk three months later. */
export function CheckStepView({ form, step, steps, onGo }: Props) {
  const { t } = useTranslation('conversation');
  switch (step.kind) {
    case 'begin':
      return <Begin form={form} />;
    case 'holds':
      return <Holds form={form} goal={step.goal} index={step.index} />;
    case 'whole':
      return <Whole form={form} />;
    case 'need':
      return <Need form={form} />;
    case 'summary':
      return <CheckSummary form={form} steps={steps} onGo={onGo} />;
    case 'work':
      return (
        <>
          <p>{t('alone')}</p>
          <WorkLevelFields form={form} />
        </>
      );
  }
}

type FormProps = Pick<Props, 'form'>;

function Begin({ form }: FormProps) {
  const { t } = useTranslation(['conversation', 'sustainability']);
  const ask = useAsk();
  const result = useWatch({ control: form.hook.control, name: 'result' });
  const reached = result !== 'not-reachable';
  return (
    <>
      {reached && <Question ask="checkIntro" />}
      <RadioGroup
        label={t('reach')}
        value={reached ? 'yes' : 'no'}
        onChange={(chosen) =>
          form.hook.setValue('result', chosen === 'no' ? 'not-reachable' : null, { shouldDirty: true })
        }
        options={[
          { value: 'yes', label: t('reachYes') },
          { value: 'no', label: t('reachNo') },
        ]}
        hint={t('reachText')}
        horizontal
      />
      {reached && <Question ask="mayPass" />}
      <DateField
        {...form.field('heldOn')}
        {...(reached ? ask('whenHeld') : { label: t('sustainability:case.heldOn') })}
        direction="past"
        required
      />
      {reached && <HeldInFields language={form.field('language')} interpreter={form.field('interpreter')} />}
    </>
  );
}

function Holds({ form, goal, index }: FormProps & { readonly goal: Goal; readonly index: number }) {
  const { t } = useTranslation('sustainability');
  const { view } = useCase();
  const ask = useAsk();
  const beside = useBeside();
  const reached = useReachedAtClosing(view.closing);
  const options = useDurabilityOptions();
  return (
    <>
      <TalkedGoal goal={goal} />
      <p className="kim-talk__pair">
        {t('case.atClosing', { value: reached(goal) })}
        <Second words={beside(({ closing }) => closing.agreedValue)} />
      </p>
      <RadioGroup {...form.field(`goals.${index}.durability`)} {...ask('holds')} options={options} />
      <TextArea {...form.field(`goals.${index}.comment`)} {...ask('comment')} />
    </>
  );
}

function Whole({ form }: FormProps) {
  const ask = useAsk();
  const options = useDurabilityOptions();
  return (
    <>
      <RadioGroup {...form.field('result')} {...ask('holdsOverall')} options={options} required />
      <TextArea {...form.field('clientWords')} {...ask('howIsIt')} />
    </>
  );
}

function Need({ form }: FormProps) {
  const { t } = useTranslation('sustainability');
  const ask = useAsk();
  const needed = useWatch({ control: form.hook.control, name: 'followUpNeeded' });
  const [asked, setAsked] = useState(false);
  return (
    <>
      <RadioGroup
        {...ask('needMore')}
        value={needed ? 'yes' : asked ? 'no' : null}
        onChange={(chosen) => {
          setAsked(true);
          form.hook.setValue('followUpNeeded', chosen === 'yes', { shouldDirty: true });
        }}
        options={[
          { value: 'yes', ...ask('yes') },
          { value: 'no', ...ask('no') },
        ]}
        horizontal
      />
      {needed && (
        <>
          <TextArea {...form.field('followUpNote')} {...ask('whatToDo')} />
          <DateField {...form.field('followUpOn')} {...ask('askAgain')} required />
          <p className="kim-muted">{t('reopen.later')}</p>
        </>
      )}
    </>
  );
}
